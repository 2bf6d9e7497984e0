/// Something that showed while a file was read.
public enum ImportProblem: Hashable, Sendable {
  case file(FileProblem)
  /// A problem of one input, with the input's index in the import, from 0, and the line of the file.
  case input(Int, Problem, line: Int)

  public var line: Int {
    switch self {
    case .file(let problem): problem.line
    case .input(_, _, let line): line
    }
  }

  public var severity: Severity {
    switch self {
    case .file(let problem): problem.severity
    case .input(_, let problem, _): problem.severity
    }
  }
}

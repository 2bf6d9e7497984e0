import Drafts
import Submissions
import TerminalUI

/// What of an import was not read as it stood.
struct ImportReport {
  let imported: ImportedDraft
  let file: String

  /// More lines than these nobody reads.
  static let mostFindings = 1_000

  /// Something of the file is not in the draft.
  var isLoss: Bool { imported.problems.contains(where: \.isLoss) }

  /// Nil if everything was read as it stood.
  func pager(_ glyphs: Glyphs) -> TextPager? {
    guard !imported.problems.isEmpty || !imported.leftOut.isEmpty || !imported.labelReadings.isEmpty else {
      return nil
    }
    var lines = imported.leftOut.map { StyledText("\(glyphs.warning) \($0.sentence)", .warning) }
    lines += imported.problems.prefix(Self.mostFindings).map { $0.line(glyphs) }
    let more = imported.problems.count - Self.mostFindings
    if more > 0 { lines.append("and \(more) more") }
    lines += imported.labelReadings.lines
    return TextPager(title: "What \(file) held that was not read as it stands", lines: lines)
  }

  /// One sentence, where that is enough.
  var notice: Notice? {
    guard !isLoss, let first = imported.problems.first, imported.leftOut.isEmpty else { return nil }
    let more = imported.problems.count - 1
    return .warning(first.sentence + (more > 0 ? " (and \(more) more like it)" : ""))
  }

  private var labelWords: String {
    imported.labelReadings.isEmpty ? "" : ", \(imported.labelReadings.words)"
  }

  /// What came of the import as a whole.
  func summary(in workspace: Workspace) -> Notice {
    imported.inputs.isEmpty
      ? .warning("\(file) holds no contact")
      : Notice(
        "\(contacts(imported.inputs.count)) imported from \(file)\(imported.leftOut.words)\(labelWords)",
        keys: "\(workspace.keyName(.compose(.undo))) to undo")
  }
}

extension ImportProblem {
  /// What is wrong, with its mark.
  func line(_ glyphs: Glyphs) -> StyledText {
    let isError = severity == .error
    return StyledText("\(isError ? glyphs.error : glyphs.warning) \(sentence)", isError ? .error : .warning)
  }

  /// Something of the file is not in the draft as it stood there.
  fileprivate var isLoss: Bool {
    guard severity == .warning, case .file(let problem) = self else { return true }
    switch problem.rule {
    case .shortRow, .unknownColumn(_, isKept: true, suggestion: _): return false
    default: return true
    }
  }

  /// Where in the file, and what.
  fileprivate var sentence: String {
    switch self {
    case .file(let problem): "line \(problem.line): \(problem.message)"
    case .input(let index, let problem, let line):
      "line \(line), #\(index + 1) \(problem.path.text): \(problem.message)"
    }
  }
}

extension LeftOutColumn {
  fileprivate var name: String { title ?? "column \(number)" }
  fileprivate var sentence: String { "\(name) was left out: \(counted(valueCount, "values"))" }
}

extension [LeftOutColumn] {
  /// `, without Notes (12 values)`; empty where nothing was left out.
  fileprivate var words: String {
    guard let first else { return "" }
    let values = counted(reduce(0) { $0 + $1.valueCount }, "values")
    return count == 1 ? ", without \(first.name) (\(values))" : ", without \(count) columns (\(values))"
  }
}

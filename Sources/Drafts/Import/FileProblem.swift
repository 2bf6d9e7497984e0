/// Something wrong with a file at one of its lines.
public struct FileProblem: Hashable, Sendable {
  public let severity: Severity
  public let rule: FileRule
  /// From 1. In a table it is where the row begins.
  public let line: Int

  public init(_ severity: Severity, _ rule: FileRule, line: Int) {
    self.severity = severity
    self.rule = rule
    self.line = line
  }

  public var isError: Bool { severity == .error }
}

/// Something wrong with one field of one input.
public struct Problem: Hashable, Sendable {
  public let severity: Severity
  public let rule: Rule
  public let path: FieldPath
  /// What to put in the field's place, when it can be told.
  public let suggestion: String?

  public init(_ severity: Severity, _ rule: Rule, at path: FieldPath, suggestion: String? = nil) {
    self.severity = severity
    self.rule = rule
    self.path = path
    self.suggestion = suggestion
  }

  public var isError: Bool { severity == .error }
}

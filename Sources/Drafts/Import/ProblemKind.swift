/// What problems of a file have in common that only differ in their place.
public struct ProblemKind: Hashable, Sendable {
  /// So many of a kind are kept; more are counted.
  static let mostKept = 1_001

  public let severity: Severity
  /// The rule's name.
  public let rule: String

  public init(_ problem: FileProblem) {
    severity = problem.severity
    rule = problem.rule.name
  }
}

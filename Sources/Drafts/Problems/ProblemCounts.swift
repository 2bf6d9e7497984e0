/// How many problems a draft has.
public struct ProblemCounts: Hashable, Sendable {
  public var errors = 0
  public var warnings = 0
  public var inputsWithErrors = 0
  /// Among them those with errors too.
  public var inputsWithWarnings = 0

  public init() {}

  static func += (total: inout Self, part: Self) {
    total.errors += part.errors
    total.warnings += part.warnings
    total.inputsWithErrors += part.inputsWithErrors
    total.inputsWithWarnings += part.inputsWithWarnings
  }

  static func -= (total: inout Self, part: Self) {
    total.errors -= part.errors
    total.warnings -= part.warnings
    total.inputsWithErrors -= part.inputsWithErrors
    total.inputsWithWarnings -= part.inputsWithWarnings
  }
}

/// How many inputs have which outcome. Inputs whose turn has not come count nowhere.
public struct OutcomeCounts: Hashable, Sendable {
  /// Carried out, whatever the operation.
  public var succeeded = 0
  public var failed = 0
  public var unknown = 0
  public var notSent = 0

  public init(succeeded: Int = 0, failed: Int = 0, unknown: Int = 0, notSent: Int = 0) {
    self.succeeded = succeeded
    self.failed = failed
    self.unknown = unknown
    self.notSent = notSent
  }

  public init(_ outcomes: some Sequence<InputOutcome>) {
    for outcome in outcomes where outcome.isSettled { self[outcome.outcome] += 1 }
  }

  public subscript(outcome: Outcome) -> Int {
    get {
      switch outcome {
      case .succeeded: succeeded
      case .failed: failed
      case .unknown: unknown
      case .notSent: notSent
      }
    }
    set {
      switch outcome {
      case .succeeded: succeeded = newValue
      case .failed: failed = newValue
      case .unknown: unknown = newValue
      case .notSent: notSent = newValue
      }
    }
  }

  public var total: Int { succeeded + failed + unknown + notSent }

  static func + (left: Self, right: Self) -> Self {
    Self(
      succeeded: left.succeeded + right.succeeded, failed: left.failed + right.failed,
      unknown: left.unknown + right.unknown, notSent: left.notSent + right.notSent)
  }
}

extension InputOutcome {
  /// Whether its turn has come: everything but `notSent` without a reason.
  public var isSettled: Bool { outcome != .notSent || reason != nil }
}

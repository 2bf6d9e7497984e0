import Algorithms
public import ContactsModel

extension SubmissionReport {
  /// Takes in the report of the submission that did the rest of the same plan.
  public mutating func add(_ other: Self) {
    others.append(Part(submission: other.submission, operation: other.operation))
    sha256 += other.sha256
    inputs = (inputs + other.inputs).sorted { $0.index < $1.index }
    if other.state != .done { state = other.state }
  }

  /// A submission of a plan that did several things.
  public struct Part: Hashable, Sendable {
    /// Nil where nothing was recorded.
    public let submission: String?
    public let operation: ContactOperation
  }

  /// Every submission that was made of the plan; mostly one.
  public var parts: [Part] { [Part(submission: submission, operation: operation)] + others }

  /// How many inputs have an outcome. One that was carried out counts for what was done to it.
  public func count(of outcome: Outcome) -> Int { inputs.count { $0.outcome == outcome } }

  /// All that its operations can lead to, in the order of output.
  public var possibleOutcomes: [Outcome] {
    parts.map { Outcome.succeeded($0.operation) }.uniqued() + [.failed, .unknown, .notSent]
  }
}

import Algorithms
public import ContactsModel

extension SubmissionReport {
  /// Takes in the report of the submission that did the rest of the same plan.
  public mutating func add(_ other: Self) {
    if others.isEmpty { done = [inputs.done] }
    others.append(Part(submission: other.submission, operation: other.operation))
    done.append(other.inputs.done)
    sha256 += other.sha256
    inputs = (inputs + other.inputs).merged
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

  /// How many inputs have an outcome. One counts for each thing that was done to it, be it that another one was not.
  public func count(of outcome: Outcome) -> Int {
    guard !others.isEmpty, outcome.isSuccess else { return inputs.count { $0.outcome == outcome } }
    return zip(parts, done).reduce(into: Set<Int>()) { indices, part in
      if outcome == .succeeded(part.0.operation) { indices.formUnion(part.1) }
    }.count
  }

  /// All that its operations can lead to, in the order of output.
  public var possibleOutcomes: [Outcome] {
    parts.map { Outcome.succeeded($0.operation) }.uniqued() + [.failed, .unknown, .notSent]
  }
}

extension [InputOutcome] {
  /// The inputs that were carried out.
  fileprivate var done: Set<Int> { Set(lazy.filter(\.outcome.isSuccess).map(\.index)) }

  /// Each input once, in the order of the draft: where several things were to be done to it, with what went worst.
  fileprivate var merged: Self {
    let ranked = reduce(into: [Int: InputOutcome]()) { worst, outcome in
      guard let known = worst[outcome.index], known.outcome.gravity >= outcome.outcome.gravity else {
        worst[outcome.index] = outcome
        return
      }
    }
    return ranked.values.sorted { $0.index < $1.index }
  }
}

extension Outcome {
  fileprivate var gravity: Int {
    switch self {
    case .succeeded: 0
    case .notSent: 1
    case .failed: 2
    case .unknown: 3
    }
  }
}

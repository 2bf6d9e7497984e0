import Algorithms
public import ContactsModel
import Drafts

extension SubmissionReport {
  /// A submission of a plan that did several things.
  public struct Part: Hashable, Sendable {
    /// Nil where nothing was recorded.
    public let submission: String?
    public let operation: ContactOperation
    /// What its links lead to; nil for an operation that changes none.
    public let object: String?

    init(submission: String?, operation: ContactOperation, object: String?) {
      (self.submission, self.operation, self.object) = (submission, operation, object)
    }

    /// `update`, `link company`
    public var name: String { ([operation.rawValue] + [object].compactMap(\.self)).joined(separator: " ") }
  }

  /// What became of an input in one part.
  public struct PartOutcome: Hashable, Sendable {
    public let part: Part
    public let outcome: InputOutcome
  }

  /// The report of every submission of a plan in one.
  public init(_ plan: SentPlan) {
    self.init(plan.parts[0])
    guard plan.parts.count > 1 else { return }
    others = plan.parts.map {
      Part(submission: $0.id, operation: $0.plan.operation, object: $0.plan.batches.first?.object)
    }
    outcomesOfParts = plan.parts.map { $0.batches.flatMap(\.outcomes) }
    for part in plan.parts.dropFirst() {
      sha256 += part.plan.batches.map(\.sha256)
      if part.state != .done { state = part.state }
    }
    inputs = plan.parts.flatMap(\.outcomes).worstOfEach
  }

  /// What was to be done to each input of a plan that did several things, in the order in which it is sent; empty where
  /// it did one.
  public var partOutcomes: [Int: [PartOutcome]] {
    zip(parts, outcomesOfParts).reduce(into: [:]) { found, part in
      for outcome in part.1 {
        found[outcome.index, default: []].append(PartOutcome(part: part.0, outcome: outcome))
      }
    }
  }

  /// How many inputs have an outcome. One counts for each thing that was done to it, be it that another one was not.
  public func count(of outcome: Outcome) -> Int {
    guard !others.isEmpty, outcome.isSuccess else { return inputs.count { $0.outcome == outcome } }
    return Set(outcomesOfParts.joined().lazy.filter { $0.outcome == outcome }.map(\.index)).count
  }

  /// All that its operations can lead to, in the order of output.
  public var possibleOutcomes: [Outcome] {
    parts.map { Outcome.succeeded($0.operation) }.uniqued() + [.failed, .unknown, .notSent]
  }
}

extension [InputOutcome] {
  /// Each input once, in the order of the draft: where several things were to be done to it, with what went worst.
  var worstOfEach: Self {
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
  /// What went worse is higher.
  var gravity: Int {
    switch self {
    case .succeeded: 0
    case .notSent: 1
    case .failed: 2
    case .unknown: 3
    }
  }
}

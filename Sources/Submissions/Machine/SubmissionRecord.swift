public import Drafts

/// Everything that is known of a submission, whether it is under way or comes from the journal.
public struct SubmissionRecord: Sendable, Equatable {
  public let id: String
  /// The portal that it is sent to; nil where HubSpot did not tell.
  public let portal: Int?
  /// When it began, in milliseconds since 1970.
  public let at: Int64
  public let plan: Plan
  public internal(set) var state: SubmissionState
  /// One for each batch of the plan, in order.
  public internal(set) var batches: [BatchRecord]
  /// The inputs that the plan leaves out.
  public let leftOut: [InputOutcome]
  public let provenance: Provenance

  public init(
    id: String, portal: Int?, at: Int64, plan: Plan, state: SubmissionState, batches: [BatchRecord],
    leftOut: [InputOutcome], provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.portal = portal
    self.at = at
    self.plan = plan
    self.state = state
    self.batches = batches
    self.leftOut = leftOut
    self.provenance = provenance
  }

  /// A submission that has not begun.
  public init(id: String, portal: Int?, at: Int64, plan: Plan, provenance: Provenance = Provenance()) {
    self.init(
      id: id, portal: portal, at: at, plan: plan, state: .running,
      batches: plan.batches.map { BatchRecord(outcomes: $0.blankOutcomes) },
      leftOut: plan.leftOut.map(InputOutcome.init), provenance: provenance)
  }

  /// Every input of the draft, in its order.
  public var outcomes: [InputOutcome] {
    (leftOut + batches.flatMap(\.outcomes)).sorted { $0.index < $1.index }
  }

  public var counts: OutcomeCounts {
    batches.reduce(OutcomeCounts(leftOut)) { $0 + $1.counts }
  }
}

/// Everything that is known of one batch of a submission.
public struct BatchRecord: Sendable, Equatable {
  /// In order; the last one counts.
  public internal(set) var attempts: [Attempt]
  /// One for each input of the batch, in order.
  public internal(set) var outcomes: [InputOutcome] {
    didSet { counts = OutcomeCounts(outcomes) }
  }
  public private(set) var counts: OutcomeCounts

  public init(attempts: [Attempt] = [], outcomes: [InputOutcome]) {
    self.attempts = attempts
    self.outcomes = outcomes
    counts = OutcomeCounts(outcomes)
  }

  /// Puts several outcomes where they belong. They are counted once.
  mutating func take(_ new: [InputOutcome], at positions: [Int]) {
    var all = outcomes
    for (position, outcome) in zip(positions, new) { all[position] = outcome }
    outcomes = all
  }

  /// The last answer, whatever its status.
  public var answer: BatchAnswer? {
    if case .answered(let answer) = attempts.last?.end { answer } else { nil }
  }
}

extension InputOutcome {
  init(_ leftOut: LeftOut) {
    let blank = Self(index: leftOut.index, email: leftOut.email)
    switch leftOut.reason {
    case .errors(let problems):
      self = blank.notSent(.error, message: Sentences.joined(problems.filter(\.isError).map(\.message)))
    case .exists(let recordID):
      self = blank.notSent(.exists)
      existingID = recordID
    case .unchanged:
      self = blank.notSent(.unchanged)
    case .sent(let before):
      self = blank.notSent(.sent)
      if case .created(let recordID) = before { existingID = recordID }
    case .conflict(let conflict):
      self = blank.notSent(.conflict, message: conflict.sentence)
    case .notMarked:
      self = blank.notSent(.notMarked)
    }
  }
}

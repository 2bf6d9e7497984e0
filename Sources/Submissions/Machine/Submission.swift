public import Drafts

/// Sending a plan, as a value: events go in, actions come out, and nothing else happens here.
///
/// One batch goes out after the other, or a few at once. Each attempt is recorded before its bytes leave and after it
/// ended; what may be sent again is sent again by itself, what may have been created is looked up first.
public struct Submission: Sendable, Equatable {
  public internal(set) var record: SubmissionRecord
  /// Where each batch of the plan stands, in order.
  public internal(set) var states: [BatchState]
  public let rules: SendingRules
  /// Which submission of its plan it is.
  public var part = PlanPart.whole
  /// A person asked to stop. It may have been too late to keep anything from being sent.
  public internal(set) var isStopRequested = false
  /// The inputs that do not go out for what became of them in another part of the plan, by index, and why.
  var keptBack: [Int: String] = [:]
  /// Set when no further batch is to be begun.
  var ending: Ending?
  /// Whether a stop kept anything from being sent.
  var isCutShort = false
  /// The journal could not be written: it is behind, and nothing concludes the submission any more.
  var isRecordingBroken = false
  /// When the contacts that it changes were read, in milliseconds since 1970; nil to read those of each batch just before
  /// it leaves.
  public var readAt: Int64?
  /// Of each batch, what there was of it before; nil for a submission that had not come to its end yet.
  public internal(set) var takenUp: [TakenUpBatch]?
  /// Of each batch that is under way.
  var work: [Int: BatchWork] = [:]
  var pace: RequestPace
  var jitter: Jitter

  /// - Parameters:
  ///   - portal: the portal that the plan is sent to; nil where HubSpot did not tell.
  ///   - at: now, in milliseconds since 1970.
  public init(
    id: String, plan: Plan, portal: Int?, at: Int64, from provenance: Provenance = Provenance(),
    rules: SendingRules = SendingRules()
  ) {
    self.init(
      record: SubmissionRecord(id: id, portal: portal, at: at, plan: plan, provenance: provenance),
      states: plan.batches.map { _ in .planned }, rules: rules)
  }

  init(record: SubmissionRecord, states: [BatchState], rules: SendingRules) {
    self.record = record
    self.states = states
    self.rules = rules
    pace = RequestPace(perInterval: rules.requestsPerWindow, interval: rules.window)
    jitter = Jitter(seed: rules.jitterSeed)
  }

  public var id: String { record.id }
  public var plan: Plan { record.plan }
  public var isFinished: Bool { record.state != .running }
  public var counts: OutcomeCounts { record.counts }
  /// Every input of the draft, in its order. One whose turn has not come reads `notSent` without a reason.
  public var outcomes: [InputOutcome] { record.outcomes }

  /// Takes in what happened.
  /// - Returns: what is to be done, in order. An event that does not fit the state of its batch changes nothing.
  public mutating func handle(_ event: SubmissionEvent) -> [SubmissionAction] {
    // The end itself may be what could not be written.
    if case .recordingFailed(let undone, let at) = event { return recordingFailed(undone, at) }
    guard !isFinished else { return [] }
    switch event {
    case .started(let at):
      return resumed(at) + advance(at)
    case .intentRecorded(let batch, let departure, let at): return intentRecorded(batch, departure, at)
    case .limitsSeen(let facts, let at): return limitsSeen(facts, at)
    case .answered(let batch, let answer, let at): return attemptEnded(batch, .answered(answer), at)
    case .sendFailed(let batch, let failure, let at): return attemptEnded(batch, .failed(failure), at)
    case .timerFired(let at): return timerFired(at)
    case .verified(let batch, let records, let clock, let app, let at):
      return verified(batch, records, clock, app, at)
    case .linksVerified(let batch, let links, let at): return linksVerified(batch, links, at)
    case .verificationFailed(let batch, let at): return verificationFailed(batch, at)
    case .reread(let batch, let current, let at): return reread(batch, current, at)
    case .rereadFailed(let batch, let answer, let at): return rereadFailed(batch, answer, at)
    case .stopRequested(let at): return stopRequested(at)
    case .recordingFailed: return []
    }
  }
}

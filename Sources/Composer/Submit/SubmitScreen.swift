import Submissions
import TerminalUI

/// The submission that is followed, and the question that is asked before it begins.
struct SubmitScreen: Screen {
  /// As it was last heard of.
  private(set) var submission: Submission?
  private(set) var log = SubmissionLog()
  /// What came of the submissions of the same plan that went before.
  var earlier: [SubmissionRecord] = []
  private(set) var pace: SendingPace?

  var batchList = ListState()
  var logList = ListState()

  init() {}

  /// Another submission is about to begin.
  mutating func begin() { self = SubmitScreen() }

  mutating func take(_ submission: Submission, at now: Int64) {
    let settled = submission.settledOfPlan
    if pace == nil || submission.part.number == 1 && self.submission?.id != submission.id {
      pace = SendingPace(beganAt: now, settled: settled)
    }
    pace?.follow(settled: settled, isFinished: submission.isFinished && submission.part.isLast, at: now)
    let wasAtEnd = logList.selected >= log.lines.count - 1
    self.submission = submission
    log.follow(submission, at: now)
    if wasAtEnd { logList.selected = max(0, log.lines.count - 1) }
    if let moving = submission.states.firstIndex(where: { $0 != .settled }) { batchList.selected = moving }
  }

  /// What is known of the whole plan, with the parts that had nothing left to be done; nil where nothing was sent.
  func sentPlan(in workspace: Workspace) -> SentPlan? {
    guard let record = submission?.record else { return nil }
    let sent = earlier.filter { $0.id != record.id } + [record]
    guard var plan = workspace.followUp.continued, plan.holds(record.id) else {
      return SentPlan(sent[0], then: Array(sent.dropFirst()))
    }
    plan.take(sent)
    return plan
  }

  /// The next moment at which a wait has one second less, or another second is over.
  func deadline(in workspace: Workspace) -> Int64? {
    guard let submission, !submission.isFinished else { return nil }
    let now = workspace.now
    let ends = submission.states.compactMap(\.waitsUntil).filter { $0 > now }
    return (ends.map { now + ($0 - now - 1) % 1_000 + 1 } + [pace?.nextSecond(after: now)].compactMap(\.self))
      .min()
  }
}

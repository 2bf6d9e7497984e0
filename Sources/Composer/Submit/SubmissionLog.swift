import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What happened to a submission, batch by batch. The lines of those that are settled stay as they are, so that
/// following a thousand batches costs no more for the last one than for the first.
struct SubmissionLog: Sendable {
  /// No more batches than these can be under way at once.
  private static let mostUnderWay = 4

  private(set) var lines: [LogLine] = []
  private var settledLines: [LogLine] = []
  private var settledBatches = 0
  /// The one whose batches are counted.
  private var submission: String?
  /// When it began, or was gone on with.
  private var beganAt: Int64 = 0

  mutating func follow(_ submission: Submission, at now: Int64) {
    if self.submission != submission.id {
      self.submission = submission.id
      // All of a plan are written down together, and begin one after the other.
      beganAt = submission.takenUp == nil ? max(submission.record.at, lines.last?.at ?? 0) : now
      settledLines = lines + [beginning(of: submission)]
      settledBatches = 0
    }
    while settledBatches < submission.states.count, submission.states[settledBatches] == .settled {
      settledLines += LogLine.lines(ofBatch: settledBatches, in: submission, since: beganAt, now: now)
      settledBatches += 1
    }
    lines = settledLines
    for batch in submission.states.indices.dropFirst(settledBatches).prefix(Self.mostUnderWay) {
      lines += LogLine.lines(ofBatch: batch, in: submission, since: beganAt, now: now)
    }
  }

  private func beginning(of submission: Submission) -> LogLine {
    let (plan, counts) = (submission.plan, submission.counts)
    let what =
      submission.takenUp == nil
      ? "started: \(operationWords(of: submission))\(contacts(plan.counts.sent)) in \(batches(plan.batches.count))"
      : "continued: \(operationWords(of: submission))\(contacts(plan.counts.sent - counts.succeeded - counts.failed)) left"
    return LogLine(at: beganAt, text: "\(submission.id) \(what)", role: .text)
  }

  /// `update, part 2 of 3: `; nothing of the only one.
  private func operationWords(of submission: Submission) -> String {
    let part = submission.part
    guard part.count > 1 else { return "" }
    return "\(submission.plan.operation.rawValue), part \(part.number) of \(part.count): "
  }
}

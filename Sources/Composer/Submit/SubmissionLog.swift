import Drafts
import Submissions
import TerminalUI

/// What happened to a submission, in order. Batches go out one after the other, so that the lines of those that are
/// settled stay as they are, and following a thousand batches costs no more for the last one than for the first.
struct SubmissionLog: Sendable {
  private(set) var lines: [LogLine] = []
  private var settledLines: [LogLine] = []
  private var settledBatches = 0

  mutating func follow(_ submission: Submission) {
    if settledLines.isEmpty { settledLines = [beginning(of: submission)] }
    while settledBatches < submission.states.count, submission.states[settledBatches] == .settled {
      settledLines += LogLine.lines(ofBatch: settledBatches, in: submission)
      settledBatches += 1
    }
    lines = settledLines
    if settledBatches < submission.states.count {
      lines += LogLine.lines(ofBatch: settledBatches, in: submission)
    }
  }

  private func beginning(of submission: Submission) -> LogLine {
    let plan = submission.plan
    let text = "\(submission.id) begins: \(contacts(plan.counts.create)) in \(batches(plan.batches.count))"
    return LogLine(at: submission.record.at, text: text, role: .text)
  }
}

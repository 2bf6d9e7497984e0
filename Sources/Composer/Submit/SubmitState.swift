import Submissions
import TerminalUI

/// The submission that is followed, and the cursors in its lists.
struct SubmitState: Sendable {
  /// As it was last heard of.
  private(set) var submission: Submission?
  private(set) var log = SubmissionLog()
  /// What a submission came to, if it ended while the person was elsewhere.
  var unseen: SubmissionRecord?

  var batchList = ListState()
  var logList = ListState()

  init() {}

  /// Another submission is about to begin.
  mutating func begin() {
    (submission, log, unseen) = (nil, SubmissionLog(), nil)
    (batchList, logList) = (ListState(), ListState())
  }

  mutating func take(_ submission: Submission) {
    let wasAtEnd = logList.selected >= log.lines.count - 1
    self.submission = submission
    log.follow(submission)
    if wasAtEnd { logList.selected = max(0, log.lines.count - 1) }
    if let moving = submission.states.firstIndex(where: { $0 != .settled }) { batchList.selected = moving }
  }
}

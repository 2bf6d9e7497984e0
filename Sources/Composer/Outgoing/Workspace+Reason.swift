import Submissions
import TerminalUI

/// Why contacts are sent, which is kept in the journal with their submission.
extension Workspace {
  /// Asks for it. What is typed to confirm stays as it is.
  func askForReason() -> Step {
    guard job.resumption == nil else {
      return .say(Notice("The reason was given when this submission began"))
    }
    return .ask(.reason, proposing: job.reason ?? "", in: self)
  }

  /// Nothing typed takes a reason back.
  mutating func takeReason(_ text: String) -> Step {
    job.reason = Provenance.kept(text)
    job.phrase?.goOn(at: now)
    return .say(Notice(job.reason.map { "Reason: \($0)" } ?? "No reason is kept"))
  }
}

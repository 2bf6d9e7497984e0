import Drafts
import Submissions

/// Outcomes come home: to the contacts of the draft that they belong to.
extension Workspace {
  /// What became of an input in the portal of the token.
  func outcome(of input: DraftInput) -> InputOutcome? {
    sent.outcome(of: input.id, in: connection.portalID)
  }

  /// Takes in what a submission of this draft has come to, and has the journal read for what is told by no message.
  mutating func takeOutcomes(of submission: Submission) -> [Effect] {
    guard submission.isFinished else { return [] }
    if let origin = sending, origin.id == document.id { sent.take(submission.record, of: origin) }
    return outcomesNeeded
  }

  /// The plan leaves out what was sent before, or did.
  var skipsSent: Bool { job.sendsAgain || (job.counts?.sentBefore ?? 0) > 0 }

  /// Has the journal read for what became of the draft's inputs.
  var outcomesNeeded: [Effect] { [.submissions(.readOutcomes(of: document.id))] }
}

import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Outcomes come home: to the contacts of the draft that they belong to.
extension Workspace {
  /// What became of an input in the portal of the token.
  func outcome(of input: DraftInput) -> InputOutcome? {
    sent.outcome(of: input.id, in: connection.portalID)
  }

  /// How that is told in the list of contacts; nil where it was not sent.
  func sentState(of input: DraftInput) -> (word: String, text: String, role: Role)? {
    guard let outcome = outcome(of: input) else { return nil }
    guard sent.isArchived(input.id, in: connection.portalID) else { return outcome.state }
    return ("archived", "archived\(outcome.id.map { " \($0)" } ?? "")", .muted)
  }

  /// Why it was refused when it was sent last, and the fields that are still as they were then. Nil as soon as each of
  /// them has changed.
  func standingRefusal(of input: DraftInput, as contact: ContactInput? = nil) -> StandingRefusal? {
    guard let refusal = sent.refusal(of: input.id, in: connection.portalID) else { return nil }
    let fields = refusal.fields(standingIn: contact ?? input.contact)
    return fields.isEmpty ? nil : StandingRefusal(refusal, fields: fields, catalogue: catalogue)
  }

  /// The input of the draft on screen that stood at an index of a submission.
  func input(at index: Int, of submission: String) -> InputID? {
    guard let origin = origins[submission], origin.id == document.id, origin.inputs.indices.contains(index)
    else { return sent.input(at: index, of: submission) }
    return origin.inputs[index]
  }

  /// Takes in what a submission of this draft has come to, and has the journal read for what is told by no message.
  mutating func takeOutcomes(of submission: Submission) -> [Effect] {
    guard submission.isFinished else { return [] }
    if let origin = sending {
      origins[submission.id] = origin
      if origin.id == document.id { sent.take(submission.record, of: origin) }
    }
    return outcomesNeeded
  }

  /// The plan leaves out what was sent before, or did.
  var skipsSent: Bool { job.again != .nothing || (job.counts?.sentBefore ?? 0) > 0 }

  /// The inputs that were sent before and that a person put back into the plan.
  var sentAgain: [DraftInput] {
    guard job.again != .nothing else { return [] }
    let before = sent.before(in: connection.portalID)
    return document.inputs.filter { input in
      before[input.id] != nil && job.again.contains(input.id) && job.marked?.contains(input.id) != false
    }
  }

  /// What may come of sending contacts again; nil where HubSpot refuses those that are there.
  func warning(ofSendingAgain inputs: [DraftInput]) -> String? {
    let unnamed = inputs.filter { $0.contact.value(of: "email")?.isEmpty != false }
    guard let first = unnamed.first else { return nil }
    let who = unnamed.count == 1 ? first.contact.displayName : contacts(unnamed.count)
    return unnamed.count == 1
      ? "\(who) has no email and may be created twice" : "\(who) have no email and may be created twice"
  }

  /// Has the journal read for what became of the draft's inputs.
  var outcomesNeeded: [Effect] { [.submissions(.readOutcomes(of: document.id))] }
}

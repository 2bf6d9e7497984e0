import Drafts
import Journal
import Submissions

/// The inputs of a draft that were sent before, to be left out of what is sent now.
struct SentBeforeInputs: Sendable {
  let origin: DraftOrigin
  let journal: SubmissionJournal

  /// What was sent to a portal, by index.
  func sent(to portal: Int?) throws(JournalError) -> [Int: SentBefore] {
    let outcomes = try journal.outcomes(ofDraft: origin.draft)
    return origin.inputs.enumerated().reduce(into: [:]) { sent, input in
      guard let outcome = outcomes[input.element], outcome.portal == portal else { return }
      sent[input.offset] = outcome.outcome.sentBefore
    }
  }
}

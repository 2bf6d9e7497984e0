import ContactsAPI
import Drafts
import Sending
import Submissions

/// Leaves out of a plan the inputs whose e-mail the portal has already.
struct ExistingInputs: Sendable {
  enum Answer: Sendable {
    case plan(Plan)
    /// Nobody can tell what exists, in the words of the portal or of the system.
    case failed(OutcomeReason, String)
    case stopped
  }

  /// What the plan was made from.
  let inputs: ReadInputs
  let sendsTraceIDs: Bool

  func leftOut(of plan: Plan, client: ContactsClient, stop: StopRequest) async -> Answer {
    let asked = plan.emails
    let answer = await stop.cancelling { () -> Result<[ContactRecord], ContactsError> in
      do throws(ContactsError) {
        return .success(
          try await client.reader()
            .contacts(withEmails: asked.map(\.email), properties: KnownContacts.properties))
      } catch {
        return .failure(error)
      }
    }
    guard !stop.isStopped else { return .stopped }
    switch answer {
    case .success(let records):
      let existing = KnownContacts(records).ids(of: asked)
      return .plan(inputs.plan(sendsTraceIDs: sendsTraceIDs, existing: existing))
    case .failure(let error): return .failed(error.isRefusal ? .refused : .unreachable, error.sentence)
    }
  }
}

extension ContactsError {
  /// The portal does not want to, rather than it cannot.
  fileprivate var isRefusal: Bool {
    if case .refused = cause { (status ?? 0) < 500 } else { false }
  }
}

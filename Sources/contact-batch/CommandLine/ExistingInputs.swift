import ContactsAPI
import Drafts
import Sending
import Submissions

/// Leaves out of a plan the inputs whose e-mail the portal has already.
struct ExistingInputs: Sendable {
  enum Answer: Sendable {
    case plan(Plan)
    /// Nobody can tell what exists.
    case failed(ContactsError)
    case stopped
  }

  /// What the plan was made from.
  var inputs: ReadInputs
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
    case .failure(let error): return .failed(error)
    }
  }
}

extension ContactsError {
  /// `refused` where the portal does not want to answer, rather than it cannot.
  var reasonNotSent: OutcomeReason {
    if case .refused = cause, (status ?? 0) < 500 { .refused } else { .unreachable }
  }
}

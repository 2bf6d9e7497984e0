import ContactsAPI
import Drafts
import Sending
import Submissions

/// Asks which inputs of a plan have an e-mail that the portal knows already.
struct ExistingInputs: Sendable {
  let client: ContactsClient

  /// - Returns: the ids of the contacts by the index of their input; nil where it was stopped.
  func ids(of plan: Plan, stop: StopRequest) async throws(ContactsError) -> [Int: String]? {
    let (asked, reader) = (plan.emails, client.reader())
    let answer = await stop.cancelling { () -> Result<[ContactRecord], ContactsError> in
      do throws(ContactsError) {
        return .success(
          try await reader.contacts(withEmails: asked.map(\.email), properties: KnownContacts.properties))
      } catch {
        return .failure(error)
      }
    }
    guard !stop.isStopped else { return nil }
    return KnownContacts(try answer.get()).ids(of: asked)
  }
}

extension ContactsError {
  /// `refused` where the portal does not want to answer, rather than it cannot.
  var reasonNotSent: OutcomeReason {
    if case .refused = cause, (status ?? 0) < 500 { .refused } else { .unreachable }
  }
}

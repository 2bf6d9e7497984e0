/// Reads from the portal, and asks again where that may help: waits rate limits out, splits what is too much for one
/// request, follows pages. It writes nothing.
///
/// Get one with ``ContactsClient/reader(retrying:pause:)``.
public struct RetryingReader: Sendable {
  /// Through which every request goes.
  public let client: ContactsClient
  /// When a request is made again.
  public let policy: RetryPolicy
  let pause: RetryPause

  init(client: ContactsClient, policy: RetryPolicy, pause: RetryPause) {
    self.client = client
    self.policy = policy
    self.pause = pause
  }

  /// Asks one question until it is answered, or the policy gives it up.
  public func answer<Value>(
    _ question: (ContactsClient) async throws(ContactsError) -> Value
  ) async throws(ContactsError) -> Value {
    var attempt = 1
    while true {
      do throws(ContactsError) {
        return try await question(client)
      } catch {
        guard let wait = policy.wait(after: error, attempt: attempt) else { throw error }
        await pause.wait(wait)
        attempt += 1
      }
    }
  }

  /// The portal that the token belongs to.
  public func accountDetails() async throws(ContactsError) -> Answer<AccountDetails> {
    try await answer { client throws(ContactsError) in try await client.accountDetails() }
  }

  /// Every property that contacts have in this portal, which comes in one page.
  public func propertyDefinitions() async throws(ContactsError) -> Answer<[PropertyDefinition]> {
    try await answer { client throws(ContactsError) in try await client.propertyDefinitions() }
  }

  /// The rules that the portal has for values of contacts, which come in one page.
  public func propertyValidations() async throws(ContactsError) -> Answer<[PropertyValidations]> {
    try await answer { client throws(ContactsError) in try await client.propertyValidations() }
  }

  /// The association types from contacts to another object, which come in one page.
  public func associationLabels(
    to object: String
  ) async throws(ContactsError) -> Answer<[AssociationLabel]> {
    try await answer { client throws(ContactsError) in try await client.associationLabels(to: object) }
  }
}

extension ContactsClient {
  /// A reader over this client that retries, splits and follows pages by itself.
  public func reader(
    retrying policy: RetryPolicy = .limitsOnly, pause: RetryPause = .system
  ) -> RetryingReader {
    RetryingReader(client: self, policy: policy, pause: pause)
  }
}

import ContactsAPI

/// Asks for the portal before anything is sent.
struct PortalQuestion: Sendable {
  let client: ContactsClient
  var clock = SendingClock.system

  func ask() async -> PortalAnswer {
    do throws(ContactsError) {
      let reader = RetryingReader(client: client, clock: clock, policy: .failuresToo)
      return PortalAnswer(
        try await reader.answer { client throws(ContactsError) in try await client.accountDetails() })
    } catch {
      return PortalAnswer(error)
    }
  }
}

public import ContactsAPI

/// Asks which portal a token belongs to.
public struct PortalQuestion: Sendable {
  let client: ContactsClient
  let clock: SendingClock

  public init(client: ContactsClient, clock: SendingClock) {
    self.client = client
    self.clock = clock
  }

  public func ask() async throws(Refusal) -> TokenPortal {
    do throws(ContactsError) {
      let details = try await client.reader(retrying: .failuresToo, pause: clock.pause).accountDetails()
      guard case .value(let number)? = details.value.portalID else { return TokenPortal(number: nil) }
      return TokenPortal(number: number)
    } catch {
      if let refusal = Refusal(error) { throw refusal }
      return TokenPortal(number: nil)
    }
  }
}

/// The portal that a token belongs to, as it said itself. Only asking gives one.
public struct TokenPortal: Hashable, Sendable {
  /// Nil where it answered without saying so: standing in for the portal, a program of one's own may not know.
  public let number: Int?

  init(number: Int?) { self.number = number }
}

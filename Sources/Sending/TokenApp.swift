import ContactsAPI

/// The app that a token belongs to, asked for when it is first needed.
actor TokenApp {
  private var known: String?

  /// - Returns: its id; nil where the portal does not tell.
  func id(from client: ContactsClient, _ clock: SendingClock) async -> String? {
    if let known { return known }
    let answer = try? await client.reader(pause: clock.pause).answer { client throws(ContactsError) in
      try await client.tokenInfo()
    }
    if case .value(let id)? = answer?.value.appID { known = String(id) }
    return known
  }
}

import ContactsAPI

/// What a portal says of a connection.
struct ConnectionCheck: Sendable {
  struct Scope: Hashable, Sendable {
    let needed: NeededScope
    /// Nil where HubSpot does not tell and trying would change something.
    let isGranted: Bool?

    /// Known to be missing, and nothing works without it.
    var blocks: Bool { isGranted == false && needed.isRequired }
  }

  let profile: Profile
  let proxy: HTTPProxy?
  let account: AccountDetails
  /// That the token names; nil where it names none.
  var tokenRegion: String?
  let scopes: [Scope]
  let limit: RateLimit?

  /// Asks the portal. Nothing is changed there.
  static func make(of settings: ConnectionSettings, _ client: ContactsClient) async throws(ContactsError)
    -> Self
  {
    let reader = client.reader()
    let account = try await reader.accountDetails()
    let needed = NeededScope.all(isReadOnly: settings.profile.isReadOnly)
    let told = try await toldScopes(by: client)
    var scopes: [Scope] = []
    for scope in needed {
      if let told {
        scopes.append(Scope(needed: scope, isGranted: told.contains(scope.name)))
      } else {
        scopes.append(Scope(needed: scope, isGranted: try await isGranted(scope, client)))
      }
    }
    return Self(
      profile: settings.profile, proxy: settings.route.proxy, account: account.value,
      tokenRegion: settings.token.region, scopes: scopes,
      limit: account.rateLimit)
  }

  /// Nil where HubSpot does not tell of this kind of token.
  private static func toldScopes(by client: ContactsClient) async throws(ContactsError) -> Set<String>? {
    do throws(ContactsError) {
      return try await client.reader().answer { client throws(ContactsError) in try await client.tokenInfo() }
        .value.scopes.map(Set.init)
    } catch {
      switch (error.cause, error.status) {
      case (.refused, .some(400...404)) where error.status != 401: return nil
      case (.unreadableAnswer, _): return nil
      default: throw error
      }
    }
  }

  /// By asking for something that needs it. What writes is not tried.
  private static func isGranted(
    _ scope: NeededScope, _ client: ContactsClient
  ) async throws(ContactsError) -> Bool? {
    let read: (String) -> (ContactsClient) async throws(ContactsError) -> Void = { object in
      { client throws(ContactsError) in
        _ = try await client.readBatch(BatchReadRequest(ids: ["1"]), of: object)
      }
    }
    let question: (ContactsClient) async throws(ContactsError) -> Void
    switch scope.name {
    case "crm.objects.contacts.read": question = read("contacts")
    case "crm.objects.companies.read": question = read("companies")
    case "crm.objects.deals.read": question = read("deals")
    case "tickets": question = read("tickets")
    case "crm.objects.owners.read":
      question = { client throws(ContactsError) in _ = try await client.owners(limit: 1) }
    default: return nil
    }
    do throws(ContactsError) {
      try await client.reader().answer(question)
      return true
    } catch {
      switch error.status {
      case 403: return false
      // It was let in, whatever it says of the record.
      case 400, 404: return true
      default: throw error
      }
    }
  }
}

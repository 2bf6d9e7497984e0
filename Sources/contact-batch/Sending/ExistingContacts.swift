import ContactsAPI

/// Reads the contacts that are there under e-mails.
struct ExistingContacts: Sendable {
  let reader: RetryingReader

  init(client: ContactsClient, clock: SendingClock = .system) {
    reader = RetryingReader(client: client, clock: clock)
  }

  func read(_ emails: [String], properties: [String]) async throws(ContactsError) -> [ContactRecord] {
    var seen: Set<String> = []
    let ids = emails.map { $0.lowercased() }.filter { seen.insert($0).inserted }
    return try await reader.batches(of: ids, idProperty: "email", properties: properties).flatMap(\.results)
  }
}

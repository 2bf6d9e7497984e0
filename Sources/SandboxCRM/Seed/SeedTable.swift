/// Makes contacts of the table of seed contacts.
enum SeedTable {
  static func contacts(_ table: String) -> [Contact] {
    var contacts: [Contact] = []
    for line in table.split(separator: "\n") {
      if line.first == "#" {
        if let contact = newContact(line.dropFirst()) { contacts.append(contact) }
      } else if let last = contacts.indices.last, let (name, version) = version(line) {
        contacts[last].history[name, default: []].insert(version, at: 0)
        contacts[last].updatedAt = max(contacts[last].updatedAt, version.timestamp)
      }
    }
    return contacts.map(withComputedProperties)
  }

  private static func newContact(_ line: Substring) -> Contact? {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 2 else { return nil }
    return Contact(id: words[0], createdAt: words[1], updatedAt: words[1], history: [:])
  }

  private static func version(_ line: Substring) -> (String, PropertyVersion)? {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
    guard fields.count == 4, let source = SeedSources.byWord[fields[3]] else { return nil }
    return (
      String(fields[0]),
      PropertyVersion(value: String(fields[1]), timestamp: String(fields[2]), source: source)
    )
  }

  /// Adds what HubSpot sets by itself, from the source that made the contact.
  private static func withComputedProperties(_ contact: Contact) -> Contact {
    var contact = contact
    let set = contact.history.compactMapValues { $0.first?.value }
    let computed = ComputedProperties.values(
      for: set, id: contact.id, createdAt: contact.createdAt,
      milliseconds: ISOTime.dateTime(contact.createdAt) ?? 0)
    let source = contact.history["firstname"]?.last?.source ?? .app
    for (name, value) in computed where contact.history[name] == nil {
      let version = PropertyVersion(value: value, timestamp: contact.createdAt, source: source)
      contact.history[name] = [version]
    }
    if contact.updatedAt != contact.createdAt {
      let changed = PropertyVersion(value: contact.updatedAt, timestamp: contact.updatedAt, source: source)
      contact.history["lastmodifieddate", default: []].insert(changed, at: 0)
    }
    return contact
  }
}

extension CRM {
  /// The portal with its sample data.
  static let seeded = CRM(
    schema: .sandbox, account: .sandbox, records: SeedRecords.names,
    contacts: SeedTable.contacts(SeedContacts.table) + SeedTable.contacts(SeedContactsToFix.table))
}

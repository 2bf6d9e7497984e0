/// The portal: its schema, its records and its contacts. A value, so that a test can ask it without a server.
struct CRM: Sendable {
  let schema: PortalSchema
  var account: PortalAccount
  /// Names of the records that contacts can be linked to, by object and id.
  let records: [String: [String: String]]
  /// Every contact by id, the archived ones too.
  var contacts: [String: Contact]
  /// Contacts that are not archived, by each of their e-mails in lower case.
  var idsByEmail: [String: String]
  /// What was created since the sandbox started.
  var created = CreationTally()

  var spoiling = Spoiling()
  /// Of the request that is being answered.
  var version = APIVersion.v3

  private var nextContactID: Int64 = 90_210_001

  init(schema: PortalSchema, account: PortalAccount, records: [String: [String: String]], contacts: [Contact])
  {
    self.schema = schema
    self.account = account
    self.records = records
    self.contacts = Dictionary(contacts.map { ($0.id, $0) }) { first, _ in first }
    let emails = contacts.flatMap { contact in contact.emails.map { ($0, contact.id) } }
    idsByEmail = Dictionary(emails) { first, _ in first }
  }

  mutating func makeContactID() -> String {
    defer { nextContactID += 1 }
    return String(nextContactID)
  }

  func recordExists(object: String, id: String) -> Bool {
    guard object == "contact" else { return records[object]?[id] != nil }
    return contacts[id].map { $0.archivedAt == nil } ?? false
  }
}

/// Counts for whoever checks that nothing was created twice.
struct CreationTally: Hashable, Sendable {
  struct Link: Hashable, Sendable {
    var contactID: String
    var recordID: String
    var type: ContactInput.AssociationType
  }

  var byEmail: [String: Int] = [:]
  var byTraceID: [String: Int] = [:]
  var links: [Link] = []

  mutating func count(_ input: ContactInput, id: String) {
    if let email = input.email { byEmail[email, default: 0] += 1 }
    if let traceID = input.traceID { byTraceID[traceID, default: 0] += 1 }
    for association in input.associations {
      links += association.types.map { Link(contactID: id, recordID: association.recordID, type: $0) }
    }
  }
}

/// The account that every token belongs to.
struct PortalAccount: Hashable, Sendable {
  var portalID: Int64
  var timeZone: String
  var utcOffset: String
  var utcOffsetMilliseconds: Int64

  static let sandbox = PortalAccount(
    portalID: 48_151_623, timeZone: "Europe/Berlin", utcOffset: "+01:00", utcOffsetMilliseconds: 3_600_000)

  var json: JSON {
    [
      "portalId": .integer(portalID), "accountType": "SANDBOX", "timeZone": .string(timeZone),
      "companyCurrency": "EUR", "additionalCurrencies": [], "utcOffset": .string(utcOffset),
      "utcOffsetMilliseconds": .integer(utcOffsetMilliseconds), "uiDomain": "app-eu1.hubspot.com",
      "dataHostingLocation": "eu1",
    ]
  }

  func url(ofContact id: String) -> String {
    "https://app-eu1.hubspot.com/contacts/\(portalID)/record/0-1/\(id)"
  }
}

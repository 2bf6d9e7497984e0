/// A stored contact. Its history is the truth: the value of a property is that of its newest version.
struct Contact: Hashable, Sendable {
  var id: String
  var createdAt: String
  var updatedAt: String
  /// Nil while the contact is not archived.
  var archivedAt: String?
  /// When reads by e-mail begin to find it, in milliseconds since 1970; nil is from the beginning.
  var isFoundByEmailFrom: Int64?
  /// Versions by property name, newest first.
  var history: [String: [PropertyVersion]]
  /// The records that it is linked to, each once.
  var links: [ContactInput.Association] = []

  /// What was done to the values of the request that is being answered. Not kept.
  var normalizations: [Normalization] = []

  func noting(_ normalizations: [Normalization]) -> Self {
    var contact = self
    contact.normalizations = normalizations
    return contact
  }

  func value(_ name: String) -> String? { history[name]?.first?.value }

  var email: String? { value("email") }

  /// All of its addresses, in lower case: none of them can be another contact's.
  var emails: [String] {
    let others = value("hs_additional_emails")?.split(separator: ";").map(String.init) ?? []
    return ([email].compactMap(\.self) + others).map { $0.lowercased() }.filter { !$0.isEmpty }
  }
}

extension Contact {
  /// The contact as it was; nil before it was made.
  /// - Parameter time: Milliseconds since 1970.
  func before(_ time: Int64) -> Contact? {
    func isBefore(_ text: String) -> Bool { ISOTime.dateTime(text).map { $0 <= time } ?? true }
    guard isBefore(createdAt) else { return nil }
    var contact = self
    contact.history = history.mapValues { versions in versions.filter { isBefore($0.timestamp) } }
    contact.archivedAt = archivedAt.flatMap { isBefore($0) ? $0 : nil }
    return contact
  }
}

/// One version of one property.
struct PropertyVersion: Hashable, Sendable {
  var value: String
  var timestamp: String
  var source: ChangeSource

  var json: JSON {
    .object(omittingNil: [
      "value": .string(value), "timestamp": .string(timestamp),
      "sourceType": .string(source.type), "sourceId": .string(source.id),
      "sourceLabel": .string(source.label), "updatedByUserId": source.userID.map { .integer($0) },
    ])
  }
}

/// Who or what changed a property.
struct ChangeSource: Hashable, Sendable {
  /// `CRM_UI`, `IMPORT`, `INTEGRATION` and others.
  var type: String
  var id: String?
  var label: String?
  var userID: Int64?

  /// The app whose token every client of the sandbox is taken to hold.
  static let app = ChangeSource(type: "INTEGRATION", id: String(appID), label: "Sandbox app")
  static let appID: Int64 = 4_410_207
}

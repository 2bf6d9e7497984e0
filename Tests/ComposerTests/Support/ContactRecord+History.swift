import ContactsModel

extension ContactRecord {
  /// The first contact of a submission as it was read back, renamed since.
  static func anna(history: PropertyHistory...) -> Self {
    ContactRecord(
      id: "501",
      properties: [RecordProperty("email", "ana@fabrika.example"), RecordProperty("firstname", "Anna")],
      propertiesWithHistory: history)
  }
}

extension PropertyHistory {
  /// An integration wrote it, and a person changed it an hour later; oldest first.
  static let firstname = PropertyHistory(
    name: "firstname",
    versions: [
      PropertyVersion(value: "Ana", timestamp: Timestamp("2026-11-23T14:03:42Z"), sourceType: "INTEGRATION"),
      PropertyVersion(value: "Anna", timestamp: Timestamp("2026-11-23T15:10:02Z"), sourceType: "CRM_UI"),
    ])
}

/// A record of any object, as searches find it and reads give it.
struct StoredRecord: Hashable, Sendable {
  var id: String
  var values: [String: String]
  /// What a search looks at.
  var texts: [String]
  var isArchived: Bool
  var createdAt: String

  /// - Parameter names: The properties that are asked for; where none is, all.
  func json(_ names: [String]) -> JSON {
    let wanted = names.isEmpty ? Array(values.keys) : names + ["hs_object_id"]
    var properties: [String: JSON] = [:]
    for name in wanted {
      if let value = values[name] { properties[name] = .string(value) } else { properties[name] = .null }
    }
    return [
      "id": .string(id), "properties": .sorted(properties), "createdAt": .string(createdAt),
      "updatedAt": .string(createdAt), "archived": .bool(isArchived),
    ]
  }
}

extension StoredRecord {
  private static let seedDay = "2026-01-05T09:00:00Z"

  init(_ record: SeedRecords.Record, of object: String) {
    let (name, detail) = Self.properties(of: object)
    var values = ["hs_object_id": record.id, name: record.name]
    if let detail { values[detail] = record.detail }
    let texts = [record.name] + (object == "company" ? [record.detail].compactMap { $0 } : [])
    self.init(
      id: record.id, values: values, texts: texts, isArchived: record.isArchived, createdAt: Self.seedDay)
  }

  init(_ contact: Contact) {
    let names = ["email", "firstname", "lastname", "company", "phone"]
    self.init(
      id: contact.id, values: contact.history.compactMapValues { $0.first?.value },
      texts: names.compactMap { contact.value($0) }, isArchived: contact.archivedAt != nil,
      createdAt: contact.createdAt)
  }

  /// The properties that hold the name of a record and what tells it apart.
  private static func properties(of object: String) -> (name: String, detail: String?) {
    switch object {
    case "company": ("name", "domain")
    case "deal": ("dealname", "dealstage")
    case "ticket": ("subject", "hs_pipeline_stage")
    default: ("name", nil)
    }
  }
}

public import ContactsModel

/// The properties that name a record, which differ from object to object.
public struct RecordFields: Hashable, Sendable {
  /// Joined with a blank where there is more than one.
  let name: [String]
  let detail: String?

  /// - Parameter object: the singular name, or a type id.
  public init(of object: String) {
    (name, detail) =
      switch object {
      case "company": (["name"], "domain")
      case "contact": (["firstname", "lastname"], "email")
      case "deal": (["dealname"], "dealstage")
      case "ticket": (["subject"], "hs_pipeline_stage")
      case "quote", "task", "meeting", "call": (["hs_title"], nil)
      default: (["name", "hs_name"], nil)
      }
  }

  /// What a search or a read has to ask for.
  public var properties: [String] { name + [detail].compactMap { $0 } }
}

extension FoundRecord {
  /// What HubSpot says of a record; nil if it says no id.
  public init?(_ record: ContactRecord, of object: String) {
    guard let id = record.id else { return nil }
    let fields = RecordFields(of: object)
    let name = fields.name.compactMap(record.value).filter { !$0.isEmpty }.joined(separator: " ")
    let detail = fields.detail.flatMap(record.value)
    self.init(
      object: object, id: id, name: name.isEmpty ? nil : name, detail: detail,
      isArchived: record.archived?.published ?? false)
  }
}

extension AssociationTypeTable {
  /// The object as paths of the API name it: the plural of a known one, else the type id as it is.
  public func path(of object: String) -> String { self.object(named: object)?.plural ?? object }
}

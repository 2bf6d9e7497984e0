/// The body of a batch read request.
///
/// HubSpot takes at most 100 ids, and at most 50 when history is asked for: see ``maximumIDs``.
public struct BatchReadRequest: Hashable, Sendable {
  /// Record ids, or values of ``idProperty``.
  public var ids: [String]
  /// The unique property that `ids` are values of, such as `email`; nil for record ids.
  public var idProperty: String?
  /// Names of the properties wanted.
  public var properties: [String]
  /// Names of the properties whose former values are wanted as well.
  public var propertiesWithHistory: [String]
  /// Reads archived contacts instead of live ones. Goes into the query, not into the body.
  public var archived: Bool

  /// A reading of record ids unless `idProperty` says otherwise.
  public init(
    ids: [String], idProperty: String? = nil, properties: [String] = [],
    propertiesWithHistory: [String] = [], archived: Bool = false
  ) {
    self.ids = ids
    self.idProperty = idProperty
    self.properties = properties
    self.propertiesWithHistory = propertiesWithHistory
    self.archived = archived
  }

  /// How many ids this request may hold.
  public var maximumIDs: Int { propertiesWithHistory.isEmpty ? 100 : 50 }

  /// The bytes to send. Both lists of properties are required by the schema, so they are there even when empty.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.ids(ids)
    if let idProperty { writer.member("idProperty", idProperty) }
    writer.name("properties")
    writer.strings(properties)
    writer.name("propertiesWithHistory")
    writer.strings(propertiesWithHistory)
    writer.endObject()
    return writer.bytes
  }
}

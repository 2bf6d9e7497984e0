/// A contact as HubSpot stores it.
///
/// Source: schema `SimplePublicObject`. Every field may be missing.
public struct ContactRecord: Hashable, Sendable {
  /// The record id, digits.
  public var id: String?
  /// In the order of the answer. After a create they include what HubSpot computed.
  public var properties: [RecordProperty]
  /// Only when history was asked for, which a create does not do.
  public var propertiesWithHistory: [PropertyHistory]
  /// When the record was made.
  public var createdAt: Timestamp?
  /// When anything of it was last changed.
  public var updatedAt: Timestamp?
  /// Whether it is archived.
  public var archived: Tolerant<Bool>?
  /// When it was archived; nil for a live one.
  public var archivedAt: Timestamp?
  /// The trace id of the input, where HubSpot echoes it.
  public var objectWriteTraceID: String?
  /// The page of the contact for people.
  public var url: String?
  /// What HubSpot did to the values beside storing them, such as `PROPERTY_VALUE_NORMALIZED`.
  public var warnings: [RecordWarning]

  /// A record that says these.
  public init(
    id: String? = nil, properties: [RecordProperty] = [], propertiesWithHistory: [PropertyHistory] = [],
    createdAt: Timestamp? = nil, updatedAt: Timestamp? = nil, archived: Tolerant<Bool>? = nil,
    archivedAt: Timestamp? = nil, objectWriteTraceID: String? = nil, url: String? = nil,
    warnings: [RecordWarning] = []
  ) {
    self.id = id
    self.properties = properties
    self.propertiesWithHistory = propertiesWithHistory
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.archived = archived
    self.archivedAt = archivedAt
    self.objectWriteTraceID = objectWriteTraceID
    self.url = url
    self.warnings = warnings
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    id = json["id"]?.text
    properties = json["properties"]?.members.map { RecordProperty($0.name, $0.node.text) } ?? []
    propertiesWithHistory =
      json["propertiesWithHistory"]?.members.map {
        PropertyHistory(name: $0.name, versions: $0.node.elements.compactMap(PropertyVersion.init))
      } ?? []
    createdAt = json["createdAt"].flatMap(Timestamp.init)
    updatedAt = json["updatedAt"].flatMap(Timestamp.init)
    archived = json["archived"].flatMap(Tolerant.init)
    archivedAt = json["archivedAt"].flatMap(Timestamp.init)
    objectWriteTraceID = json["objectWriteTraceId"]?.text
    url = json["url"]?.text
    warnings = json["warnings"].list(RecordWarning.init)
  }

  /// The stored value of a property; nil if it is null or not part of the answer.
  public func value(of name: String) -> String? {
    properties.first { $0.name == name }?.value
  }

  /// The versions of a property, in the order of the answer.
  public func history(of name: String) -> [PropertyVersion] {
    propertiesWithHistory.first { $0.name == name }?.versions ?? []
  }
}

/// A stored property.
public struct RecordProperty: Hashable, Sendable {
  /// The internal name.
  public var name: String
  /// Nil where the answer says null: the property has no value.
  public var value: String?

  /// A property with its value.
  public init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }
}

/// The versions of one property of a contact.
public struct PropertyHistory: Hashable, Sendable {
  public var name: String
  /// In the order of the answer; so far seen newest first.
  public var versions: [PropertyVersion]

  public init(name: String, versions: [PropertyVersion]) {
    self.name = name
    self.versions = versions
  }
}

/// One value that a property had, since when, and who or what set it.
///
/// Source: schema `ValueWithTimestamp`. Every field may be missing.
public struct PropertyVersion: Hashable, Sendable {
  /// Nil where the answer says null: the property was cleared.
  public var value: String?
  public var timestamp: Timestamp?
  /// What kind of thing set it, such as `CRM_UI` or `API`. The values are not published.
  public var sourceType: String?
  public var sourceID: String?
  public var sourceLabel: String?
  public var updatedByUserID: Tolerant<Int>?

  public init(
    value: String? = nil, timestamp: Timestamp? = nil, sourceType: String? = nil, sourceID: String? = nil,
    sourceLabel: String? = nil, updatedByUserID: Tolerant<Int>? = nil
  ) {
    self.value = value
    self.timestamp = timestamp
    self.sourceType = sourceType
    self.sourceID = sourceID
    self.sourceLabel = sourceLabel
    self.updatedByUserID = updatedByUserID
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    value = json["value"]?.text
    timestamp = json["timestamp"].flatMap(Timestamp.init)
    sourceType = json["sourceType"]?.text
    sourceID = json["sourceId"]?.text
    sourceLabel = json["sourceLabel"]?.text
    updatedByUserID = json["updatedByUserId"].flatMap(Tolerant.init)
  }
}

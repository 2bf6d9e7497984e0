/// The versions of one property of a contact.
public struct PropertyHistory: Hashable, Sendable {
  /// The internal name of the property.
  public var name: String
  /// In the order of the answer; so far seen newest first.
  public var versions: [PropertyVersion]

  /// The versions of one property.
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
  /// Since when the value stood.
  public var timestamp: Timestamp?
  /// What kind of thing set it, such as `CRM_UI` or `API`. The values are not published.
  public var sourceType: String?
  /// What set it, such as `userId:28604240` or the id of a workflow.
  public var sourceID: String?
  /// What set it, in words for people.
  public var sourceLabel: String?
  /// Who set it, where a person did: ``Owner/userID``.
  public var updatedByUserID: Tolerant<Int>?

  /// A version that says these.
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

/// The answer to a batch that makes associations: 201, or 207 where some were refused. Taking some away answers with 204,
/// or with a 207 that has errors alone.
///
/// Source: the associations guide. Every field may be missing.
public struct AssociationWriteResponse: Hashable, Sendable {
  /// The state of the batch.
  public var status: BatchStatus?
  /// The links that were made.
  public var results: [WrittenAssociation]
  /// How many errors there are; only in a 207.
  public var numErrors: Tolerant<Int>?
  /// Only in a 207: what was refused. Each names the contact as `fromObjectId`.
  public var errors: [StandardError]

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    status = json["status"]?.text.map(BatchStatus.init)
    results = json["results"].list(WrittenAssociation.init)
    numErrors = json["numErrors"].flatMap(Tolerant.init)
    errors = json["errors"].list(StandardError.init)
  }
}

/// A link of a contact to a record, as the answer to making it says.
public struct WrittenAssociation: Hashable, Sendable {
  /// The record id of the contact.
  public var contactID: String
  /// The id of the linked record.
  public var recordID: String

  /// A link of these.
  public init(contactID: String, recordID: String) {
    (self.contactID, self.recordID) = (contactID, recordID)
  }

  /// Nil if the JSON does not name both.
  public init?(json: JSONNode) {
    guard let from = (json["fromObjectId"] ?? json["from"]?["id"])?.text,
      let to = (json["toObjectId"] ?? json["to"]?["id"])?.text
    else { return nil }
    (contactID, recordID) = (from, to)
  }
}

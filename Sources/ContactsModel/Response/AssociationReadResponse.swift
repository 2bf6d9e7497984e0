/// The answer to a batch read of associations: 200, or 207 where some records have none.
///
/// Source: the associations v4 guide. Every field may be missing.
public struct AssociationReadResponse: Hashable, Sendable {
  /// The state of the batch.
  public var status: BatchStatus?
  /// Records without any association of that object are not among them.
  public var results: [RecordAssociations]
  /// How many errors there are; only in a 207.
  public var numErrors: Tolerant<Int>?
  /// Only in a 207: records without any association, and what was refused.
  public var errors: [StandardError]

  /// An answer of these parts.
  public init(
    status: BatchStatus? = nil, results: [RecordAssociations] = [], numErrors: Tolerant<Int>? = nil,
    errors: [StandardError] = []
  ) {
    (self.status, self.results, self.numErrors, self.errors) = (status, results, numErrors, errors)
  }

  /// Nil if the JSON is no object with results.
  public init?(json: JSONNode) {
    guard case .array(let results)? = json["results"]?.kind else { return nil }
    status = json["status"]?.text.map(BatchStatus.init)
    self.results = results.compactMap(RecordAssociations.init)
    numErrors = json["numErrors"].flatMap(Tolerant.init)
    errors = json["errors"].list(StandardError.init)
  }

  /// The ids of records of which HubSpot says that they have no association of that object.
  public var idsWithoutAny: [String] {
    errors.filter { $0.subCategory == "crm.associations.NO_ASSOCIATIONS_FOUND" }
      .flatMap { $0.context["fromObjectId"] }
  }
}

/// What one record is linked to: a page of it.
public struct RecordAssociations: Hashable, Sendable {
  /// The record id.
  public var id: String
  /// What it is linked to.
  public var records: [AssociatedRecord]
  /// Where the next page begins; nil on the last one.
  public var after: String?

  /// A page of these records.
  public init(id: String, records: [AssociatedRecord], after: String? = nil) {
    (self.id, self.records, self.after) = (id, records, after)
  }

  /// Nil if the JSON does not say whose associations these are.
  public init?(json: JSONNode) {
    guard let id = json["from"]?["id"]?.text else { return nil }
    self.id = id
    records = json["to"].list(AssociatedRecord.init)
    after = json["paging"]?["next"]?["after"]?.text
  }
}

/// A record that another one is linked to, with the types of the link.
public struct AssociatedRecord: Hashable, Sendable {
  /// The id of the linked record.
  public var recordID: String
  /// By which it is linked, with their labels.
  public var types: [AssociationLabel]

  /// A link of these types.
  public init(recordID: String, types: [AssociationLabel]) {
    (self.recordID, self.types) = (recordID, types)
  }

  /// Nil if the JSON names no record.
  public init?(json: JSONNode) {
    guard let id = (json["toObjectId"] ?? json["id"])?.text else { return nil }
    recordID = id
    types = json["associationTypes"].list(AssociationLabel.init)
  }
}

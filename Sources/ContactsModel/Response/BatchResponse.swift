/// The answer to a batch create, read, update or upsert: 200, 201 or 207.
///
/// Source: schemas `BatchResponseSimplePublicObject` and `BatchResponseSimplePublicObjectWithErrors`. Every field may be
/// missing. The order of `results` is not the order of the inputs.
public struct BatchResponse: Hashable, Sendable {
  /// Seen as `COMPLETE`.
  public var status: BatchStatus?
  /// The records that were written or found.
  public var results: [ContactRecord]
  /// When HubSpot got the request; often missing.
  public var requestedAt: Timestamp?
  /// When it began with it.
  public var startedAt: Timestamp?
  /// When it was done with it.
  public var completedAt: Timestamp?
  /// Seen empty or missing.
  public var links: [Link]
  /// Only in a 207.
  public var numErrors: Tolerant<Int>?
  /// Only in a 207: what was refused.
  public var errors: [StandardError]

  /// An answer that says these.
  public init(
    status: BatchStatus? = nil, results: [ContactRecord] = [], requestedAt: Timestamp? = nil,
    startedAt: Timestamp? = nil, completedAt: Timestamp? = nil, links: [Link] = [],
    numErrors: Tolerant<Int>? = nil, errors: [StandardError] = []
  ) {
    self.status = status
    self.results = results
    self.requestedAt = requestedAt
    self.startedAt = startedAt
    self.completedAt = completedAt
    self.links = links
    self.numErrors = numErrors
    self.errors = errors
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    status = json["status"]?.text.map(BatchStatus.init)
    results = json["results"].list(ContactRecord.init)
    requestedAt = json["requestedAt"].flatMap(Timestamp.init)
    startedAt = json["startedAt"].flatMap(Timestamp.init)
    completedAt = json["completedAt"].flatMap(Timestamp.init)
    links = Link.list(json["links"])
    numErrors = json["numErrors"].flatMap(Tolerant.init)
    errors = json["errors"].list(StandardError.init)
  }
}

/// The state of a batch. Values that are not published are kept as the text that came.
public struct BatchStatus: RawRepresentable, Hashable, Sendable {
  /// The text on the wire.
  public var rawValue: String

  /// Takes any text, published or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Given up.
  public static let canceled = Self(rawValue: "CANCELED")
  /// Done, in full or in part.
  public static let complete = Self(rawValue: "COMPLETE")
  /// Not begun.
  public static let pending = Self(rawValue: "PENDING")
  /// Under way.
  public static let processing = Self(rawValue: "PROCESSING")
}

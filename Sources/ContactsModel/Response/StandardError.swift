/// Why one input of a batch was refused: an element of `errors` in a 207.
///
/// Source: schema `StandardError`. Real ones carry status, category, message and usually a context.
public struct StandardError: Hashable, Sendable {
  /// Seen as `error`.
  public var status: String?
  /// Names the error; seldom there.
  public var id: String?
  /// Such as `VALIDATION_ERROR` or `OBJECT_NOT_FOUND`. The values are not published.
  public var category: String?
  /// Published as an object, seen as a string; an object is kept as compact JSON.
  public var subCategory: String?
  /// HubSpot's own words.
  public var message: String?
  /// Facts, the trace ids of its inputs among them.
  public var context: ErrorContext
  /// The reasons one by one, where there are several.
  public var errors: [ErrorDetail]
  /// Where HubSpot explains it.
  public var links: [Link]

  /// An error that says these.
  public init(
    status: String? = nil, id: String? = nil, category: String? = nil, subCategory: String? = nil,
    message: String? = nil, context: ErrorContext = ErrorContext(), errors: [ErrorDetail] = [],
    links: [Link] = []
  ) {
    self.status = status
    self.id = id
    self.category = category
    self.subCategory = subCategory
    self.message = message
    self.context = context
    self.errors = errors
    self.links = links
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    status = json["status"]?.text
    id = json["id"]?.text
    category = json["category"]?.text
    subCategory = json["subCategory"]?.text
    message = json["message"]?.text
    context = ErrorContext(json: json["context"])
    errors = json["errors"].list(ErrorDetail.init)
    links = Link.list(json["links"])
  }

  /// The trace ids of the inputs that this error is about.
  public var traceIDs: [String] { context["objectWriteTraceId"] }

  /// The ids of the records that this error is about, as reads and updates of missing ones name them.
  public var recordIDs: [String] { context["ids"] + context["id"] }
}

/// One of several reasons inside an error.
///
/// Source: schema `ErrorDetail`. Every field may be missing.
public struct ErrorDetail: Hashable, Sendable {
  /// HubSpot's own words.
  public var message: String?
  /// Such as `INVALID_EMAIL` or `PROPERTY_DOESNT_EXIST`. The values are not published.
  public var code: String?
  /// `in` on the wire: the field or parameter at fault.
  public var location: String?
  /// The values are not published.
  public var subCategory: String?
  /// Facts, the property and the value at fault among them.
  public var context: ErrorContext

  /// A reason that says these.
  public init(
    message: String? = nil, code: String? = nil, location: String? = nil, subCategory: String? = nil,
    context: ErrorContext = ErrorContext()
  ) {
    self.message = message
    self.code = code
    self.location = location
    self.subCategory = subCategory
    self.context = context
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    message = json["message"]?.text
    code = json["code"]?.text
    location = json["in"]?.text
    subCategory = json["subCategory"]?.text
    context = ErrorContext(json: json["context"])
  }

  /// The property at fault.
  public var propertyName: String? { context["propertyName"].first }
  /// The value that was refused, where HubSpot repeats it.
  public var propertyValue: String? { context["propertyValue"].first }
}

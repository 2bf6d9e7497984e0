/// A warning that came with a record.
///
/// Source: schema `PublicObjectWarning`. Every field may be missing.
public struct RecordWarning: Hashable, Sendable {
  /// Such as `PROPERTY_VALUE_NORMALIZED`. The values are not published.
  public var category: String?
  /// HubSpot's own words.
  public var message: String?
  /// Facts, such as the value that was sent and the one that was stored.
  public var context: ErrorContext

  /// A warning that says these.
  public init(category: String? = nil, message: String? = nil, context: ErrorContext = ErrorContext()) {
    self.category = category
    self.message = message
    self.context = context
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    category = json["category"]?.text
    message = json["message"]?.text
    context = ErrorContext(json: json["context"])
  }
}

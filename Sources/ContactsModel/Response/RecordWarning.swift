/// A warning that came with a record.
///
/// Source: schema `PublicObjectWarning`. Every field may be missing.
public struct RecordWarning: Hashable, Sendable {
  public var category: String?
  public var message: String?
  public var context: ErrorContext

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

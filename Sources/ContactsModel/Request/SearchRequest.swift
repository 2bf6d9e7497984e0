/// The body of a search for records of one object by free text.
///
/// The text is held against the properties that HubSpot searches by itself: name, domain and phone of a company,
/// name and e-mail of a contact. What was written a few seconds ago may not be found yet, and archived records never are.
public struct SearchRequest: Hashable, Sendable {
  /// How many results one page may hold.
  public static let maximumResults = 200
  /// Characters of ``query``.
  public static let maximumQuery = 3_000

  /// The text that is searched for.
  public var query: String
  /// Names of the properties wanted.
  public var properties: [String]
  /// Results on a page, up to ``maximumResults``.
  public var limit: Int
  /// Where the page begins, from ``SearchResponse/after``; nil for the first one.
  public var after: String?

  /// A search for one page.
  public init(query: String, properties: [String] = [], limit: Int = 10, after: String? = nil) {
    self.query = query
    self.properties = properties
    self.limit = limit
    self.after = after
  }

  /// The bytes to send: the members that the schema requires are there, `after` only where a page is asked for.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("query", query)
    writer.name("limit")
    writer.number(limit)
    if let after { writer.member("after", after) }
    writer.name("properties")
    writer.strings(properties)
    writer.member("filterGroups", .array([]))
    writer.member("sorts", .array([]))
    writer.endObject()
    return writer.bytes
  }
}

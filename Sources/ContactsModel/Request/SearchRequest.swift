/// The body of a search for records of one object, by free text, by the values of properties, or by both.
///
/// The text is held against the properties that HubSpot searches by itself: name, domain and phone of a company,
/// name and e-mail of a contact. What was written a few seconds ago may not be found yet, or by its former values, and
/// archived records never are: read what was found by its ids for the values of now.
public struct SearchRequest: Hashable, Sendable {
  /// How many results one page may hold.
  public static let maximumResults = 200
  /// How many results all pages of one search may hold.
  public static let maximumTotal = 10_000
  /// Characters of ``query``.
  public static let maximumQuery = 3_000
  /// Characters of the whole body.
  public static let maximumCharacters = 3_000
  /// Groups of ``filterGroups``.
  public static let maximumGroups = 5
  /// Filters of one group.
  public static let maximumFiltersOfGroup = 6
  /// Filters in all groups together.
  public static let maximumFilters = 18

  /// The text that is searched for; empty for a search by filters alone.
  public var query: String
  /// A record has to meet all filters of one of the groups, where there are any.
  public var filterGroups: [[SearchFilter]]
  /// HubSpot takes one.
  public var sort: SearchSort?
  /// Names of the properties wanted.
  public var properties: [String]
  /// Results on a page, up to ``maximumResults``.
  public var limit: Int
  /// Where the page begins, from ``SearchResponse/after``; nil for the first one.
  public var after: String?

  /// A search for one page.
  public init(query: String, properties: [String] = [], limit: Int = 10, after: String? = nil) {
    self.init(query: query, filterGroups: [], properties: properties, limit: limit, after: after)
  }

  /// A search for one page by the values of properties, and by text where there is one.
  public init(
    query: String = "", filterGroups: [[SearchFilter]], sort: SearchSort? = nil, properties: [String] = [],
    limit: Int = 10, after: String? = nil
  ) {
    self.query = query
    self.filterGroups = filterGroups
    self.sort = sort
    self.properties = properties
    self.limit = limit
    self.after = after
  }

  /// The bytes to send: the members that the schema requires are there, `after` only where a page is asked for, and
  /// `query` unless there are only filters.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    if !query.isEmpty || filterGroups.isEmpty { writer.member("query", query) }
    writer.name("limit")
    writer.number(limit)
    if let after { writer.member("after", after) }
    writer.name("properties")
    writer.strings(properties)
    writer.name("filterGroups")
    writer.beginArray()
    for filters in filterGroups {
      writer.beginObject()
      writer.name("filters")
      writer.beginArray()
      for filter in filters { filter.write(to: &writer) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.name("sorts")
    writer.beginArray()
    sort?.write(to: &writer)
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

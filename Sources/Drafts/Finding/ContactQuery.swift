public import ContactsModel

/// Which contacts that exist are meant, as a person says it.
public enum ContactQuery: Hashable, Sendable {
  /// By record ids and e-mails, each once, in the order in which they were named.
  case contacts([String])
  /// All whose e-mail is at the domain.
  case domain(String)
  /// All that meet every condition.
  case filters([SearchFilter])
  /// Those that HubSpot finds for a text, such as a name.
  case text(String)
}

extension ContactQuery {
  /// What HubSpot is to look for; nil for contacts that are named, which are read.
  /// - Parameter limit: how many results a page holds.
  public func search(limit: Int = SearchRequest.maximumResults) -> SearchRequest? {
    let order = SearchSort("createdate")
    switch self {
    case .contacts: return nil
    case .domain(let domain):
      let filter = SearchFilter("hs_email_domain", .equals(domain))
      return SearchRequest(filterGroups: [[filter]], sort: order, limit: limit)
    case .filters(let filters): return SearchRequest(filterGroups: [filters], sort: order, limit: limit)
    case .text(let text): return SearchRequest(query: text, limit: limit)
    }
  }

  /// Why HubSpot would refuse it; nil where it would not.
  public var fault: ContactQueryFault? {
    guard let search = search() else { return nil }
    if let filters = search.filterGroups.first, filters.count > SearchRequest.maximumFiltersOfGroup {
      return .tooManyConditions(filters.count)
    }
    let characters = String(decoding: search.jsonBytes(), as: UTF8.self).unicodeScalars.count
    return characters > SearchRequest.maximumCharacters ? .tooLong : nil
  }
}

/// Why contacts cannot be looked for.
public enum ContactQueryFault: Error, Hashable, Sendable {
  case empty
  /// More than a search takes.
  case tooManyConditions(Int)
  case tooLong
  /// Text that is no condition: it has no `=` after the name of a property.
  case noCondition(String)
  case unknownProperty(String, nearest: String?)
  /// No option of the property.
  case unknownOption(String, property: String, nearest: String?)
}

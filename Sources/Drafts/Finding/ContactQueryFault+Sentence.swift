import ContactsModel

extension ContactQueryFault {
  /// What is wrong, and what to do.
  public var sentence: String {
    switch self {
    case .empty: "Type an id, an email, a domain, a name, or property=value"
    case .tooManyConditions(let count):
      "\(count) conditions are too many: HubSpot takes \(SearchRequest.maximumFiltersOfGroup)"
    case .tooLong: "The search is too long for HubSpot; shorten it"
    case .noCondition(let text): "\(text.quoted) is no condition; write property=value"
    case .unknownProperty(let name, let nearest):
      "There is no property \(name.quoted)" + (nearest.map { "; did you mean \($0)?" } ?? "")
    case .unknownOption(let text, let property, let nearest):
      "\(text.quoted) is no option of \(property)" + (nearest.map { "; did you mean \($0)?" } ?? "")
    }
  }
}

internal import ContactsModel

/// What a property of a card fills in a contact. Of several that fill the same, one is taken.
enum VCardTarget: Hashable, CaseIterable {
  case email, name, formattedName, company, jobTitle, phone, mobilePhone, fax, address, website, dateOfBirth

  /// Nil for what no property of a contact is known for.
  init?(_ property: VCardProperty) {
    switch property.name {
    case "EMAIL": self = .email
    case "N": self = .name
    case "FN": self = .formattedName
    case "ORG": self = .company
    case "TITLE": self = .jobTitle
    case "TEL": self.init(telephone: property.types)
    case "ADR": self = .address
    case "URL": self = .website
    case "BDAY": self = .dateOfBirth
    default: return nil
    }
  }

  private init?(telephone types: Set<String>) {
    if !types.isDisjoint(with: ["cell", "mobile", "iphone"]) {
      self = .mobilePhone
    } else if types.contains("fax") {
      self = .fax
    } else if types.isDisjoint(with: ["pager", "modem", "bbs"]) {
      self = .phone
    } else {
      return nil
    }
  }

  /// The properties that the parts of a value fill, and the parts that fill none.
  func values(of property: VCardProperty) -> (taken: [Property], left: [String]) {
    let parts = property.components
    let part = { (index: Int) in parts.indices.contains(index) ? parts[index] : "" }
    let list = { (index: Int, separator: String) in
      let lists = property.lists
      guard lists.indices.contains(index) else { return "" }
      return lists[index].filter { !$0.isEmpty }.joined(separator: separator)
    }
    switch self {
    case .email: return ([Property("email", property.text.without(prefix: "mailto:"))], [])
    case .phone: return ([Property("phone", property.text.without(prefix: "tel:"))], [])
    case .mobilePhone: return ([Property("mobilephone", property.text.without(prefix: "tel:"))], [])
    case .fax: return ([Property("fax", property.text.without(prefix: "tel:"))], [])
    case .jobTitle: return ([Property("jobtitle", property.text)], [])
    case .website: return ([Property("website", property.text)], [])
    case .dateOfBirth: return ([Property("date_of_birth", property.text.asVCardDate)], [])
    case .company: return ([Property("company", part(0))], Array(parts.dropFirst()))
    case .name:
      return (
        [
          Property("firstname", list(1, " ")), Property("lastname", list(0, " ")),
          Property("salutation", list(3, " ")),
        ],
        [list(2, " "), list(4, " ")] + parts.dropFirst(5)
      )
    case .formattedName: return (PersonName(property.text).properties, [])
    case .address:
      let street = (0...2).map { list($0, ", ") }.filter { !$0.isEmpty }.joined(separator: ", ")
      return (
        [
          Property("address", street), Property("city", list(3, ", ")), Property("state", list(4, ", ")),
          Property("zip", list(5, ", ")), Property("country", list(6, ", ")),
        ],
        Array(parts.dropFirst(7))
      )
    }
  }
}

extension String {
  fileprivate func without(prefix: String) -> String {
    lowercased().hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }

  /// `19850412` and `1985-04-12T00:00:00Z` as `1985-04-12`; anything else as it is.
  fileprivate var asVCardDate: String {
    let day = prefix { $0 != "T" }
    let digits = day.filter { $0 != "-" }
    guard digits.count == 8, String(digits).isDigits, day.count == 8 || day.count == 10 else { return self }
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}

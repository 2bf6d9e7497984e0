import ContactsModel

/// What the values of a column look like.
enum ColumnContent {
  /// The property that values of this form are mostly for, where no title tells.
  static func property(of values: [String]) -> String? {
    let values = values.map(\.trimmed).filter { !$0.isEmpty }
    guard !values.isEmpty else { return nil }
    if values.allSatisfy(isEmail) { return "email" }
    if values.allSatisfy(isLinkedInProfile) { return "hs_linkedin_url" }
    if values.allSatisfy(isAddressOfPage) { return "website" }
    return values.allSatisfy(isPhone) ? "phone" : nil
  }

  static func isEmail(_ text: String) -> Bool { EmailForm.fault(in: text.trimmed) == nil }

  /// No title is a number, a telephone number or an address.
  static func isValue(_ text: String) -> Bool {
    let text = text.trimmed
    return isEmail(text) || isPhone(text) || isAddressOfPage(text) || text.isDigits
  }

  /// Most of the values are e-mail addresses, or lists of some.
  static func holdsAddresses(_ values: [String]) -> Bool {
    mostly(values) { value in ValueList.pieces(of: value).contains(where: isEmail) }
  }

  /// Most of the values could be names of people: words without digits.
  static func holdsNames(_ values: [String]) -> Bool {
    mostly(values) { value in
      value.contains(where: \.isLetter) && !value.contains { $0.isNumber || "@/_|<>{}".contains($0) }
        && value.split(whereSeparator: \.isWhitespace).count <= 6
    }
  }

  /// Most of the values have several words.
  static func holdsSeveralWords(_ values: [String]) -> Bool {
    mostly(values) { $0.trimmed.contains(where: \.isWhitespace) }
  }

  /// Most of the values have several words, each with a capital: `Ann Lee`, and not `by phone`.
  static func holdsCapitalisedWords(_ values: [String]) -> Bool {
    mostly(values) { value in
      let words = value.split(whereSeparator: \.isWhitespace)
      return words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false }
    }
  }

  /// `Ms`, `Dr.`, `Herr`
  static func holdsSalutations(_ values: [String]) -> Bool {
    mostly(values) { value in
      let words = TitleWords.words(of: value)
      return !words.isEmpty && words.allSatisfy(salutations.contains)
    }
  }

  /// Whether the values can be what a title makes one expect. Nothing speaks against a column without values.
  static func fits(_ target: ColumnTarget, _ values: [String], _ catalogue: PropertyCatalogue) -> Bool {
    guard !values.isEmpty else { return true }
    switch target {
    case .fullName: return holdsNames(values)
    case .associations: return mostly(values) { $0.contains(where: \.isNumber) }
    case .traceID, .recordID, .none: return true
    case .property(let name):
      switch name {
      case "firstname", "lastname": return holdsNames(values)
      case "salutation": return holdsSalutations(values)
      case "jobtitle": return !holdsSalutations(values) && mostly(values) { $0.contains(where: \.isLetter) }
      case "hs_linkedin_url": return mostly(values) { $0.folded.contains("linkedin.") }
      case "website":
        return mostly(values) {
          $0.contains(".") && !$0.contains("@") && !isLinkedInProfile($0)
        }
      case "date_of_birth": return mostly(values) { $0.count(where: \.isNumber) > 2 }
      case "hs_additional_emails": return holdsAddresses(values)
      default: return catalogue[name].map { fits($0, values) } ?? true
      }
    }
  }

  /// Whether even a name that is known well is not believed against the values, such as `Birth Day` over `14`.
  static func mustFit(_ target: ColumnTarget, _ values: [String]) -> Bool {
    if target == .property("website") { return mostly(values, isLinkedInProfile) }
    return ["date_of_birth", "salutation", "hs_language", "hs_linkedin_url", "numemployees"].contains(
      target.written)
  }

  private static func fits(_ entry: CatalogueEntry, _ values: [String]) -> Bool {
    switch entry.form {
    case .text: true
    case .email: holdsAddresses(values)
    case .phone: mostly(values) { value in value.count(where: \.isNumber) >= 5 && !value.contains("@") }
    case .number: mostly(values) { NumberForm.meanings(of: $0).count > 0 }
    case .date, .datetime: mostly(values) { $0.first?.isNumber ?? false }
    case .bool: mostly(values) { OptionRules.bool(from: $0, entry) != nil }
    case .choice, .choices:
      entry.isOwner
        || !entry.hasExternalOptions
          && (entry.options.isEmpty || mostly(values) { OptionLabels(entry).value(meantBy: $0) != nil })
    }
  }

  private static func mostly(_ values: [String], _ holds: (String) -> Bool) -> Bool {
    let values = values.filter { !$0.isBlank }
    return !values.isEmpty && values.count(where: holds) * 2 >= values.count
  }

  /// A person's page there is no website of theirs.
  private static func isLinkedInProfile(_ text: String) -> Bool { text.folded.contains("linkedin.com/in/") }

  private static func isAddressOfPage(_ text: String) -> Bool {
    ["http://", "https://", "www."].contains { text.folded.hasPrefix($0) }
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let first = text.utf8.first ?? 0
    return (7...15).contains(digits)
      && [UInt8(ascii: "+"), UInt8(ascii: "0"), UInt8(ascii: "(")].contains(first)
      && text.allSatisfy { $0.isNumber || " +-/().".contains($0) }
  }

  private static let salutations = Set(
    TitleWords.words(
      of: """
        mr mrs ms miss mx dr prof professor sir madam dame lord lady rev herr frau hr fr dipl ing m mme mlle monsieur \
        madame mademoiselle me sr sra srta don doña dott sig signor signora dottoressa ing dhr mevr mw heer mevrouw pan \
        pani mgr bc hra fru frk
        """))
}

import ContactsModel

extension ContactQuery {
  /// Reads what a person types: ids and e-mails, a domain such as `nordwind.example`, conditions such as
  /// `lifecyclestage=lead`, or else a text such as a name.
  public init(_ text: String, catalogue: PropertyCatalogue = .builtIn) throws(ContactQueryFault) {
    let text = text.trimmed
    guard !text.isEmpty else { throw .empty }
    if let conditions = ConditionText.conditions(in: text) {
      self = try Self(conditions: conditions, catalogue: catalogue)
    } else if let names = Self.names(in: text) {
      self = .contacts(names)
    } else {
      self = Self.domain(in: text).map(Self.domain) ?? .text(text)
    }
    if let fault { throw fault }
  }

  /// Reads conditions that all have to be met, such as `lifecyclestage=lead`.
  public init(conditions: [String], catalogue: PropertyCatalogue = .builtIn) throws(ContactQueryFault) {
    var filters: [SearchFilter] = []
    for condition in conditions { filters.append(try ConditionText(condition).filter(catalogue)) }
    guard !filters.isEmpty else { throw .empty }
    self = .filters(filters)
    if let fault { throw fault }
  }

  /// Ids and e-mails out of a list in any form; nil for what is no list of them. Beside e-mails, words are names of
  /// people: `Ana Petrov <ana@fabrika.example>`.
  public static func names(in text: String) -> [String]? {
    let pieces = text.split { $0.isWhitespace || ",;|<>()\"".contains($0) }.map(String.init)
    let names = pieces.map(name)
    guard !names.isEmpty else { return nil }
    if names.allSatisfy({ $0 != nil }) { return names.compactMap(\.self).uniqued }
    let emails = names.compactMap(\.self).filter { $0.contains("@") }
    return emails.isEmpty ? nil : emails.uniqued
  }

  /// The id or e-mail that one word is, out of a record's address too; nil for any other word.
  public static func name(_ word: String) -> String? {
    if word.isRecordID { return word }
    if word.contains("://") { return recordID(inAddress: word) }
    let email = EmailPhrase.withoutScheme(word)
    return EmailForm.fault(in: email) == nil && !email.hasPrefix("*@") ? email : nil
  }

  /// `https://app.hubspot.com/contacts/48151623/record/0-1/90210001`
  private static func recordID(inAddress address: String) -> String? {
    let parts = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
    guard let place = parts.lastIndex(where: { $0 == "0-1" || $0 == "contact" }),
      parts.indices.contains(place + 1), parts[place + 1].isRecordID
    else { return nil }
    return parts[place + 1]
  }

  private static func domain(in text: String) -> String? {
    guard !text.contains(where: \.isWhitespace) else { return nil }
    var domain = text.lowercased()[...]
    if let scheme = domain.firstRange(of: "://") { domain = domain[scheme.upperBound...] }
    domain = domain.prefix { $0 != "/" }
    for start in ["*@", "@", "www."] where domain.hasPrefix(start) { domain = domain.dropFirst(start.count) }
    return EmailForm.fault(in: "a@" + domain) == nil ? String(domain) : nil
  }
}

extension String {
  /// A number without anything before it, as HubSpot gives ids.
  var isRecordID: Bool { !isEmpty && isDigits && first != "0" && utf8.count <= 20 }
}

extension [String] {
  /// Each once, e-mails whatever their case.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.lowercased()).inserted }
  }
}

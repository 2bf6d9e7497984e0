import ContactsModel

/// A condition as it is typed: `lifecyclestage=lead`, `jobtitle=*head*`, `city=` for no value, `city=*` for any,
/// `lifecyclestage!=lead`.
struct ConditionText {
  private let name: String
  private let isNegative: Bool
  private let value: String

  init(_ text: String) throws(ContactQueryFault) {
    guard let sign = text.firstIndex(of: "=") else { throw .noCondition(text) }
    var name = text[..<sign]
    isNegative = name.last == "!"
    if isNegative { name.removeLast() }
    self.name = String(name).trimmed
    guard !self.name.isEmpty else { throw .noCondition(text) }
    value = String(text[text.index(after: sign)...]).trimmed
  }

  /// The conditions that a text consists of; nil where it begins with none.
  static func conditions(in text: String) -> [String]? {
    var conditions: [[Substring]] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if beginsCondition(word) {
        if let last = conditions.last?.last, ["and", "&", "&&"].contains(last.lowercased()) {
          conditions[conditions.count - 1].removeLast()
        }
        conditions.append([word])
      } else if conditions.isEmpty {
        return nil
      } else {
        conditions[conditions.count - 1].append(word)
      }
    }
    return conditions.map { $0.joined(separator: " ") }
  }

  private static func beginsCondition(_ word: Substring) -> Bool {
    guard let sign = word.firstIndex(of: "=") else { return false }
    let name = word[..<sign].last == "!" ? word[..<sign].dropLast() : word[..<sign]
    return !name.isEmpty && name.allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  func filter(_ catalogue: PropertyCatalogue) throws(ContactQueryFault) -> SearchFilter {
    let property = try property(catalogue)
    return SearchFilter(property, try condition(of: property, catalogue))
  }

  /// By its name, or by its label.
  private func property(_ catalogue: PropertyCatalogue) throws(ContactQueryFault) -> String {
    if catalogue[name] != nil { return name }
    let labelled = catalogue.entries.filter { $0.label.folded == name.folded || $0.name == name.folded }
    if labelled.count == 1 { return labelled[0].name }
    guard catalogue.isComplete || name.contains(where: \.isWhitespace) else { return name }
    throw .unknownProperty(name, nearest: catalogue.nearestName(to: name))
  }

  private func condition(
    of property: String, _ catalogue: PropertyCatalogue
  ) throws(ContactQueryFault) -> SearchFilter.Condition {
    if value.isEmpty { return isNegative ? .hasValue : .hasNoValue }
    if value.allSatisfy({ $0 == "*" }) { return isNegative ? .hasNoValue : .hasValue }
    if value.contains("*") { return isNegative ? .lacksToken(value) : .containsToken(value) }
    guard let entry = catalogue[property] else { return single(value) }
    if entry.isOwner { return single(try owner(entry, catalogue)) }
    guard let values = try options(entry, catalogue) else { return single(value) }
    guard values.count > 1 else { return single(values.first ?? value) }
    return isNegative ? .isNone(of: values) : .isOne(of: values)
  }

  private func single(_ value: String) -> SearchFilter.Condition {
    isNegative ? .differs(from: value) : .equals(value)
  }

  private func owner(
    _ entry: CatalogueEntry, _ catalogue: PropertyCatalogue
  ) throws(ContactQueryFault) -> String {
    if value.isDigits { return value }
    if case .owner(let id) = catalogue.owners.meaning(of: value) { return id }
    throw .unknownOption(value, property: entry.name, nearest: nil)
  }

  /// The values that options or their labels mean, several with commas between them; nil where they are not known.
  private func options(
    _ entry: CatalogueEntry, _ catalogue: PropertyCatalogue
  ) throws(ContactQueryFault) -> [String]? {
    let labels = OptionLabels(entry)
    guard !labels.isEmpty else { return nil }
    if let value = labels.value(meantBy: value) { return [value] }
    let parts = value.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    var values: [String] = []
    for part in parts {
      if let value = labels.value(meantBy: part) ?? (catalogue.isComplete ? nil : part) {
        values.append(value)
      } else {
        let nearest = entry.listedOptions.map(\.value).nearest(to: part)
        throw .unknownOption(part, property: entry.name, nearest: nearest)
      }
    }
    return values
  }
}

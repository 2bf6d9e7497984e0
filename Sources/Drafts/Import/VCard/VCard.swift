internal import ContactsModel

/// One card, as far as it was read.
struct VCard: Sendable {
  /// They say how the card is written, and nothing about the person.
  private static let formal: Set<String> = ["VERSION", "PRODID", "REV"]

  /// Where it begins.
  let line: Int
  private(set) var problems: [FileProblem] = []
  /// What was put right in its values.
  private(set) var repairs: [Problem] = []
  private(set) var hasUnnamedLetters = false
  private var properties: [VCardProperty] = []

  init(line: Int) {
    self.line = line
  }

  mutating func add(_ line: VCardLine) {
    guard let property = VCardProperty(line) else {
      if !line.isBlank { report(.lineOutsideProperties, line.line) }
      return
    }
    guard !Self.formal.contains(property.name) else { return }
    hasUnnamedLetters = hasUnnamedLetters || property.hasUnnamedLetters
    if property.isBroken { report(.invalidUTF8, property.line) }
    if property.components.contains(where: { !$0.isEmpty }) { properties.append(property) }
  }

  /// Another card stands inside of it.
  mutating func noteNested(at line: Int) { report(.nestedCard, line) }

  /// The contact that the card is complete for; nil where it holds nothing of one.
  mutating func contact(_ catalogue: PropertyCatalogue) -> ContactInput? {
    var contact = ContactInput()
    let targets = Dictionary(grouping: properties, by: VCardTarget.init)
    for target in VCardTarget.allCases {
      guard let candidates = targets[target], let best = Self.best(candidates) else { continue }
      if target == .formattedName, targets[.name] != nil {
        checkFormattedName(candidates, contact)
      } else {
        take(best, target, catalogue, into: &contact)
        for other in candidates where other.line != best.line { report(FileRule.furtherValue, other) }
      }
    }
    for property in targets[nil] ?? [] { report(FileRule.unmappedValue, property) }
    if contact.properties.isEmpty { problems.append(FileProblem(.error, .emptyCard, line: line)) }
    problems = problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
    return contact.properties.isEmpty ? nil : contact
  }

  /// Nil where nothing is to be set.
  private mutating func repaired(_ property: Property) -> Property? {
    let value = RepairedValue(property.value, of: property.name, in: .card)
    repairs += value.repairs.map { $0.problem(of: property.name) }
    return value.text.map { Property(property.name, $0) }
  }

  private static func best(_ properties: [VCardProperty]) -> VCardProperty? {
    properties.min { ($0.preference, $0.line) < ($1.preference, $1.line) }
  }

  private mutating func take(
    _ property: VCardProperty, _ target: VCardTarget, _ catalogue: PropertyCatalogue,
    into contact: inout ContactInput
  ) {
    let (taken, left) = target.values(of: property)
    for value in taken.compactMap({ repaired($0) }) where !value.value.isEmpty {
      if target == .dateOfBirth, !Birthday.accepts(value.value) {
        report(FileRule.notABirthday, property)
      } else if catalogue[value.name] != nil {
        contact.properties.append(value)
      } else {
        report(.unmappedValue(property.name, String(value.value.prefix(80))), property.line)
      }
    }
    for value in left where !value.isEmpty {
      report(.unmappedValue(property.name, String(value.prefix(80))), property.line)
    }
  }

  /// The name as a whole says nothing new where all its words are parts of the name.
  private mutating func checkFormattedName(_ names: [VCardProperty], _ contact: ContactInput) {
    let known = Set(contact.properties.flatMap { $0.value.split(whereSeparator: \.isWhitespace) })
    for name in names where !name.text.split(whereSeparator: \.isWhitespace).allSatisfy(known.contains) {
      report(FileRule.unmappedValue, name)
    }
  }

  private mutating func report(_ rule: (String, String) -> FileRule, _ property: VCardProperty) {
    report(rule(property.name, property.excerpt), property.line)
  }

  private mutating func report(_ rule: FileRule, _ line: Int) {
    problems.append(FileProblem(.warning, rule, line: line))
  }
}

public import ContactsModel

/// A value that is not stored as it stands, and that no label tells: a person has to say what is meant.
public struct OpenValue: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// An option of its property is needed. It may be one of the portal where that was not asked.
    case option(mayBeOfThePortal: Bool)
    /// The id of an owner is needed. Nil where the owners are not known.
    case owner(OwnerNames.Meaning?)
    /// The id of a record of an object is needed: what the portal found under this name, nil where it was not asked.
    case record(object: String, ids: [String]?)
  }

  /// The property's name; for a record `associations.company`.
  public let field: String
  public let text: String
  public let kind: Kind
  /// The inputs that have it, from 0.
  public fileprivate(set) var inputs: [Int]

  public var count: Int { inputs.count }

  /// It is not sent as it stands.
  public var isRefused: Bool { kind != .option(mayBeOfThePortal: true) }
}

/// The open values of inputs, each once.
public struct OpenValues: Sendable {
  private struct Key: Hashable {
    let field: String
    let text: String
  }

  /// In the order in which they were seen.
  public private(set) var values: [OpenValue] = []
  private var places: [Key: Int] = [:]
  private let catalogue: PropertyCatalogue
  private let associationTypes: AssociationTypeTable
  private var count = 0

  public init(_ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable = .builtIn) {
    (self.catalogue, self.associationTypes) = (catalogue, associationTypes)
  }

  /// Looks at the next input.
  public mutating func add(_ contact: ContactInput, _ hints: InputHints = .none) {
    for property in contact.properties {
      if let kind = kind(of: property) { note(property.value, in: property.name, kind) }
    }
    for (position, association) in contact.associations.enumerated() where isName(association.recordID) {
      guard let object = associationTypes.object(of: association, hints.association(at: position)) else {
        continue
      }
      let ids = associationTypes.records.ids(named: association.recordID, of: object)
      note(
        association.recordID, in: ColumnTarget.associations(object).written, .record(object: object, ids: ids)
      )
    }
    count += 1
  }

  /// Passes over an input that is of no interest.
  public mutating func skip() { count += 1 }

  private func kind(of property: Property) -> OpenValue.Kind? {
    guard let facts = catalogue.facts(of: property.name), facts.form == .choice || facts.form == .choices,
      !property.value.isBlank
    else { return nil }
    let entry = catalogue.entries[facts.position]
    if entry.isOwner {
      guard !property.value.trimmed.isDigits else { return nil }
      return .owner(catalogue.owners.isEmpty ? nil : catalogue.owners.meaning(of: property.value))
    }
    guard entry.optionsAreKnown, !OptionRules.accepts(property.value, entry) else { return nil }
    return .option(
      mayBeOfThePortal: !catalogue.isComplete && OptionRules.mayBeOfThePortal(property.value, entry))
  }

  /// What has a letter and is no placeholder.
  private func isName(_ text: String) -> Bool { text.contains(where: \.isLetter) && !text.isPlaceholder }

  private mutating func note(_ text: String, in field: String, _ kind: OpenValue.Kind) {
    let key = Key(field: field, text: text)
    if let place = places[key] {
      if values[place].inputs.last != count { values[place].inputs.append(count) }
    } else {
      places[key] = values.count
      values.append(OpenValue(field: field, text: text, kind: kind, inputs: [count]))
    }
  }
}

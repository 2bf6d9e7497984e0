public import ContactsModel

/// A named set of properties and associations for contacts.
public struct Preset: Equatable, Sendable {
  public var name: String
  public var properties: [Property]
  public var associations: [Association]
  /// In the order of the associations. It may be shorter than they are, never longer.
  public var hints: [AssociationHint?]

  public init(
    name: String, properties: [Property] = [], associations: [Association] = [],
    hints: [AssociationHint?] = []
  ) {
    self.name = name
    self.properties = properties
    self.associations = associations
    self.hints = hints
  }

  /// What a contact has, without what only one contact can have: its e-mail and other unique properties, and its
  /// trace id. Values that are empty are left out too.
  public init(name: String, of input: DraftInput, catalogue: PropertyCatalogue) {
    self.init(
      name: name,
      properties: input.contact.properties.filter { property in
        !property.value.isEmpty && property.name != "email" && catalogue[property.name]?.isUnique != true
      },
      associations: input.contact.associations, hints: input.hints.associations)
  }

  public var isEmpty: Bool { properties.isEmpty && associations.isEmpty }

  /// The preset as it is stored, without its name.
  public func storedBytes() -> [UInt8] {
    DraftCoding.encode([
      DraftInput(
        id: InputID(rawValue: 0), contact: ContactInput(properties: properties, associations: associations),
        hints: InputHints(associations: hints))
    ])
  }

  public init(name: String, stored bytes: [UInt8]) throws(DraftCodingError) {
    guard let input = try DraftCoding.decode(bytes).first else { throw .form }
    self.init(
      name: name, properties: input.contact.properties, associations: input.contact.associations,
      hints: input.hints.associations)
  }
}

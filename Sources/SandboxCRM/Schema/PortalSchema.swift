/// What a portal knows of its own fields and links. It never changes while the sandbox runs.
struct PortalSchema: Sendable {
  let properties: [PropertyDefinition]
  let associations: [AssociationDefinition]
  private let propertyByName: [String: PropertyDefinition]

  init(properties: [PropertyDefinition], associations: [AssociationDefinition]) {
    self.properties = properties
    self.associations = associations
    propertyByName = Dictionary(properties.map { ($0.name, $0) }) { first, _ in first }
  }

  func property(_ name: String) -> PropertyDefinition? { propertyByName[name] }

  /// The types with this category and id, in either direction.
  func associations(_ category: AssociationCategory, _ typeID: Int32) -> [AssociationDefinition] {
    associations.filter { $0.category == category && $0.typeID == typeID }
  }

  static let sandbox = PortalSchema(
    properties: PropertyTable.definitions(PropertyTable.writable, isHubSpotDefined: true)
      + PropertyTable.definitions(PropertyTable.readOnly, isHubSpotDefined: true)
      + PropertyTable.definitions(PropertyTable.custom, isHubSpotDefined: false),
    associations: AssociationDefinition.all)
}

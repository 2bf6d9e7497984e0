public import ContactsModel

extension CatalogueEntry {
  /// What a portal says of a property. Options that are hidden count: they can still be stored.
  public init(_ definition: PropertyDefinition) {
    self.init(
      name: definition.name, label: definition.title, group: definition.groupName ?? "",
      type: definition.type?.rawValue ?? "", fieldType: definition.fieldType?.rawValue ?? "",
      options: definition.options.map { CatalogueOption(value: $0.value, label: $0.label ?? $0.value) },
      access: Self.access(definition), isUnique: definition.hasUniqueValue?.published ?? false,
      isCalculated: definition.calculated?.published ?? definition.fieldType?.isCalculation ?? false,
      hasExternalOptions: definition.externalOptions?.published ?? false,
      sensitivity: DataSensitivity(published: definition.dataSensitivity),
      refersToOwners: definition.referencedObjectType?.uppercased() == "OWNER",
      validations: definition.validations)
  }

  private static func access(_ definition: PropertyDefinition) -> WriteAccess {
    switch definition.isReadOnly {
    case true?: .readOnly
    case false?: .writable
    case nil: .unknown
    }
  }
}

extension DataSensitivity {
  /// A word that is not published is more careful than none.
  fileprivate init(published word: String?) {
    switch word {
    case nil, "non_sensitive": self = .none
    case "highly_sensitive": self = .highlySensitive
    default: self = .sensitive
    }
  }
}

extension PropertyCatalogue {
  /// The properties of a portal, as it lists them.
  public init(definitions: [PropertyDefinition]) {
    self.init(definitions.map { CatalogueEntry($0) }, isComplete: true)
  }
}

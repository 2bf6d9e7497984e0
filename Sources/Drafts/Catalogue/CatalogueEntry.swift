public import ContactsModel

/// One choice of an enumeration: what is stored, and what people see.
public struct CatalogueOption: Hashable, Sendable {
  public let value: String
  public let label: String

  public init(value: String, label: String) {
    self.value = value
    self.label = label
  }
}

/// Whether a value may be written through the API.
public enum WriteAccess: Hashable, Sendable {
  case writable
  /// Refused for certain: verified, calculated, or set by HubSpot itself.
  case readOnly
  /// Said to be read-only, but not verified.
  case presumedReadOnly
  case unknown
}

/// How carefully a portal treats the values of a property.
public enum DataSensitivity: Hashable, Sendable {
  case none
  case sensitive
  case highlySensitive
}

/// What the catalogue knows of one property of contacts.
public struct CatalogueEntry: Hashable, Sendable {
  public let name: String
  public let label: String
  public let group: String
  /// The published `type`, such as `string` or `enumeration`.
  public let type: String
  /// The published `fieldType`, such as `text` or `checkbox`.
  public let fieldType: String
  /// Empty for an enumeration means that its options cannot be checked here.
  public let options: [CatalogueOption]
  public let access: WriteAccess
  public let isUnique: Bool
  public let isCalculated: Bool
  /// Options live elsewhere, as owners do, and cannot be checked here.
  public let hasExternalOptions: Bool
  public let sensitivity: DataSensitivity
  /// The value is the id of an owner: of a user, or of a team's mailbox.
  public let isOwner: Bool
  /// What the portal demands of values beside their form.
  public let validations: [PropertyValidation]
  /// What a value must look like, from type and field type.
  public let form: ValueForm

  public init(
    name: String, label: String, group: String = "", type: String = "string", fieldType: String = "text",
    options: [CatalogueOption] = [], access: WriteAccess = .unknown, isUnique: Bool = false,
    isCalculated: Bool = false, hasExternalOptions: Bool = false, sensitivity: DataSensitivity = .none,
    refersToOwners: Bool = false, validations: [PropertyValidation] = []
  ) {
    self.name = name
    self.label = label
    self.group = group
    self.type = type
    self.fieldType = fieldType
    self.options = options
    self.access = access
    self.isUnique = isUnique || name == "email"
    self.isCalculated = isCalculated
    self.hasExternalOptions = hasExternalOptions
    self.sensitivity = sensitivity
    self.validations = validations
    isOwner = refersToOwners || hasExternalOptions && name == "hubspot_owner_id"
    form = ValueForm(name: name, type: type, fieldType: fieldType)
  }

  /// Whether a value can be held to the options.
  public var optionsAreKnown: Bool { !hasExternalOptions && !options.isEmpty }

  /// The entry as the editor of a value needs it where the owners are known: with them as its options.
  public func offering(_ owners: [Owner]) -> Self {
    guard isOwner, !owners.isEmpty else { return self }
    return Self(
      name: name, label: label, group: group, type: type, fieldType: fieldType,
      options: owners.map { CatalogueOption(value: $0.id, label: $0.words) }, access: access,
      isUnique: isUnique, isCalculated: isCalculated, sensitivity: sensitivity, refersToOwners: true,
      validations: validations)
  }
}

extension Owner {
  /// The name with the e-mail, as far as they are known.
  fileprivate var words: String {
    let name = [firstName, lastName].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    let parts = [name, email ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? id : parts.joined(separator: ", ")
  }
}

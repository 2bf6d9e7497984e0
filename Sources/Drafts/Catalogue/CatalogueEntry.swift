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
  /// What a value must look like, from type and field type.
  public let form: ValueForm

  public init(
    name: String, label: String, group: String = "", type: String = "string", fieldType: String = "text",
    options: [CatalogueOption] = [], access: WriteAccess = .unknown, isUnique: Bool = false,
    isCalculated: Bool = false, hasExternalOptions: Bool = false, sensitivity: DataSensitivity = .none
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
    form = ValueForm(name: name, type: type, fieldType: fieldType)
  }

  /// Whether a value can be held to the options.
  public var optionsAreKnown: Bool { !hasExternalOptions && !options.isEmpty }

  /// The value is the id of a user, which the options do not list.
  var isOwner: Bool { hasExternalOptions && name == "hubspot_owner_id" }
}

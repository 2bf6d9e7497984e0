/// What the schema of a portal says of a property.
///
/// Source: schema `Property`. Only the name is always there.
public struct PropertyDefinition: Hashable, Sendable {
  /// The internal name, which stands in requests.
  public var name: String
  /// What people see.
  public var label: String?
  /// What its values are.
  public var type: PropertyType?
  /// How people enter it.
  public var fieldType: PropertyFieldType?
  /// The internal name of the group that HubSpot's pages show it in.
  public var groupName: String?
  /// A line of help for people.
  public var description: String?
  /// In the order of the answer; empty unless the type is an enumeration, and also where they are kept elsewhere.
  public var options: [PropertyOption]
  /// The options are kept elsewhere, as with owners: values cannot be checked here.
  public var externalOptions: Tolerant<Bool>?
  /// The object whose records its values name, such as `OWNER`.
  public var referencedObjectType: String?
  /// Lowest first; -1 behind all others.
  public var displayOrder: Tolerant<Int>?
  /// Two records cannot have the same value. Not set for `email`, which is unique all the same.
  public var hasUniqueValue: Tolerant<Bool>?
  /// HubSpot's pages do not show it.
  public var hidden: Tolerant<Bool>?
  /// Forms may ask for it.
  public var formField: Tolerant<Bool>?
  /// In every portal, not made by its people.
  public var hubspotDefined: Tolerant<Bool>?
  /// Computed by HubSpot: values cannot be written.
  public var calculated: Tolerant<Bool>?
  /// How it is computed.
  public var calculationFormula: String?
  /// What may be changed of it.
  public var modificationMetadata: ModificationMetadata?
  /// `non_sensitive`, `sensitive` or `highly_sensitive`.
  public var dataSensitivity: String?
  /// Such as `HIPAA`; empty unless sensitive.
  public var sensitiveDataCategories: [String]
  /// How HubSpot's pages show values.
  public var display: DisplayHints
  /// It has been archived.
  public var archived: Tolerant<Bool>?
  /// When it was archived.
  public var archivedAt: Timestamp?
  /// When it was made.
  public var createdAt: Timestamp?
  /// When its definition was last changed.
  public var updatedAt: Timestamp?
  /// The user who made it; missing where no person did.
  public var createdUserID: String?
  /// The user who last changed it; missing where no person did.
  public var updatedUserID: String?
  /// What the portal demands of values. It comes with another answer: see ``PropertyValidations``.
  public var validations: [PropertyValidation] = []

  /// A definition that says nothing but these; all else is nil or empty.
  public init(
    name: String, label: String? = nil, type: PropertyType? = nil, fieldType: PropertyFieldType? = nil,
    groupName: String? = nil, description: String? = nil, options: [PropertyOption] = []
  ) {
    self.name = name
    self.label = label
    self.type = type
    self.fieldType = fieldType
    self.groupName = groupName
    self.description = description
    self.options = options
    sensitiveDataCategories = []
    display = DisplayHints()
  }

  /// The label, or the name where there is none.
  public var title: String { label.flatMap { $0.isEmpty ? nil : $0 } ?? name }

  /// Whether HubSpot says that values cannot be written; nil if it does not say.
  ///
  /// The trap is `readOnlyDefinition`, which is true of properties whose values are writable.
  public var isReadOnly: Bool? {
    if calculated?.published == true { return true }
    return modificationMetadata?.readOnlyValue?.published
  }
}

/// One of the values that an enumeration allows.
public struct PropertyOption: Hashable, Sendable {
  /// What people see.
  public var label: String?
  /// The internal value, which stands in requests: compared exactly, case included.
  public var value: String
  /// A line of help for people.
  public var description: String?
  /// Lowest first; -1 behind all others.
  public var displayOrder: Tolerant<Int>?
  /// HubSpot's pages do not show it.
  public var hidden: Tolerant<Bool>?

  /// An option that says these.
  public init(
    label: String? = nil, value: String, description: String? = nil, displayOrder: Tolerant<Int>? = nil,
    hidden: Tolerant<Bool>? = nil
  ) {
    self.label = label
    self.value = value
    self.description = description
    self.displayOrder = displayOrder
    self.hidden = hidden
  }
}

/// What the schema of a portal says of a property.
///
/// Source: schema `Property`. Only the name is always there.
public struct PropertyDefinition: Hashable, Sendable {
  /// The internal name, which stands in requests.
  public var name: String
  /// What people see.
  public var label: String?
  public var type: PropertyType?
  public var fieldType: PropertyFieldType?
  public var groupName: String?
  public var description: String?
  /// In the order of the answer; empty unless the type is an enumeration, and also where they are kept elsewhere.
  public var options: [PropertyOption]
  /// The options are kept elsewhere, as with owners: values cannot be checked here.
  public var externalOptions: Tolerant<Bool>?
  public var referencedObjectType: String?
  public var displayOrder: Tolerant<Int>?
  public var hasUniqueValue: Tolerant<Bool>?
  public var hidden: Tolerant<Bool>?
  public var formField: Tolerant<Bool>?
  public var hubspotDefined: Tolerant<Bool>?
  public var calculated: Tolerant<Bool>?
  public var calculationFormula: String?
  public var modificationMetadata: ModificationMetadata?
  /// `non_sensitive`, `sensitive` or `highly_sensitive`.
  public var dataSensitivity: String?
  public var sensitiveDataCategories: [String]
  public var display: DisplayHints
  public var archived: Tolerant<Bool>?
  public var archivedAt: Timestamp?
  public var createdAt: Timestamp?
  public var updatedAt: Timestamp?
  public var createdUserID: String?
  public var updatedUserID: String?

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
  public var label: String?
  /// The internal value, which stands in requests: compared exactly, case included.
  public var value: String
  public var description: String?
  public var displayOrder: Tolerant<Int>?
  public var hidden: Tolerant<Bool>?

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

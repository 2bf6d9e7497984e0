extension PropertyDefinition {
  /// What may be changed of a property.
  ///
  /// Source: schema `PropertyModificationMetadata`.
  public struct ModificationMetadata: Hashable, Sendable {
    /// The property can be archived.
    public var archivable: Tolerant<Bool>?
    /// The definition cannot be changed; says nothing of values.
    public var readOnlyDefinition: Tolerant<Bool>?
    /// The options cannot be changed.
    public var readOnlyOptions: Tolerant<Bool>?
    /// Values cannot be written.
    public var readOnlyValue: Tolerant<Bool>?

    /// What is said of a property; nil for what is not.
    public init(
      archivable: Tolerant<Bool>? = nil, readOnlyDefinition: Tolerant<Bool>? = nil,
      readOnlyOptions: Tolerant<Bool>? = nil, readOnlyValue: Tolerant<Bool>? = nil
    ) {
      self.archivable = archivable
      self.readOnlyDefinition = readOnlyDefinition
      self.readOnlyOptions = readOnlyOptions
      self.readOnlyValue = readOnlyValue
    }
  }

  /// How HubSpot's own pages show values.
  public struct DisplayHints: Hashable, Sendable {
    /// Values are shown with the portal's currency.
    public var showCurrencySymbol: Tolerant<Bool>?
    /// The property that says which currency a value has.
    public var currencyPropertyName: String?
    /// Such as `currency`, `duration` or `percentage`.
    public var number: String?
    /// Such as `email`, `multi_line` or `domain_name`.
    public var text: String?
    /// Such as `absolute` or `time_since`.
    public var date: String?

    /// Hints that say nothing.
    public init() {}
  }
}

/// The type of a property's values. Values that are not published are kept as the text that came.
public struct PropertyType: RawRepresentable, Hashable, Sendable {
  /// The text on the wire.
  public var rawValue: String

  /// Takes any text, published or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Any text, up to 65,536 characters.
  public static let string = Self(rawValue: "string")
  /// Digits, with one `.` at most.
  public static let number = Self(rawValue: "number")
  /// `true` or `false`.
  public static let bool = Self(rawValue: "bool")
  /// One of the options, by its internal value.
  public static let enumeration = Self(rawValue: "enumeration")
  /// A day: `2026-10-01`, or the milliseconds of its midnight in UTC.
  public static let date = Self(rawValue: "date")
  /// A point in time: ISO 8601, or milliseconds since 1970.
  public static let datetime = Self(rawValue: "datetime")
  /// Free text, which HubSpot formats.
  public static let phoneNumber = Self(rawValue: "phone_number")
  /// Internal, cannot be written.
  public static let objectCoordinates = Self(rawValue: "object_coordinates")
  /// Internal, cannot be written.
  public static let json = Self(rawValue: "json")
}

/// How people enter a property. Values that are not published are kept as the text that came.
public struct PropertyFieldType: RawRepresentable, Hashable, Sendable {
  /// The text on the wire.
  public var rawValue: String

  /// Takes any text, published or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// One line.
  public static let text = Self(rawValue: "text")
  /// Several lines.
  public static let textarea = Self(rawValue: "textarea")
  /// Formatted text.
  public static let html = Self(rawValue: "html")
  /// A number.
  public static let number = Self(rawValue: "number")
  /// A day, or a point in time where the type is ``PropertyType/datetime``.
  public static let date = Self(rawValue: "date")
  /// One option from a list that drops down.
  public static let select = Self(rawValue: "select")
  /// One option of those that are shown.
  public static let radio = Self(rawValue: "radio")
  /// Several options at once, joined with `;`.
  public static let checkbox = Self(rawValue: "checkbox")
  /// Yes or no.
  public static let booleancheckbox = Self(rawValue: "booleancheckbox")
  /// A number to call.
  public static let phonenumber = Self(rawValue: "phonenumber")
  /// A file that was uploaded.
  public static let file = Self(rawValue: "file")

  /// Computed by HubSpot, in whichever way: values cannot be written.
  public var isCalculation: Bool { rawValue.hasPrefix("calculation_") }
}

extension PropertyDefinition {
  /// What may be changed of a property.
  ///
  /// Source: schema `PropertyModificationMetadata`.
  public struct ModificationMetadata: Hashable, Sendable {
    public var archivable: Tolerant<Bool>?
    /// The definition cannot be changed; says nothing of values.
    public var readOnlyDefinition: Tolerant<Bool>?
    public var readOnlyOptions: Tolerant<Bool>?
    /// Values cannot be written.
    public var readOnlyValue: Tolerant<Bool>?

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
    public var showCurrencySymbol: Tolerant<Bool>?
    public var currencyPropertyName: String?
    /// Such as `currency`, `duration` or `percentage`.
    public var number: String?
    /// Such as `email`, `multi_line` or `domain_name`.
    public var text: String?
    /// Such as `absolute` or `time_since`.
    public var date: String?

    public init() {}
  }
}

/// The type of a property's values. Values that are not published are kept as the text that came.
public struct PropertyType: RawRepresentable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let string = Self(rawValue: "string")
  public static let number = Self(rawValue: "number")
  public static let bool = Self(rawValue: "bool")
  public static let enumeration = Self(rawValue: "enumeration")
  public static let date = Self(rawValue: "date")
  public static let datetime = Self(rawValue: "datetime")
  public static let phoneNumber = Self(rawValue: "phone_number")
  /// Internal, cannot be written.
  public static let objectCoordinates = Self(rawValue: "object_coordinates")
  /// Internal, cannot be written.
  public static let json = Self(rawValue: "json")
}

/// How people enter a property. Values that are not published are kept as the text that came.
public struct PropertyFieldType: RawRepresentable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let text = Self(rawValue: "text")
  public static let textarea = Self(rawValue: "textarea")
  public static let html = Self(rawValue: "html")
  public static let number = Self(rawValue: "number")
  public static let date = Self(rawValue: "date")
  public static let select = Self(rawValue: "select")
  public static let radio = Self(rawValue: "radio")
  /// Several options at once, joined with `;`.
  public static let checkbox = Self(rawValue: "checkbox")
  public static let booleancheckbox = Self(rawValue: "booleancheckbox")
  public static let phonenumber = Self(rawValue: "phonenumber")
  public static let file = Self(rawValue: "file")

  /// Computed by HubSpot, in whichever way: values cannot be written.
  public var isCalculation: Bool { rawValue.hasPrefix("calculation_") }
}

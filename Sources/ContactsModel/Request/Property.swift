/// One key/value pair of a contact input. Values are text on the wire, whatever the property's type.
public struct Property: Hashable, Sendable {
  /// The internal name of the property, such as `firstname`.
  public var name: String
  /// An enumeration's internal value, a date as `2026-10-01`, a time in ISO 8601 or in milliseconds.
  public var value: String

  /// A property with its value.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

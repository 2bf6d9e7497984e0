/// One key/value pair of a contact input. Values are text on the wire, whatever the property's type.
public struct Property: Hashable, Sendable {
  /// The internal name of the property, such as `firstname`.
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

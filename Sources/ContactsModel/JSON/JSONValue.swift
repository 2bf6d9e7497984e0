/// A JSON value that keeps the order of its members, duplicates among them, and numbers as they were written.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The digits exactly as they stood in the source.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A name and its value inside an object.
public struct JSONMember: Hashable, Sendable {
  public var name: String
  public var value: JSONValue

  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// A JSON value that keeps the order of its members, duplicates among them, and numbers as they were written.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// The digits exactly as they stood in the source.
  case number(String)
  /// A text, without quotes and escapes.
  case string(String)
  /// The elements in their order.
  case array([JSONValue])
  /// The members in their order.
  case object([JSONMember])
}

/// A name and its value inside an object.
public struct JSONMember: Hashable, Sendable {
  /// The name as it reads, without quotes and escapes.
  public var name: String
  /// What the name stands for.
  public var value: JSONValue

  /// A member of an object.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

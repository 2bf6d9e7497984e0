/// A piece of a JSON text: a bracket, the name of a member, or a value that is not a container.
///
/// Commas and colons are checked by the tokenizer and are no tokens.
public struct JSONToken: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case beginObject
    case endObject
    case beginArray
    case endArray
    case name(String)
    case string(String)
    /// The digits exactly as they stood in the source.
    case number(String)
    case bool(Bool)
    case null
  }

  public var kind: Kind
  /// The bytes of the token in the whole text, quotes included.
  public var range: Range<Int>
  public var position: JSONPosition
  /// What is wrong with it, where that is only noted.
  public var fault: JSONSyntaxError?

  public init(
    _ kind: Kind, range: Range<Int>, position: JSONPosition, fault: JSONSyntaxError? = nil
  ) {
    self.kind = kind
    self.range = range
    self.position = position
    self.fault = fault
  }
}

/// A place in a text as editors name it.
public struct JSONPosition: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1, in bytes.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

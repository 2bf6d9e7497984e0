/// A piece of a JSON text: a bracket, the name of a member, or a value that is not a container.
///
/// Commas and colons are checked by the tokenizer and are no tokens.
public struct JSONToken: Hashable, Sendable {
  /// What a piece is.
  public enum Kind: Hashable, Sendable {
    /// `{`.
    case beginObject
    /// `}`.
    case endObject
    /// `[`.
    case beginArray
    /// `]`.
    case endArray
    /// The name of a member, its escapes resolved.
    case name(String)
    /// The text of a string, its escapes resolved.
    case string(String)
    /// The digits exactly as they stood in the source.
    case number(String)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null
  }

  /// What it is.
  public var kind: Kind
  /// The bytes of the token in the whole text, quotes included.
  public var range: Range<Int>
  /// Where the token begins.
  public var position: JSONPosition
  /// What is wrong with it, where that is only noted.
  public var fault: JSONSyntaxError?

  /// A piece at a place of a text.
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

  /// Both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

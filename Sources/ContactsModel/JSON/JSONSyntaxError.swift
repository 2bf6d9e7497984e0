/// Where and how a text stops being JSON.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// In which way a text stops being JSON.
  public enum Kind: Hashable, Sendable {
    /// The text is empty, or ends inside an array, an object or a word.
    case unexpectedEnd
    /// The text ends inside a string; the place is where the string begins.
    case unterminatedString
    /// A byte that cannot stand here, and what could.
    case unexpected(UInt8, expected: Expectation)
    /// A comma before a closing bracket.
    case trailingComma
    /// A word other than `true`, `false`, `null`; at most its first 40 characters.
    case unknownWord(String)
    /// A quote that a word processor made of a straight one.
    case typographicQuote
    /// Digits that are no number of JSON, such as `01` or `1.`.
    case invalidNumber(String)
    /// A line break, tab or other control character as it is, inside a string.
    case controlCharacter(UInt8)
    /// A backslash before what is no escape.
    case invalidEscape
    /// Half of a surrogate pair; only where broken text is refused.
    case unpairedSurrogate
    /// Bytes that are no UTF-8; only where broken text is refused.
    case invalidUTF8
    /// More containers are open at once than are allowed.
    case tooDeep(limit: Int)
    /// A second document where one was asked for.
    case secondDocument
  }

  /// What may come next at some place.
  public enum Expectation: Hashable, Sendable {
    /// A value, where no document has begun.
    case document
    /// A value.
    case value
    /// A value, or `]`.
    case valueOrEnd
    /// The name of a member.
    case name
    /// The name of a member, or `}`.
    case nameOrEnd
    /// `:` behind a name.
    case colon
    /// `,`, or the end of the container.
    case commaOrEnd
  }

  /// What is wrong.
  public var kind: Kind
  /// In bytes from the beginning of the text.
  public var offset: Int
  /// The line and the column of ``offset``.
  public var position: JSONPosition

  /// From 1.
  public var line: Int { position.line }
  /// From 1, in bytes.
  public var column: Int { position.column }

  /// An error at a place of a text.
  public init(_ kind: Kind, offset: Int, position: JSONPosition) {
    self.kind = kind
    self.offset = offset
    self.position = position
  }
}

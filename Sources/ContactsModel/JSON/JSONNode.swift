/// A JSON value together with the place where it stands in its text.
public struct JSONNode: Hashable, Sendable {
  /// What stands at a place: one of the kinds of JSON.
  public enum Kind: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// The digits exactly as they stood in the source.
    case number(String)
    /// The text of a string, its escapes resolved.
    case string(String)
    /// The elements in their order.
    case array([JSONNode])
    /// In the order of the source, duplicates among them.
    case object([Member])
  }

  /// A name and its value inside an object.
  public struct Member: Hashable, Sendable {
    /// The text of the name, its escapes resolved.
    public var name: String
    /// The bytes of the name, quotes included.
    public var nameRange: Range<Int>
    /// Where the name begins.
    public var namePosition: JSONPosition
    /// The value, with its own place.
    public var node: JSONNode

    /// A member at a place of a text.
    public init(name: String, nameRange: Range<Int>, namePosition: JSONPosition, node: JSONNode) {
      self.name = name
      self.nameRange = nameRange
      self.namePosition = namePosition
      self.node = node
    }
  }

  /// What stands here.
  public var kind: Kind
  /// The bytes of the value, quotes or brackets included.
  public var range: Range<Int>
  /// Where the value begins.
  public var position: JSONPosition

  /// A value at a place of a text.
  public init(_ kind: Kind, range: Range<Int>, position: JSONPosition) {
    self.kind = kind
    self.range = range
    self.position = position
  }

  /// From 1.
  public var line: Int { position.line }
  /// From 1, in bytes.
  public var column: Int { position.column }

  /// The value alone.
  public var value: JSONValue {
    switch kind {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let text): .number(text)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { JSONMember($0.name, $0.node.value) })
    }
  }
}

/// A JSON value together with the place where it stands in its text.
public struct JSONNode: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The digits exactly as they stood in the source.
    case number(String)
    case string(String)
    case array([JSONNode])
    /// In the order of the source, duplicates among them.
    case object([Member])
  }

  /// A name and its value inside an object.
  public struct Member: Hashable, Sendable {
    public var name: String
    /// The bytes of the name, quotes included.
    public var nameRange: Range<Int>
    public var namePosition: JSONPosition
    public var node: JSONNode

    public init(name: String, nameRange: Range<Int>, namePosition: JSONPosition, node: JSONNode) {
      self.name = name
      self.nameRange = nameRange
      self.namePosition = namePosition
      self.node = node
    }
  }

  public var kind: Kind
  /// The bytes of the value, quotes or brackets included.
  public var range: Range<Int>
  public var position: JSONPosition

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

/// Puts tokens together into trees. Feed it from a ``JSONTokenizer`` to read documents chunk by chunk.
public struct JSONTreeBuilder: Sendable {
  /// The documents that are complete.
  public private(set) var documents: [JSONNode] = []
  private var open: [Container] = []

  /// A builder that has seen nothing.
  public init() {}

  /// Takes the complete documents out.
  public mutating func takeDocuments() -> [JSONNode] {
    defer { documents = [] }
    return documents
  }

  /// Takes the next token in. Its order is that of the tokenizer.
  public mutating func add(_ token: JSONToken) {
    switch token.kind {
    case .beginObject, .beginArray:
      open.append(Container(start: token.range.lowerBound, position: token.position))
    case .endObject: close(at: token.range.upperBound) { .object($0.members) }
    case .endArray: close(at: token.range.upperBound) { .array($0.elements) }
    case .name(let name): open.withLast { $0.name = (name, token.range, token.position) }
    case .string(let text): add(.string(text), token)
    case .number(let text): add(.number(text), token)
    case .bool(let value): add(.bool(value), token)
    case .null: add(.null, token)
    }
  }

  private mutating func add(_ kind: JSONNode.Kind, _ token: JSONToken) {
    add(JSONNode(kind, range: token.range, position: token.position))
  }

  private mutating func add(_ node: JSONNode) {
    if open.isEmpty {
      documents.append(node)
    } else {
      open.withLast { $0.add(node) }
    }
  }

  private mutating func close(at end: Int, _ kind: (Container) -> JSONNode.Kind) {
    guard let container = open.popLast() else { return }
    add(JSONNode(kind(container), range: container.start..<end, position: container.position))
  }

  private struct Container: Sendable {
    var start: Int
    var position: JSONPosition
    var elements: [JSONNode] = []
    var members: [JSONNode.Member] = []
    /// The name whose value comes next.
    var name: (text: String, range: Range<Int>, position: JSONPosition)?

    mutating func add(_ node: JSONNode) {
      guard let name else {
        elements.append(node)
        return
      }
      // Most objects have a handful of members: this saves growing three times.
      if members.isEmpty { members.reserveCapacity(8) }
      members.append(
        JSONNode.Member(name: name.text, nameRange: name.range, namePosition: name.position, node: node))
      self.name = nil
    }
  }
}

extension Array {
  fileprivate mutating func withLast(_ change: (inout Element) -> Void) {
    guard !isEmpty else { return }
    change(&self[count - 1])
  }
}

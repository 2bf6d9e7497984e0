/// Facts that come with an error: lists of texts by name, in the order of the answer.
public struct ErrorContext: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var values: [String]

    public init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// Published as lists, or single texts in warnings; both are read. Anything but an object is an empty context.
  public init(json: JSONNode?) {
    entries =
      json?.members.map { member in
        if case .array(let elements) = member.node.kind {
          Entry(member.name, elements.compactMap(\.text))
        } else {
          Entry(member.name, member.node.text.map { [$0] } ?? [])
        }
      } ?? []
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The values of that name; none if it is not there.
  public subscript(name: String) -> [String] {
    entries.first { $0.name == name }?.values ?? []
  }
}

/// Facts that come with an error: lists of texts by name, in the order of the answer.
public struct ErrorContext: Hashable, Sendable {
  /// The texts under one name.
  public struct Entry: Hashable, Sendable {
    /// Such as `propertyName`, `ids` or `existingId`.
    public var name: String
    /// In the order of the answer.
    public var values: [String]

    /// A name with its texts.
    public init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// In the order of the answer.
  public var entries: [Entry]

  /// A context of these entries.
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

  /// Whether it says nothing.
  public var isEmpty: Bool { entries.isEmpty }

  /// The values of that name; none if it is not there.
  public subscript(name: String) -> [String] {
    entries.first { $0.name == name }?.values ?? []
  }
}

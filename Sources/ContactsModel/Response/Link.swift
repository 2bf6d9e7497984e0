/// An entry of `links`, in the order of the answer.
public struct Link: Hashable, Sendable {
  /// What the link is for.
  public var name: String
  /// Usually a URL.
  public var value: String

  /// A link by its name.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  static func list(_ json: JSONNode?) -> [Link] {
    json?.members.compactMap { member in
      member.node.text.map { Link(name: member.name, value: $0) }
    } ?? []
  }
}

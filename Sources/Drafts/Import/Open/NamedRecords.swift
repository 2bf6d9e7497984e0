internal import ContactsModel

/// Names of records in a table, each once, in its order.
public struct NamedRecords: Hashable, Sendable {
  /// Each is a request of its own, and a portal takes few of them a second: of more nobody is asked.
  public static let most = 100

  /// By object.
  public private(set) var names: [String: [String]] = [:]
  private var seen: [String: Set<String>] = [:]

  init() {}

  public var isEmpty: Bool { names.isEmpty }

  /// There are more than a portal is asked for.
  public func isTooMany(of object: String) -> Bool { (names[object]?.count ?? 0) > Self.most }

  /// - Parameter cell: one name, or several separated by `;`.
  mutating func note(_ cell: String, of object: String) {
    for piece in cell.split(separator: ";") {
      let name = String(piece).trimmed
      guard !isTooMany(of: object), name.contains(where: \.isLetter) else { continue }
      if seen[object, default: []].insert(name.folded).inserted { names[object, default: []].append(name) }
    }
  }
}

internal import ContactsModel

/// Records by what people call them, as far as a portal was asked for them.
public struct RecordNames: Hashable, Sendable {
  private struct Key: Hashable {
    let object: String
    let name: String
  }

  /// Empty where there is no such record.
  private var ids: [Key: [String]] = [:]

  public init() {}

  /// Takes in what the portal found under a name. What it only found near it does not count.
  public mutating func add(_ found: [FoundRecord], for name: String, of object: String) {
    let key = Key(object: object, name: name.trimmed.folded)
    ids[key] = found.filter { !$0.isArchived && $0.name?.trimmed.folded == key.name }.map(\.id)
  }

  /// Nil where the portal was not asked; several where the name does not tell.
  public func ids(named name: String, of object: String) -> [String]? {
    ids[Key(object: object, name: name.trimmed.folded)]
  }

  /// Whether names of such records were asked for.
  func covers(_ object: String) -> Bool { ids.keys.contains { $0.object == object } }
}

public import ContactsModel

/// The properties of contacts that are known, in the order in which they are offered.
public struct PropertyCatalogue: Equatable, Sendable {
  public let entries: [CatalogueEntry]
  /// Whether the portal itself was asked, so that a name that is missing here does not exist there.
  public let isComplete: Bool
  /// Who records can belong to; none where the portal was not asked.
  public let owners: OwnerNames
  private let facts: [String: PropertyFacts]

  /// The default properties of every portal, for use without a connection.
  public static let builtIn = Self(BuiltInProperties.entries, isComplete: false)

  /// The first entry of a name stands.
  public init(_ entries: [CatalogueEntry], isComplete: Bool) {
    self.entries = entries
    self.isComplete = isComplete
    owners = OwnerNames([])
    facts = Dictionary(
      entries.enumerated().map { ($1.name, PropertyFacts($1, position: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  private init(_ catalogue: Self, owners: OwnerNames) {
    (entries, isComplete, facts) = (catalogue.entries, catalogue.isComplete, catalogue.facts)
    self.owners = owners
  }

  /// The same properties, with those that records can belong to. Archived ones are nobody's owner any more.
  public func knowing(_ owners: [Owner]) -> Self {
    knowing(owners: OwnerNames(owners.filter { $0.archived != .value(true) }))
  }

  /// The same properties, with owners that were known before.
  public func knowing(owners: OwnerNames) -> Self { Self(self, owners: owners) }

  public subscript(name: String) -> CatalogueEntry? {
    facts[name].map { entries[$0.position] }
  }

  func facts(of name: String) -> PropertyFacts? {
    facts[name]
  }
}

/// What most checks need of an entry. It holds no references, so that looking it up costs next to nothing.
struct PropertyFacts: Equatable, Sendable {
  /// The index of the entry.
  let position: Int
  let access: WriteAccess
  let form: ValueForm
  /// The value is the day on which somebody was born.
  let isBirthday: Bool

  init(_ entry: CatalogueEntry, position: Int) {
    self.position = position
    access = entry.access
    form = entry.form
    isBirthday = Birthday.isMeant(by: entry.name)
  }
}

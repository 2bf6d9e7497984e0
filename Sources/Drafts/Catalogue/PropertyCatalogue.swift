public import ContactsModel

/// The properties of contacts that are known, in the order in which they are offered.
public struct PropertyCatalogue: Equatable, Sendable {
  public let entries: [CatalogueEntry]
  /// Whether the portal itself was asked, so that a name that is missing here does not exist there.
  public let isComplete: Bool
  /// Who records can belong to; none where the portal was not asked.
  public let owners: OwnerNames
  /// Which dates the portal takes, by the version of its API.
  public let dates: DateAcceptance
  private let facts: [String: PropertyFacts]

  /// The default properties of every portal, for use without a connection.
  public static let builtIn = Self(BuiltInProperties.entries, isComplete: false)

  /// The first entry of a name stands.
  public init(_ entries: [CatalogueEntry], isComplete: Bool) {
    self.entries = entries
    self.isComplete = isComplete
    owners = OwnerNames([])
    dates = .exact
    facts = Dictionary(
      entries.enumerated().map { ($1.name, PropertyFacts($1, position: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  private init(_ catalogue: Self, owners: OwnerNames, dates: DateAcceptance) {
    (entries, isComplete, facts) = (catalogue.entries, catalogue.isComplete, catalogue.facts)
    (self.owners, self.dates) = (owners, dates)
  }

  /// The same properties, with those that records can belong to. Archived ones are nobody's owner any more.
  public func knowing(_ owners: [Owner]) -> Self {
    knowing(owners: OwnerNames(owners.filter { $0.archived != .value(true) }))
  }

  /// The same properties, with owners that were known before.
  public func knowing(owners: OwnerNames) -> Self { Self(self, owners: owners, dates: dates) }

  /// The same properties, in a version of the API that takes other dates.
  public func accepting(_ dates: DateAcceptance) -> Self { Self(self, owners: owners, dates: dates) }

  /// What the portal says now of its properties, with the owners and the version of the API that were known.
  public func renewed(with definitions: [PropertyDefinition]) -> Self {
    Self(definitions: definitions).knowing(owners: owners).accepting(dates)
  }

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
  /// The portal has rules for its values.
  let isValidated: Bool

  init(_ entry: CatalogueEntry, position: Int) {
    self.position = position
    access = entry.access
    form = entry.form
    isBirthday = Birthday.isMeant(by: entry.name)
    isValidated = !entry.validations.isEmpty
  }
}

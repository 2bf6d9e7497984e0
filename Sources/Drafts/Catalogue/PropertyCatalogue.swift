/// The properties of contacts that are known, in the order in which they are offered.
public struct PropertyCatalogue: Sendable {
  public let entries: [CatalogueEntry]
  /// Whether the portal itself was asked, so that a name that is missing here does not exist there.
  public let isComplete: Bool
  private let positions: [String: Int]

  /// The default properties of every portal, for use without a connection.
  public static let builtIn = Self(BuiltInProperties.entries, isComplete: false)

  /// The first entry of a name stands.
  public init(_ entries: [CatalogueEntry], isComplete: Bool) {
    self.entries = entries
    self.isComplete = isComplete
    positions = Dictionary(entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: min)
  }

  public subscript(name: String) -> CatalogueEntry? {
    positions[name].map { entries[$0] }
  }
}

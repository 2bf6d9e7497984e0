/// What a plan does to contacts. The raw text is the word in every output, in the journal, and in the path.
public enum ContactOperation: String, Hashable, Sendable, CaseIterable {
  /// Makes new contacts.
  case create
  /// Changes properties of contacts that exist.
  case update
  /// Archives contacts: HubSpot keeps them for 90 days, and restores them in its own pages alone.
  case archive
  /// Links contacts that exist to records, or adds labels to such links.
  case link
  /// Takes labels off links, which stay.
  case unlabel
  /// Takes links away, with all their labels.
  case unlink

  /// Whether its inputs name contacts that exist, by their record ids.
  public var namesRecords: Bool { self != .create }

  /// The most inputs that HubSpot takes in one request: of more it refuses all.
  public var inputsPerRequest: Int { changesLinks ? 2_000 : 100 }

  /// What it does to links; nil for an operation that changes none.
  public var linkAction: LinkAction? { LinkAction.allCases.first { $0.operation == self } }

  /// Whether it changes what contacts are linked to. Its requests are about one other object each.
  public var changesLinks: Bool { linkAction != nil }
}

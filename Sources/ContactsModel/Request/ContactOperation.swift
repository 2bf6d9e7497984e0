/// What a plan does to contacts. The raw text is the word in every output, in the journal, and in the path.
public enum ContactOperation: String, Hashable, Sendable, CaseIterable {
  /// Makes new contacts.
  case create
  /// Changes properties of contacts that exist.
  case update
  /// Archives contacts: HubSpot keeps them for 90 days, and restores them in its own pages alone.
  case archive

  /// Whether its inputs name contacts that exist, by their record ids.
  public var namesRecords: Bool {
    switch self {
    case .create: false
    case .update, .archive: true
    }
  }

  /// The most inputs that HubSpot takes in one request: of more it refuses all.
  public var inputsPerRequest: Int {
    switch self {
    case .create, .update, .archive: 100
    }
  }
}

/// Why a contact is not what it was taken for.
public enum Conflict: Hashable, Sendable {
  /// Somebody else changed it, or it is gone. The text says who and when.
  case contact(String)
  /// It was read from that portal, and the plan goes to another one.
  case otherPortal(Int)
  /// Somebody else changed what was to be changed.
  case properties([PropertyConflict])
  /// Somebody else changed links that were to be changed.
  case links([LinkConflict])

  /// The contact is not there any more.
  public static let gone = Self.contact("it is not in HubSpot any more")

  public var sentence: String {
    switch self {
    case .contact(let words): words
    case .otherPortal(let portal): "it belongs to portal \(portal); here the same id is another contact"
    case .properties(let conflicts): conflicts.map(\.sentence).joined(separator: "; ")
    case .links(let conflicts): conflicts.map(\.sentence).joined(separator: "; ")
    }
  }

  /// It can be said whose change stays.
  public var isDecidable: Bool {
    switch self {
    case .contact, .otherPortal: false
    case .properties, .links: true
    }
  }

  /// The properties that somebody else changed, where that is known.
  public var properties: [PropertyConflict] {
    if case .properties(let conflicts) = self { conflicts } else { [] }
  }
}

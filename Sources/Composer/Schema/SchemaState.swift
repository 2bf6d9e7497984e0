import ContactsModel

/// How old what is known of the portal's schema is, and what of it waits to be taken in.
struct SchemaState: Sendable {
  /// Milliseconds after which the portal is asked again without being told to.
  static let longestAge: Int64 = 24 * 60 * 60 * 1_000

  /// The portal whose schema was recalled.
  var portal: Int?
  /// Nil while the built-in properties stand in.
  var definitions: [PropertyDefinition]?
  var definitionsReadAt: Int64?
  /// The objects whose labels the portal was asked for in this session.
  var labeledObjects: Set<String> = []
  /// By object.
  var labelsReadAt: [String: Int64] = [:]
  /// The types that the portal has from contacts to an object.
  var offeredTypes: [String: Set<AssociationType>] = [:]
  var owners: [Owner] = []
  var ownersReadAt: Int64?
  var asksForOwners = false
  /// What could not be read.
  var unread: Set<SchemaPart> = []
  /// Definitions that came by themselves: they do not change a plan that is looked at.
  var waiting: Aged<[PropertyDefinition]>?

  /// A time in the future is one of a clock that was set right since.
  static func isOld(_ readAt: Int64?, at now: Int64) -> Bool {
    readAt.map { $0 > now || Age.milliseconds(since: $0, at: now) > longestAge } ?? true
  }

  /// `2 h ago`
  static func age(of readAt: Int64, at now: Int64) -> String {
    let minutes = Age.milliseconds(since: readAt, at: now) / 60_000
    switch minutes {
    case 0: return "just now"
    case 1..<60: return "\(minutes) min ago"
    case 60..<(48 * 60): return "\(minutes / 60) h ago"
    default: return "\(minutes / (24 * 60)) days ago"
    }
  }
}

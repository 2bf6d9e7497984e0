/// What a column of a table fills.
public enum ColumnTarget: Hashable, Sendable {
  case property(String)
  /// `firstname` and `lastname`, out of one cell.
  case fullName
  /// Associations to records of an object, named as in the association type table where it knows the object.
  case associations(String)
  case traceID
  /// The record id of the contact that is changed, in that portal; nil where nobody knows the portal.
  case recordID(portal: Int?)
  /// Nothing: the column is reported and left out.
  case none
}

extension ColumnTarget {
  static let associationPrefix = "associations."
  private static let traceIDName = "objectWriteTraceId"
  private static let fullNameText = "firstname+lastname"

  /// As people write it: a property's name, `associations.company`, `objectWriteTraceId`, `firstname+lastname`. Empty
  /// for nothing.
  public var written: String {
    switch self {
    case .property(let name): name
    case .fullName: Self.fullNameText
    case .associations(let object): Self.associationPrefix + object
    case .traceID: Self.traceIDName
    case .recordID(let portal): RecordIDColumn.title(portal: portal)
    case .none: ""
    }
  }

  /// Nil for an empty text.
  public init?(written text: String) {
    if text.isEmpty { return nil }
    if text == Self.fullNameText {
      self = .fullName
    } else if text == Self.traceIDName {
      self = .traceID
    } else if let recordID = RecordIDColumn.target(of: text) {
      self = recordID
    } else if text.folded.hasPrefix(Self.associationPrefix) {
      self = .associations(String(text.dropFirst(Self.associationPrefix.count)))
    } else {
      self = .property(text)
    }
  }

  /// What is set in a contact.
  public var parts: [ColumnTarget] {
    switch self {
    case .property, .associations, .traceID, .recordID: [self]
    case .fullName: [.property("firstname"), .property("lastname")]
    case .none: []
    }
  }
}

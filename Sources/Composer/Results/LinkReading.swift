public import ContactsModel

/// What contacts were found to be linked to.
public struct LinkReading: Equatable, Sendable {
  /// By the singular name of the other object, then by contact. A contact of which nothing was said is in none.
  public var links: [String: [String: [AssociatedRecord]]]
  /// The objects that could not be read, with the reason.
  public var unread: [String: String]

  public init(
    links: [String: [String: [AssociatedRecord]]] = [:], unread: [String: String] = [:]
  ) {
    (self.links, self.unread) = (links, unread)
  }
}

/// The links of contacts as far as they were read.
struct StoredLinks: Equatable, Sendable {
  private var links: [String: [String: [AssociatedRecord]]] = [:]
  /// The objects that could not be read. They are not asked for again by themselves.
  private(set) var unread: [String: String] = [:]

  mutating func take(_ reading: LinkReading) {
    for (object, contacts) in reading.links { links[object, default: [:]].merge(contacts) { $1 } }
    unread.merge(reading.unread) { $1 }
  }

  mutating func forget(_ contact: String) {
    for object in links.keys { links[object]?[contact] = nil }
    unread = [:]
  }

  /// Nil where it was not read.
  func records(_ object: String, of contact: String) -> [AssociatedRecord]? { links[object]?[contact] }

  /// By object, in the order of the names.
  func all(of contact: String) -> [(object: String, records: [AssociatedRecord])] {
    links.keys.sorted().compactMap { object in
      links[object]?[contact].map { (object, $0) }
    }
  }
}

public import ContactsModel

/// What a contact that exists was linked to when it was read.
public struct ExistingLinks: Hashable, Sendable {
  /// The singular names, or type ids, of the objects that it was asked about. Of others nothing is known.
  public let objects: [String]
  public private(set) var links: [ExistingLink]

  public init(objects: [String] = [], links: [ExistingLink] = []) {
    (self.objects, self.links) = (objects, links)
  }

  /// - Parameter records: what an answer says of each object that was asked about.
  public init(_ records: [String: [AssociatedRecord]]) {
    objects = records.keys.sorted()
    links = records.sorted { $0.key < $1.key }.flatMap { object, records in
      records.map { ExistingLink($0, of: object) }
    }
  }

  /// The types by which it is linked to a record; none where it is not linked.
  public func types(of recordID: String, object: String) -> [AssociationType] {
    links.first { $0.object == object && $0.association.recordID == recordID }?.association.types ?? []
  }

  /// The same after links were changed.
  mutating func apply(_ changes: [LinkChange]) {
    for change in changes {
      links.removeAll { $0.object == change.object && $0.association.recordID == change.recordID }
      guard !change.after.isEmpty else { continue }
      links.append(
        ExistingLink(
          object: change.object, association: Association(recordID: change.recordID, types: change.after)))
    }
  }
}

/// A link that a contact had when it was read.
public struct ExistingLink: Hashable, Sendable {
  public let object: String
  public let association: Association
  /// Of the types, in their order; nil where a type has none. May be shorter than they are.
  public let labels: [String?]

  public init(object: String, association: Association, labels: [String?] = []) {
    (self.object, self.association, self.labels) = (object, association, labels)
  }

  fileprivate init(_ record: AssociatedRecord, of object: String) {
    let types = record.types.compactMap { type -> (AssociationType, String?)? in
      guard let category = type.category, let typeID = type.typeID else { return nil }
      return (AssociationType(category: category, typeID: typeID), type.label)
    }
    self.init(
      object: object, association: Association(recordID: record.recordID, types: types.map(\.0)),
      labels: types.map(\.1))
  }
}

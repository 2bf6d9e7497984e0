public import ContactsModel

/// Contacts as they are when a plan is about to be sealed, by their ids. One that is missing is not there any more.
public struct CurrentContacts: Equatable, Sendable {
  public private(set) var records: [String: ContactRecord] = [:]
  /// What they are linked to, of the objects that were asked about; nil where nobody asked.
  public var links: [String: ExistingLinks] = [:]
  /// The portal that was asked; nil where that is not known.
  public var portal: Int?

  public init(_ records: some Sequence<ContactRecord> = []) {
    for record in records { add(record) }
  }

  /// Takes in a record; what is known of its contact already, and this one does not tell, stays.
  public mutating func add(_ record: ContactRecord) {
    guard let id = record.id else { return }
    var record = record
    if record.propertiesWithHistory.isEmpty, let known = records[id] {
      record.propertiesWithHistory = known.propertiesWithHistory
    }
    records[id] = record
  }

  public subscript(id: String) -> ContactRecord? { records[id] }

  /// What stands in the way of changes.
  public func conflicts(with changes: [PropertyChange], of id: String) -> [PropertyConflict] {
    guard let record = records[id] else { return [] }
    return changes.compactMap { PropertyConflict($0, in: record) }
  }
}

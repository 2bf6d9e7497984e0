public import ContactsAPI
import ContactsModel
public import Drafts

/// Reads what contacts are linked to.
public struct ExistingLinksReading: Sendable {
  /// What is asked for of every contact that is opened for editing.
  public static let usualObjects = ["company", "deal", "ticket"]

  private let contacts: [String: [String]]

  /// - Parameter contacts: their ids by the object that is asked about.
  public init(contacts: [String: [String]]) {
    self.contacts = contacts
  }

  /// - Returns: by the ids of the contacts. Of one that nothing was said of, its object is not among those that are known.
  public func links(from reader: RetryingReader) async throws(ContactsError) -> [String: ExistingLinks] {
    var found: [String: [String: [AssociatedRecord]]] = [:]
    for (object, ids) in contacts.sorted(by: { $0.key < $1.key }) where !ids.isEmpty {
      let path = AssociationTypeTable.builtIn.path(of: object)
      for (id, records) in try await reader.associations(of: ids, to: path) {
        found[id, default: [:]][object] = records
      }
    }
    return found.mapValues(ExistingLinks.init)
  }
}

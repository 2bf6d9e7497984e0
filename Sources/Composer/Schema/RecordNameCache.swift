import ContactsModel
import Drafts

/// What records are called, as far as the portal said it in this session.
struct RecordNameCache: Equatable, Sendable {
  private var names: [RecordReference: String] = [:]

  func name(of record: RecordReference) -> String? { names[record] }

  mutating func take(_ found: [RecordReference: String]) {
    names.merge(found) { _, new in new }
  }
}

extension Workspace {
  /// What the record of a link is called: as the draft has it, or as the portal says.
  func recordName(of association: Association, _ hint: AssociationHint?) -> String? {
    if let name = hint?.recordName { return name }
    return types.object(of: association, hint).flatMap { recordName(of: $0, id: association.recordID) }
  }

  func recordName(of object: String, id: String) -> String? {
    recordNames.name(of: RecordReference(object: object, id: id))
  }
}

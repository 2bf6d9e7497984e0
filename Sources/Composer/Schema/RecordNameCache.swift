import ContactsModel
import Drafts

/// What records are called, as far as the portal said it in this session.
struct RecordNameCache: Equatable, Sendable {
  private var names: [RecordReference: String] = [:]
  /// Those that the portal was asked about, each once.
  private var asked: Set<RecordReference> = []

  func name(of record: RecordReference) -> String? { names[record] }

  /// Whether the portal has still to be asked what a record is called.
  func lacks(_ record: RecordReference) -> Bool { names[record] == nil && !asked.contains(record) }

  mutating func ask(about records: some Sequence<RecordReference>) { asked.formUnion(records) }

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

/// Names are asked for while one composes, never by a key itself: for the contact that is looked at, and with the same
/// request for others near it.
extension Workspace {
  /// - Parameter index: of the contact that is looked at.
  mutating func recordNamesNeeded(at index: Int) -> [Effect] {
    guard connection.portalID != nil, document.inputs.indices.contains(index) else { return [] }
    let objects = Set(namelessRecords(of: document.inputs[index]).map(\.object))
    guard !objects.isEmpty else { return [] }
    var wanted: [String: [String]] = [:]
    let near = max(0, index - Self.reach)..<min(document.inputs.count, index + Self.reach)
    for place in [index] + near.filter({ $0 != index }) {
      for record in namelessRecords(of: document.inputs[place]) where objects.contains(record.object) {
        guard wanted[record.object, default: []].count < Self.mostNames else { continue }
        wanted[record.object, default: []].append(record.id)
        recordNames.ask(about: [record])
      }
    }
    return wanted.sorted { $0.key < $1.key }.map { .portal(.fetchRecordNames(object: $0.key, ids: $0.value)) }
  }

  private func namelessRecords(of input: DraftInput) -> [RecordReference] {
    input.contact.associations.enumerated().compactMap { position, association in
      let hint = input.hints.association(at: position)
      guard hint?.recordName == nil, let object = types.object(of: association, hint),
        association.recordID.isRecordID
      else { return nil }
      let record = RecordReference(object: object, id: association.recordID)
      return recordNames.lacks(record) ? record : nil
    }
  }

  /// Contacts before and behind the one that is looked at.
  private static let reach = 200
  /// As many as one request reads.
  private static let mostNames = 100
}

extension String {
  fileprivate var isRecordID: Bool { !isEmpty && count <= 20 && allSatisfy { $0.isASCII && $0.isNumber } }
}

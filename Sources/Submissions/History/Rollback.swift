public import ContactsModel
internal import Drafts

/// What an update submission changed, to be taken back: each property gets the value that was read before it was sent.
public struct Rollback: Hashable, Sendable {
  struct Contact: Hashable, Sendable {
    let id: String
    let email: String?
    /// From what was sent to what was there before.
    let changes: [PropertyChange]
    let sent: ContactInput
  }

  let contacts: [Contact]
  /// The portal that has them.
  public let portal: Int?

  /// Nothing for a submission that changed nothing, or of which the journal does not know what was there before.
  public init(of record: SubmissionRecord) {
    portal = record.portal
    let updated = Set(record.outcomes.filter { $0.outcome == .succeeded(.update) }.map(\.index))
    contacts = record.plan.batches.flatMap(\.inputs).compactMap { input in
      guard updated.contains(input.index), let id = input.recordID else { return nil }
      let changes = input.before.compactMap { before in
        PropertyChange(before.name, from: input.contact.value(of: before.name), to: before.value)
      }
      return changes.isEmpty
        ? nil : Contact(id: id, email: input.email, changes: changes, sent: input.contact)
    }
  }

  public var isEmpty: Bool { contacts.isEmpty }
  public var ids: [String] { contacts.map(\.id) }
  /// The properties whose histories have to be read.
  public var properties: [String] { Set(contacts.flatMap { $0.changes.map(\.name) }).sorted() }
}

extension PutBackInputs {
  /// Takes an update back, but for contacts that somebody else has changed since.
  /// - Parameters:
  ///   - stored: the contacts as they are now, with the histories of ``Rollback/properties``.
  ///   - readAt: when they were read, as an ISO 8601 time.
  public init(_ rollback: Rollback, stored: some Sequence<ContactRecord>, readAt: String?) {
    self.init()
    portal = rollback.portal
    let current = CurrentContacts(stored)
    for contact in rollback.contacts {
      let name = contact.email ?? contact.id
      guard let record = current[contact.id] else {
        leave(name, "not in HubSpot any more")
        continue
      }
      let changed = contact.changes.lazy.compactMap { PropertyConflict($0, in: record) }.first {
        !StoredValues(record).hold(ContactInput(properties: [Property($0.name, $0.before ?? "")]))
      }
      if let changed {
        leave(name, changed.sentence)
      } else {
        add(contact.changes.map { Property($0.name, $0.after ?? "") }, to: record, named: name, readAt)
      }
    }
  }
}

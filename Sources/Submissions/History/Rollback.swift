public import ContactsModel
public import Drafts

/// What a submission changed of contacts that were there, to be taken back: each property gets the value, and each link
/// the types, that it had before.
public struct Rollback: Hashable, Sendable {
  struct Contact: Hashable, Sendable {
    let id: String
    let email: String?
    /// From what was sent to what was there before.
    let changes: [PropertyChange]
    /// What was done to its links; nil where it is not known what it was linked to before.
    let links: [LinkChange]?
  }

  let contacts: [Contact]
  /// The portal that has them.
  public let portal: Int?

  /// Nothing for a submission that changed nothing, or of which the journal does not know which values were there before.
  public init(of record: SubmissionRecord) {
    portal = record.portal
    let done = Set(record.outcomes.filter { $0.outcome == .succeeded(record.plan.operation) }.map(\.index))
    contacts = record.plan.batches.filter { $0.operation.changesContacts }.flatMap(\.inputs).compactMap {
      input in
      done.contains(input.index) ? Contact(input) : nil
    }
  }

  public var isEmpty: Bool { contacts.isEmpty }
  public var ids: [String] { contacts.map(\.id) }
  /// The properties whose histories have to be read.
  public var properties: [String] { Set(contacts.flatMap { $0.changes.map(\.name) }).sorted() }
  /// The contacts whose links have to be read, by the object that these lead to.
  public var linked: [String: [String]] {
    contacts.reduce(into: [:]) { linked, contact in
      for object in Set((contact.links ?? []).map(\.object)) {
        linked[object, default: []].append(contact.id)
      }
    }
  }
}

extension Rollback.Contact {
  /// Nil where nothing was changed.
  fileprivate init?(_ input: PlannedInput) {
    guard let id = input.recordID else { return nil }
    (self.id, email) = (id, input.email)
    if input.links != nil {
      (changes, links) = ([], input.knowsLinksBefore ? input.linkChanges : nil)
    } else {
      changes = input.before.compactMap { before in
        PropertyChange(before.name, from: input.contact.value(of: before.name), to: before.value)
      }
      links = []
    }
    if changes.isEmpty, links?.isEmpty == true { return nil }
  }
}

extension PlannedInput {
  fileprivate var links: ContactLinks? { input.links }

  /// The plan noted what each link was before. One that went had a type.
  fileprivate var knowsLinksBefore: Bool {
    guard let links else { return false }
    return links.associations.allSatisfy { association in
      let name = LinkName(object: links.object, recordID: association.recordID).text
      guard let before = before.first(where: { $0.name == name }) else { return false }
      if case .links(.unlink, _) = input { return !before.value.isEmpty }
      return true
    }
  }
}

extension PutBackInputs {
  /// Takes a submission back, but for contacts that somebody else has changed since.
  /// - Parameters:
  ///   - stored: the contacts as they are now, with the histories of ``Rollback/properties``.
  ///   - links: what the contacts of ``Rollback/linked`` are linked to now.
  ///   - readAt: when they were read, as an ISO 8601 time.
  public init(
    _ rollback: Rollback, stored: some Sequence<ContactRecord>, links: [String: ExistingLinks] = [:],
    readAt: String?
  ) {
    self.init()
    portal = rollback.portal
    let current = CurrentContacts(stored)
    for contact in rollback.contacts {
      let name = contact.email ?? contact.id
      guard let record = current[contact.id] else {
        leave(name, "not in HubSpot any more")
        continue
      }
      guard let changes = contact.links else {
        leave(name, "what it was linked to before is not known")
        continue
      }
      if !changes.isEmpty {
        add(changes, to: record, linked: links[contact.id], named: name, readAt)
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

  /// Adds the input that gives the links of a contact their former types.
  private mutating func add(
    _ changes: [LinkChange], to record: ContactRecord, linked: ExistingLinks?, named name: String,
    _ readAt: String?
  ) {
    guard let linked, changes.allSatisfy({ linked.objects.contains($0.object) }) else {
      return leave(name, "HubSpot did not tell what it is linked to")
    }
    let open = changes.filter { !$0.isUndone(in: linked) }
    guard !open.isEmpty else { return leave(name, "has its former links already") }
    if let why = open.lazy.compactMap({ $0.whyNotUndone(in: linked) }).first { return leave(name, why) }
    let undoing = open.compactMap { $0.undoing(linked.types(of: $0.recordID, object: $0.object)) }
    add(undoing, to: record, linked: linked, readAt)
  }
}

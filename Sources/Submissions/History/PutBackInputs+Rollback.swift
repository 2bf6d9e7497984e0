public import ContactsModel
public import Drafts

extension PutBackInputs {
  /// Takes a plan back, but for what somebody else has changed since.
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
      guard let record = current[contact.id] else {
        leave(contact.name, "not in HubSpot any more")
        continue
      }
      let (values, linking) = (contact.values(in: record), contact.linking(links[contact.id]))
      if values.isSomething || linking.isSomething {
        add(
          values.wanted, linking.wanted, to: record, linked: links[contact.id], named: contact.name, readAt)
      }
      let isPart = values.isSomething || linking.isSomething
      // What is so already is nothing to say of a contact of which something else is put back.
      for case .not(let why, let isDone) in [values.hindrance, linking.hindrance] where !(isPart && isDone) {
        leave(contact.name, why)
      }
    }
  }
}

/// Why a change is not taken back.
private enum Hindrance {
  case none
  /// - Parameter isDone: it is as it was before already.
  case not(String, isDone: Bool)
}

/// What is to be done to take a change back.
private struct Undoing<Change> {
  var wanted: [Change] = []
  var hindrance = Hindrance.none

  var isSomething: Bool { !wanted.isEmpty }

  static func not(_ why: String, isDone: Bool = false) -> Self {
    Self(hindrance: .not(why, isDone: isDone))
  }
}

extension Rollback.Contact {
  fileprivate var name: String { email ?? id }

  /// The former values.
  fileprivate func values(in record: ContactRecord) -> Undoing<Property> {
    let changed = changes.lazy.compactMap { PropertyConflict($0, in: record) }.first {
      !StoredValues(record).hold(ContactInput(properties: [Property($0.name, $0.before ?? "")]))
    }
    if let changed { return .not(changed.sentence) }
    let open = changes.filter { ($0.after ?? "") != (record.value(of: $0.name) ?? "") }
    guard changes.isEmpty || !open.isEmpty else { return .not("has these values already", isDone: true) }
    return Undoing(wanted: open.map { Property($0.name, $0.after ?? "") })
  }

  /// The former links.
  fileprivate func linking(_ linked: ExistingLinks?) -> Undoing<LinkChange> {
    if hasUnknownLinks { return .not("what it was linked to before is not known") }
    guard !links.isEmpty else { return Undoing() }
    guard let linked, links.allSatisfy({ linked.objects.contains($0.object) }) else {
      return .not("HubSpot did not say what it is linked to")
    }
    let open = links.filter { !$0.isUndone(in: linked) }
    guard !open.isEmpty else { return .not("has its former links already", isDone: true) }
    if let why = open.lazy.compactMap({ $0.whyNotUndone(in: linked) }).first { return .not(why) }
    return Undoing(wanted: open.compactMap { $0.undoing(linked.types(of: $0.recordID, object: $0.object)) })
  }
}

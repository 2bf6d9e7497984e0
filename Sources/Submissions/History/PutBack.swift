public import ContactsModel
public import Drafts

/// Edits of contacts that are to be put back: each property gets the value that it had before.
public struct PutBack: Hashable, Sendable {
  public struct Contact: Hashable, Sendable {
    public let id: String
    public let edits: [PropertyEdit]

    public init(id: String, edits: [PropertyEdit]) { (self.id, self.edits) = (id, edits) }
  }

  public private(set) var contacts: [Contact] = []
  /// The portal that has them; nil where that is not known.
  public var portal: Int?

  public init(_ contacts: [Contact]) { self.contacts = contacts }

  /// The edits of a group.
  public init(_ group: ChangeGroup, of log: ChangeLog) {
    var edits: [PropertyEdit] = []
    for (index, item) in group.items.enumerated() {
      if let edit = log.edit(item) { edits.append(edit) }
      let isLast = index + 1 == group.items.count || group.items[index + 1].contact != item.contact
      guard isLast else { continue }
      contacts.append(Contact(id: item.contact, edits: edits))
      edits = []
    }
  }

  /// The properties whose histories have to be read; the one of `createdate` tells who made the contact.
  public var properties: [String] {
    Set(contacts.flatMap { $0.edits.map(\.property) } + [ContactRecord.creation]).sorted()
  }
}

/// The inputs of a draft that puts edits back, and the contacts that it leaves out.
public struct PutBackInputs: Sendable, Equatable {
  /// A contact that is not in the draft.
  public struct LeftOut: Hashable, Sendable {
    /// The email, or the id where it has none.
    public let contact: String
    /// `changed since by user 12 (CRM_UI), 2026-11-23T14:03:42Z: city`
    public let why: String
  }

  /// With identities that count from 0.
  public private(set) var inputs: [DraftInput] = []
  public private(set) var leftOut: [LeftOut] = []
  var portal: Int?

  /// Beside what changed these are in the draft, for people to know the contact by.
  public static let names = ["email", "firstname", "lastname"]

  /// - Parameters:
  ///   - stored: the contacts as they are now, with the histories of ``PutBack/properties``.
  ///   - readAt: when they were read, as an ISO 8601 time.
  ///   - isReadOnly: HubSpot sets the property itself.
  public init(
    _ putBack: PutBack, stored: some Sequence<ContactRecord>, readAt: String?,
    isReadOnly: (String) -> Bool = { _ in false }
  ) {
    portal = putBack.portal
    let records = Dictionary(stored.compactMap { record in record.id.map { ($0, record) } }) { first, _ in
      first
    }
    for contact in putBack.contacts {
      guard let record = records[contact.id] else {
        leave(contact.id, "not in HubSpot any more")
        continue
      }
      add(contact, record, readAt, isReadOnly)
    }
  }

  private mutating func add(
    _ contact: PutBack.Contact, _ record: ContactRecord, _ readAt: String?, _ isReadOnly: (String) -> Bool
  ) {
    let name = record.value(of: "email").flatMap { $0.isEmpty ? nil : $0 } ?? contact.id
    let possible = contact.edits.filter { !isReadOnly($0.property) }
    let edits = possible.filter { !record.wasMade(by: $0) }.oldestOfEach
    if edits.isEmpty, !possible.isEmpty {
      return leave(name, "this made the contact: nothing was there before")
    }
    guard !edits.isEmpty else { return leave(name, "HubSpot sets what changed, nobody else can") }
    if let why = edits.lazy.compactMap({ record.changedSince($0) }).first { return leave(name, why) }
    add(edits.map { Property($0.property, $0.before ?? "") }, to: record, named: name, readAt)
  }

  /// Adds the input that gives a contact these values, and its links these types.
  mutating func add(
    _ wanted: [Property], _ changes: [LinkChange] = [], to record: ContactRecord,
    linked: ExistingLinks? = nil,
    named name: String, _ readAt: String?
  ) {
    let changed = wanted.map(\.name)
    let values = (Self.names.filter { !changed.contains($0) } + changed).compactMap { property in
      record.value(of: property).map { Property(property, $0) }
    }
    var input = DraftInput(
      id: InputID(rawValue: UInt64(inputs.count)),
      changing: ExistingContact(
        id: record.id ?? "", values: values, links: linked, readAt: readAt, portal: portal))
    for property in wanted {
      input.contact.properties.removeAll { $0.name == property.name }
      input.contact.properties.append(property)
    }
    input.apply(changes)
    guard !input.changes.isEmpty || !changes.isEmpty else { return leave(name, "has these values already") }
    inputs.append(input)
  }

  init() {}

  mutating func leave(_ contact: String, _ why: String) {
    leftOut.append(LeftOut(contact: contact, why: why))
  }
}

extension [PropertyEdit] {
  /// Of a property that was changed several times, what it was before all of them.
  fileprivate var oldestOfEach: Self {
    var found: Self = []
    for edit in self {
      if let place = found.firstIndex(where: { $0.property == edit.property }) {
        if edit.version.moment <= found[place].version.moment { found[place] = edit }
      } else {
        found.append(edit)
      }
    }
    return found
  }
}

extension ContactRecord {
  fileprivate static let creation = "createdate"

  /// The value came with the contact itself: at once, and from the same source where that is known.
  fileprivate func wasMade(by edit: PropertyEdit) -> Bool {
    guard edit.before == nil, let created = createdAt?.epochMilliseconds,
      edit.version.moment <= created + 1_000
    else { return false }
    let maker = propertiesWithHistory.first { $0.name == Self.creation }?.newestFirst.last
    return maker.map { ChangeSource($0) == ChangeSource(edit.version) } ?? true
  }

  /// Who else changed the property after an edit, and when; nil where nobody did.
  fileprivate func changedSince(_ edit: PropertyEdit) -> String? {
    let versions = propertiesWithHistory.first { $0.name == edit.property }?.newestFirst ?? []
    guard let place = versions.firstIndex(of: edit.version) else {
      return "its history does not hold the change of \(edit.property) any more"
    }
    let others = versions[..<place].first { ChangeSource($0) != ChangeSource(edit.version) }
    return others.map { "changed since by \($0.author), \($0.time): \(edit.property)" }
  }
}

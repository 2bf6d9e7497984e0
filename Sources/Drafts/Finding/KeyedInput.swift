public import ContactsModel

/// What an input of a file says of a contact that exists: which one it means, and what that is to hold.
public struct KeyedInput: Hashable, Sendable {
  /// The property that holds the key where it is no e-mail.
  public static let keyProperty = "hs_object_id"
  /// What a person may call it.
  private static let keyProperties: Set = [keyProperty, "id"]
  /// Titles under which tables have it, the likeliest first.
  private static let titles = ["hsobjectid", "recordid", "id", "contactid", "vid", "contactvid"]

  /// A record id or an e-mail, as it was written; empty where the input has neither.
  public let key: String
  /// What is to be set; an empty value clears the property.
  public let properties: [Property]
  /// What it is to be linked to.
  public let links: [ExistingLink]
  /// What it is not to be linked to any more; without types the whole link goes.
  public let unlinks: [ExistingLink]
  /// Links of which nobody knows to what kind of record they lead.
  let openLinks: [Association]

  /// A record id goes before an e-mail, which is a value like any other then.
  public init(_ contact: ContactInput) {
    self.init(DraftInput(id: InputID(rawValue: 0), contact: contact))
  }

  /// What is said beside it of its links tells to what kind of record they lead.
  /// - Parameter unlinks: the links that a file says are to go.
  public init(_ input: DraftInput, unlinks: [ExistingLink] = []) {
    let contact = input.contact
    self.unlinks =
      unlinks
      + input.linkChanges().filter { !$0.removing.isEmpty }.map { change in
        let types = change.isUnlinking ? [] : change.removing
        return ExistingLink(
          object: change.object, association: Association(recordID: change.recordID, types: types))
      }
    var (links, open): ([ExistingLink], [Association]) = ([], [])
    for (position, association) in contact.associations.enumerated() {
      if let object = input.linkedObject(at: position, .builtIn) {
        let labels = input.hints.association(at: position)?.labels ?? []
        links.append(ExistingLink(object: object, association: association, labels: labels))
      } else {
        open.append(association)
      }
    }
    (self.links, openLinks) = (links, open)
    let keys = contact.properties.filter { Self.keyProperties.contains($0.name) }
    let id = keys.map(\.value.trimmed).first { !$0.isEmpty } ?? ""
    key = id.isEmpty ? contact.value(of: "email")?.trimmed ?? "" : id
    properties = contact.properties.filter {
      !Self.keyProperties.contains($0.name) && ($0.name != "email" || !id.isEmpty)
    }
  }

  /// The title among those of a table under which the record ids stand; nil where there is none.
  public static func title(in titles: [String]) -> String? {
    if let exported = titles.first(where: { RecordIDColumn.target(of: $0) != nil }) { return exported }
    let reduced = titles.map { (title: $0, reduced: TitleWords.reduced($0)) }
    return Self.titles.lazy.compactMap { wanted in reduced.first { $0.reduced == wanted }?.title }.first
  }

  /// The portal that the title of a column names, whose contacts the ids are; nil where it names none.
  public static func portal(inTitle title: String) -> Int? {
    if case .recordID(let portal)? = RecordIDColumn.target(of: title) { portal } else { nil }
  }

  /// By which the contact can be read; nil where it is neither a record id nor an e-mail.
  public var name: String? { ContactQuery.name(key) }
}

/// The inputs of a file together with the contacts that they mean.
public struct KeyedInputs: Sendable {
  /// In the order of the file, each with the contact that it changes.
  public private(set) var inputs: [DraftInput] = []
  /// By index, why an input changes nothing: nobody knows its contact.
  public private(set) var problems: [Int: [Problem]] = [:]

  /// - Parameter found: the contacts that were read by the names of the inputs.
  public init(_ keyed: [KeyedInput], found: FoundContacts) {
    let contacts = Dictionary(
      found.contacts.flatMap { contact in contact.names.map { ($0, contact) } },
      uniquingKeysWith: { first, _ in first })
    for (index, input) in keyed.enumerated() {
      let id = InputID(rawValue: UInt64(index))
      if let contact = contacts[input.key.lowercased()] {
        var changed = DraftInput(id: id, changing: contact, to: input.properties)
        for link in input.links {
          changed.link(
            link.association, AssociationHint(object: link.object, labels: link.labels), .builtIn)
        }
        changed.contact.associations += input.openLinks
        for link in input.unlinks { changed.unlink(link) }
        inputs.append(changed)
        continue
      }
      if input.name != nil {
        problems[index] = [Problem(.error, .contactMissing(key: input.key), at: .recordID)]
      }
      inputs.append(DraftInput(id: id, ofNobody: input))
    }
  }
}

extension DraftInput {
  /// Takes types off a link, or the whole link where none are named or left. A link that is not there stays so.
  fileprivate mutating func unlink(_ link: ExistingLink) {
    let position = contact.associations.indices.first {
      contact.associations[$0].recordID == link.association.recordID
        && linkedObject(at: $0, .builtIn) == link.object
    }
    guard let position else { return }
    let gone = link.association.types
    contact.associations[position].types.removeAll { gone.isEmpty || gone.contains($0) }
    guard contact.associations[position].types.isEmpty else {
      let hint = AssociationHint(object: link.object, recordName: hints.association(at: position)?.recordName)
      hints.setAssociation(at: position, to: hint)
      return
    }
    contact.associations.remove(at: position)
    hints.removeAssociation(at: position)
  }

  /// An input that gives a contact some values; the others stay.
  public init(id: InputID, changing existing: ExistingContact, to values: [Property]) {
    self.init(id: id, changing: existing)
    for value in values {
      if let place = contact.properties.firstIndex(where: { $0.name == value.name }) {
        contact.properties[place] = value
      } else if !value.value.isEmpty {
        contact.properties.append(value)
      }
    }
  }

  /// An input whose contact is not known: its key shows, and the rules or a problem keep it from being sent.
  fileprivate init(id: InputID, ofNobody input: KeyedInput) {
    if input.key.contains("@") {
      self.init(id: id, contact: ContactInput(properties: [Property("email", input.key)]))
    } else {
      self.init(id: id, changing: ExistingContact(id: input.key, values: []))
    }
  }
}

extension ExistingContact {
  /// The id and every e-mail, in lower case.
  fileprivate var names: [String] {
    let others = value(of: "hs_additional_emails")?.split(separator: ";").map(String.init) ?? []
    return ([id, value(of: "email")].compactMap(\.self) + others).map { $0.trimmed.lowercased() }
  }
}

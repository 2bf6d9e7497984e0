import ContactsModel
import Drafts
import Sending

/// Which contacts `edit` is about, and what a file says that they are to hold.
enum EditSelection: Sendable {
  /// Ids, e-mails, or what else a person would type to find contacts.
  case typed([String])
  /// Conditions that all have to be met.
  case conditions([String])
  /// A file that names contacts and nothing else.
  case list([String], InputSource)
  /// A table or an API body with an input for each contact; the portal is the one that the table names.
  case inputs(ReadInputs, portal: Int?)

  func query(_ catalogue: PropertyCatalogue) throws(ContactQueryFault) -> ContactQuery {
    switch self {
    case .typed(let words):
      let names = words.compactMap(ContactQuery.name)
      return names.count == words.count
        ? .contacts(names) : try ContactQuery(words.joined(separator: " "), catalogue: catalogue)
    case .conditions(let conditions): return try ContactQuery(conditions: conditions, catalogue: catalogue)
    case .list(let names, _): return .contacts(names)
    case .inputs(let inputs, _): return .contacts(inputs.keyed.compactMap(\.name))
    }
  }

  /// What is to be read besides all that may be written.
  var properties: [String] {
    guard case .inputs(let inputs, _) = self else { return [] }
    return Set(inputs.keyed.flatMap(\.properties).map(\.name)).sorted()
  }

  /// The objects of which it is read what the contacts are linked to: of a file those of its links.
  func linkedObjects(isOpened: Bool) -> [String] {
    guard case .inputs(let inputs, _) = self else { return isOpened ? ExistingLinksReading.usualObjects : [] }
    let named = Set(inputs.keyed.flatMap { $0.links + $0.unlinks }.map(\.object))
    return isOpened ? named.union(ExistingLinksReading.usualObjects).sorted() : named.sorted()
  }

  /// Owners may be named, who are known by ids.
  var asksForOwners: Bool {
    switch self {
    case .typed(let words): words.contains { $0.contains("=") }
    case .conditions: true
    case .list, .inputs: false
    }
  }

  /// The portal whose contacts the ids of a file are; nil where the file does not say.
  var portal: Int? {
    if case .inputs(_, let portal) = self { portal } else { nil }
  }

  var source: InputSource? {
    switch self {
    case .typed, .conditions: nil
    case .list(_, let source): source
    case .inputs(let inputs, _): inputs.source
    }
  }

  /// What a draft or a submission of it is called.
  var title: String {
    switch self {
    case .typed(let words): words.count == 1 ? words[0] : "edit"
    case .conditions(let conditions): conditions.joined(separator: " ")
    case .list(_, let source): source.title
    case .inputs(let inputs, _): inputs.source.title
    }
  }

  /// The inputs of the file with their contacts; without one, the contacts as they are.
  func inputs(_ found: FoundContacts, knowing portal: PortalKnowledge) -> ReadInputs {
    if case .inputs(let inputs, _) = self { return inputs.changing(found, knowing: portal) }
    let inputs = found.contacts.enumerated().map { index, contact in
      DraftInput(id: InputID(rawValue: UInt64(index)), changing: contact)
    }
    return ReadInputs(inputs, from: source ?? .standardInput, knowing: portal)
  }
}

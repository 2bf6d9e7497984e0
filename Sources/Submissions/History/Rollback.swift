import ContactsModel
import Drafts

/// What a plan changed of contacts that were there, to be taken back: each property gets the value, and each link the types,
/// that it had before.
public struct Rollback: Hashable, Sendable {
  struct Contact: Hashable, Sendable {
    let id: String
    let email: String?
    /// From what was sent to what was there before.
    var changes: [PropertyChange] = []
    /// What was done to its links.
    var links: [LinkChange] = []
    /// It is not known what it was linked to before.
    var hasUnknownLinks = false
  }

  /// Each once.
  let contacts: [Contact]
  /// The portal that has them.
  public let portal: Int?

  /// Nothing for a plan that changed nothing, or of which the journal does not know which values were there before.
  public init(of plan: SentPlan) {
    portal = plan.parts[0].portal
    var (contacts, places): ([Contact], [String: Int]) = ([], [:])
    for part in plan.parts where part.plan.operation.changesContacts {
      for (batch, planned) in zip(part.batches, part.plan.batches) {
        for (outcome, input) in zip(batch.outcomes, planned.inputs) where outcome.outcome.isSuccess {
          guard let id = input.recordID else { continue }
          let place = places[id] ?? contacts.count
          if place == contacts.count { contacts.append(Contact(id: id, email: input.email)) }
          places[id] = place
          contacts[place].add(input)
        }
      }
    }
    self.contacts = contacts.filter { !$0.isUntouched }
  }

  public var isEmpty: Bool { contacts.isEmpty }
  public var ids: [String] { contacts.map(\.id) }
  /// The properties whose histories have to be read.
  public var properties: [String] { Set(contacts.flatMap { $0.changes.map(\.name) }).sorted() }
  /// The contacts whose links have to be read, by the object that these lead to.
  public var linked: [String: [String]] {
    contacts.reduce(into: [:]) { linked, contact in
      for object in Set(contact.links.map(\.object)) { linked[object, default: []].append(contact.id) }
    }
  }
}

extension Rollback.Contact {
  fileprivate var isUntouched: Bool { changes.isEmpty && links.isEmpty && !hasUnknownLinks }

  /// Takes in what was done to it.
  fileprivate mutating func add(_ input: PlannedInput) {
    guard input.links == nil else {
      if input.knowsLinksBefore { links += input.linkChanges } else { hasUnknownLinks = true }
      return
    }
    changes += input.before.compactMap { before in
      PropertyChange(before.name, from: input.contact.value(of: before.name), to: before.value)
    }
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

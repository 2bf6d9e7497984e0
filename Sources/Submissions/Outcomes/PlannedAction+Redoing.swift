internal import ContactsModel
internal import Drafts

extension DraftInput {
  /// What was to be done to an input, in one input as it was sent; nil where none of it can be drafted.
  /// - Parameter kept: the input in the draft that was sent, where that still has it.
  init?(redoing actions: [PlannedAction], _ kept: DraftInput?) {
    var (properties, before, links): ([Property], [Property], [LinkChange]) = ([], [], [])
    for action in actions {
      guard let sent = action.sent else { continue }
      switch sent.input {
      case .create:
        self.init(id: InputID(rawValue: UInt64(sent.index)), contact: sent.composed)
        return
      case .update(let update): (properties, before) = (update.properties, sent.before)
      case .links: links += sent.linkChanges
      case .archive: break
      }
    }
    guard let sent = actions.lazy.compactMap(\.sent).first, let id = sent.recordID,
      !properties.isEmpty || !links.isEmpty
    else { return nil }
    // With the values that were read before: whatever somebody else changed since is a conflict of the next plan.
    let changed = Set(properties.map(\.name))
    let known = Self.names.compactMap { name in
      (kept?.existing?.value(of: name) ?? (name == "email" ? sent.email : nil)).map { Property(name, $0) }
    }
    self.init(
      id: InputID(rawValue: UInt64(sent.index)),
      changing: ExistingContact(
        id: id, values: known.filter { !changed.contains($0.name) } + before,
        links: links.isEmpty ? nil : ExistingLinks(before: links), readAt: kept?.existing?.readAt,
        portal: actions.first?.part.portal))
    for property in properties {
      contact.properties.removeAll { $0.name == property.name }
      contact.properties.append(property)
    }
    apply(links)
  }

  /// By these people know a contact, beside what changes.
  private static let names = ["email", "firstname", "lastname"]
}

extension ExistingLinks {
  /// What is known of links before they were changed.
  fileprivate init(before changes: [LinkChange]) {
    let links = changes.filter { !$0.before.isEmpty }.map {
      ExistingLink(object: $0.object, association: Association(recordID: $0.recordID, types: $0.before))
    }
    self.init(objects: Set(changes.map(\.object)).sorted(), links: links)
  }
}

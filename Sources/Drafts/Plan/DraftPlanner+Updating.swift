internal import ContactsModel

/// An update carries the record id and what changes, and no trace id.
extension DraftPlanner {
  mutating func update(
    _ existing: ExistingContact, _ input: DraftInput, _ index: Int, _ problems: [Problem],
    sent: SentBefore?, isWanted: Bool
  ) {
    let email = existing.value(of: "email") ?? input.contact.value(of: "email")
    guard isWanted else { return updating.leaveOut(index, email: email, .notMarked) }
    if updating.leavesOut(index, email: email, for: problems) { return }
    var (changes, linkChanges) = (input.changes, input.linkChanges(types))
    changesValues = changesValues || !changes.isEmpty || linkChanges.isEmpty
    if let current {
      if let portal = existing.portal, let asked = current.portal, portal != asked {
        return updating.leaveOut(index, email: email, .conflict(.otherPortal(portal)))
      }
      guard let record = current[existing.id] else {
        return updating.leaveOut(index, email: email, .conflict(.gone))
      }
      if existing.isUnread { changes = input.changes(of: record) }
      let conflicts = current.conflicts(with: changes, of: existing.id)
      guard conflicts.isEmpty else {
        return updating.leaveOut(index, email: email, .conflict(.properties(conflicts)))
      }
      changes.removeAll { ($0.after ?? "") == (record.value(of: $0.name) ?? "") }
      let standings = linkChanges.map { ($0, current.standing(of: $0, existing.id)) }
      let (types, links) = (types, current.links[existing.id])
      let clashes = standings.compactMap { LinkConflict($0, $1, in: links, types) }
      guard clashes.isEmpty else {
        return updating.leaveOut(index, email: email, .conflict(.links(clashes)))
      }
      linkChanges = standings.compactMap { if case .change(let change) = $1 { change } else { nil } }
    } else if let sent {
      return updating.leaveOut(index, email: email, .sent(sent))
    }
    guard !changes.isEmpty || !linkChanges.isEmpty else {
      return updating.leaveOut(index, email: email, .unchanged)
    }
    linking.add(linkChanges, of: existing.id, index, email: email)
    guard !changes.isEmpty else { return }
    updating.add(
      .update(ContactUpdate(id: existing.id, properties: changes.map(\.property))), index, email: email,
      before: changes.map { Property($0.name, $0.before ?? "") })
  }
}

public import ContactsModel

/// What is left to be done to a link, held against what it is now.
public enum LinkStanding: Hashable, Sendable {
  /// This is to be done.
  case change(LinkChange)
  /// It is so already.
  case done
  /// Somebody else gave it types since it was read, which would go with it.
  case conflict([AssociationType])
}

extension CurrentContacts {
  /// - Parameter id: of the contact.
  public func standing(of change: LinkChange, _ id: String) -> LinkStanding {
    guard let links = links[id], links.objects.contains(change.object) else { return .change(change) }
    let now = links.types(of: change.recordID, object: change.object)
    if change.isUnlinking {
      guard !now.isEmpty else { return .done }
      let new = now.filter { !change.before.contains($0) }
      return new.isEmpty ? .change(change) : .conflict(new)
    }
    let wanted = now.filter { !change.removing.contains($0) } + change.adding.filter { !now.contains($0) }
    return LinkChange(object: change.object, recordID: change.recordID, from: now, to: wanted)
      .map(LinkStanding.change) ?? .done
  }
}

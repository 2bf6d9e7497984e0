public import ContactsModel

/// What is left to be done to a link, held against what it is now.
public enum LinkStanding: Hashable, Sendable {
  /// This is to be done.
  case change(LinkChange)
  /// It is so already.
  case done
  /// Somebody else gave it these types since it was read, which would go with it. None: somebody took the link away, which
  /// would come back.
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
    if now.isEmpty, !change.before.isEmpty { return change.adding.isEmpty ? .done : .conflict([]) }
    let wanted = now.filter { !change.removing.contains($0) } + change.adding.filter { !now.contains($0) }
    return LinkChange(object: change.object, recordID: change.recordID, from: now, to: wanted)
      .map(LinkStanding.change) ?? .done
  }

  /// What stands in the way of an input that is about to leave; nil where nothing does, or nobody noted what was there
  /// before.
  public func conflict(with input: PlannedInput) -> Conflict? {
    guard let id = input.recordID, !input.before.isEmpty else { return nil }
    guard input.input.links != nil else {
      let conflicts = conflicts(with: input.changes, of: id)
      return conflicts.isEmpty ? nil : .properties(conflicts)
    }
    return input.linkChanges.lazy.compactMap { change in
      self.standing(of: change, id).conflictWords(of: change, .builtIn)
    }.first.map(Conflict.contact)
  }
}

extension LinkStanding {
  /// Nil where nothing is in the way.
  /// - Parameter types: by which labels are named.
  func conflictWords(of change: LinkChange, _ types: AssociationTypeTable) -> String? {
    guard case .conflict(let new) = self else { return nil }
    let name = LinkName(object: change.object, recordID: change.recordID).text
    return "\(name) is \(LinkTypes.words(new, to: change.object, types) ?? "not linked") since it was read"
  }
}

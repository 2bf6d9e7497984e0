public import ContactsModel

extension LinkChange {
  /// Types that HubSpot adds to a link by itself: the one without a label, and the primary company for the first one.
  private var added: [AssociationType] {
    [AssociationTypeTable.builtIn.defaultType(for: object)?.type].compactMap(\.self)
      + (object == "company" ? [AssociationTypeTable.primaryCompany] : [])
  }

  /// The link as it is to be once this change is taken back; nil where nothing is left to take back.
  /// - Parameter now: the types that it has.
  public func undoing(_ now: [AssociationType]) -> LinkChange? {
    let former =
      before.isEmpty ? [] : now.filter { !adding.contains($0) } + removing.filter { !now.contains($0) }
    return LinkChange(object: object, recordID: recordID, from: now, to: former)
  }

  /// The link is as it was before this change.
  public func isUndone(in links: ExistingLinks) -> Bool {
    let now = links.types(of: recordID, object: object)
    return Set(now.filter { !added.contains($0) }) == Set(before.filter { !added.contains($0) })
      && now.isEmpty == before.isEmpty && undoing(now) == nil
  }

  /// Why this change cannot be taken back; nil where it can.
  /// - Parameter links: what the contact is linked to now.
  public func whyNotUndone(in links: ExistingLinks) -> String? {
    let (name, now) = (
      LinkName(object: object, recordID: recordID).text, links.types(of: recordID, object: object)
    )
    guard isKept(in: now) else {
      return "\(name) is \(LinkTypes.words(now, to: object, .builtIn) ?? "not linked"), changed since"
    }
    let others = links.links.contains { $0.object == object && $0.association.recordID != recordID }
    guard !adding.contains(AssociationTypeTable.primaryCompany) || !others else {
      return "the former primary company is not known"
    }
    return nil
  }

  /// The link is still as this change left it.
  private func isKept(in now: [AssociationType]) -> Bool {
    guard !after.isEmpty, !now.isEmpty else { return after.isEmpty && now.isEmpty }
    return after.allSatisfy(now.contains) && now.allSatisfy { after.contains($0) || added.contains($0) }
  }
}

extension DraftInput {
  /// Gives links the types that changes want: none takes a link away.
  public mutating func apply(_ changes: [LinkChange]) {
    for change in changes {
      let position = contact.associations.indices.first {
        contact.associations[$0].recordID == change.recordID
          && hints.association(at: $0)?.object == change.object
      }
      switch (position, change.isUnlinking) {
      case (nil, true): break
      case (let position?, true):
        contact.associations.remove(at: position)
        hints.removeAssociation(at: position)
      case (_, false):
        let place = position ?? contact.associations.count
        let association = Association(recordID: change.recordID, types: change.after)
        if position == nil {
          contact.associations.append(association)
        } else {
          contact.associations[place] = association
        }
        hints.setAssociation(at: place, to: AssociationHint(object: change.object))
      }
    }
  }
}

public import ContactsModel

/// What an update does to the link of a contact to one record.
public struct LinkChange: Hashable, Sendable {
  /// The singular name of the record's object, or its type id.
  public let object: String
  public let recordID: String
  /// The types when it was read; empty where there was no link.
  public let before: [AssociationType]
  /// As they are to be; empty where the link goes.
  public let after: [AssociationType]

  /// Nil where the link stays as it is.
  ///
  /// A link with labels has the type without one too, which cannot be taken off alone.
  public init?(
    object: String, recordID: String, from before: [AssociationType], to wanted: [AssociationType]
  ) {
    var after = wanted
    if let plain = AssociationTypeTable.builtIn.defaultType(for: object)?.type, !wanted.isEmpty,
      before.contains(plain), !wanted.contains(plain)
    {
      after.append(plain)
    }
    guard Set(before) != Set(after) else { return nil }
    (self.object, self.recordID, self.before, self.after) = (object, recordID, before, after)
  }

  /// The types that are added.
  public var adding: [AssociationType] { after.filter { !before.contains($0) } }
  /// The types that are taken off.
  public var removing: [AssociationType] { before.filter { !after.contains($0) } }
  /// The link goes, with all its types.
  public var isUnlinking: Bool { after.isEmpty }
}

extension DraftInput {
  /// What is done to the links of a contact that exists, first those that it is to have; empty for one that is created.
  ///
  /// A link goes only where it was read before and the input does not have it any more.
  /// - Parameter types: by which the object of a link is known. What nobody knows the object of is no change: a problem
  ///   says so.
  public func linkChanges(_ types: AssociationTypeTable = .builtIn) -> [LinkChange] {
    guard let existing, !contact.associations.isEmpty || existing.links?.links.isEmpty == false else {
      return []
    }
    let links = existing.links ?? ExistingLinks()
    let wanted = wantedLinks(types)
    let kept = wanted.compactMap { link in
      LinkChange(
        object: link.object, recordID: link.association.recordID,
        from: links.types(of: link.association.recordID, object: link.object), to: link.association.types)
    }
    let gone = links.links.filter { link in
      !wanted.contains { $0.object == link.object && $0.association.recordID == link.association.recordID }
    }
    return kept
      + gone.compactMap {
        LinkChange(
          object: $0.object, recordID: $0.association.recordID, from: $0.association.types, to: [])
      }
  }

  /// The links whose object is known, each record once.
  private func wantedLinks(_ table: AssociationTypeTable) -> [ExistingLink] {
    var wanted: [ExistingLink] = []
    for (position, association) in contact.associations.enumerated() where !association.types.isEmpty {
      guard let object = linkedObject(at: position, table) else { continue }
      let place = wanted.firstIndex {
        $0.object == object && $0.association.recordID == association.recordID
      }
      guard let place else {
        wanted.append(ExistingLink(object: object, association: association))
        continue
      }
      let known = wanted[place].association.types
      wanted[place] = ExistingLink(
        object: object,
        association: Association(
          recordID: association.recordID, types: known + association.types.filter { !known.contains($0) }))
    }
    return wanted
  }

  /// The object that a link leads to; nil where nobody knows it.
  public func linkedObject(at position: Int, _ table: AssociationTypeTable) -> String? {
    let (association, hint) = (contact.associations[position], hints.association(at: position))
    let defined = association.types.lazy.filter { $0.category == .hubspotDefined }
      .compactMap { $0.typeID.published.flatMap(table.hubspotDefined)?.object }
    return defined.first ?? hint?.object ?? table.object(of: association, hint)
  }

  /// Where in the input links stand that are not as they were read.
  func changedLinkPositions(_ table: AssociationTypeTable) -> Set<Int> {
    let changed = Set(linkChanges(table).map { LinkKey(object: $0.object, recordID: $0.recordID) })
    return Set(
      contact.associations.indices.filter { position in
        guard let object = linkedObject(at: position, table) else { return true }
        let association = contact.associations[position]
        return association.types.isEmpty
          || changed.contains(LinkKey(object: object, recordID: association.recordID))
      })
  }
}

private struct LinkKey: Hashable {
  let object: String
  let recordID: String
}

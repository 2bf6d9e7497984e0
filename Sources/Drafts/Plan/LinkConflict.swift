internal import ContactsModel

/// A link that a plan would change, and that somebody else has changed since it was read in a way that would be lost.
public struct LinkConflict: Hashable, Sendable {
  /// What is wanted, against what was read.
  public let change: LinkChange
  /// From what was read to what it is now.
  let theirs: LinkChange
  /// The labels are named.
  public let sentence: String

  /// Nil where nothing is in the way.
  /// - Parameters:
  ///   - links: what the contact is linked to now.
  ///   - types: by which labels are named.
  init?(
    _ change: LinkChange, _ standing: LinkStanding, in links: ExistingLinks?, _ types: AssociationTypeTable
  ) {
    let now = links?.types(of: change.recordID, object: change.object) ?? []
    guard let words = standing.conflictWords(of: change, types),
      let theirs = LinkChange(object: change.object, recordID: change.recordID, from: change.before, to: now)
    else { return nil }
    (self.change, self.theirs, sentence) = (change, theirs, words)
  }
}

extension DraftInput {
  /// Takes what a link is now as what was read of it.
  /// - Parameter keepingMine: what is wanted stays; else the link is wanted as it is.
  mutating func settle(_ conflict: LinkConflict, keepingMine: Bool) {
    var links = existing?.links ?? ExistingLinks()
    links.apply([conflict.theirs])
    existing = existing?.with(links)
    guard !keepingMine else { return }
    let (object, recordID) = (conflict.change.object, conflict.change.recordID)
    for position in contact.associations.indices.reversed()
    where contact.associations[position].recordID == recordID
      && linkedObject(at: position, .builtIn) == object
    {
      contact.associations.remove(at: position)
      hints.removeAssociation(at: position)
    }
    guard !conflict.theirs.isUnlinking else { return }
    contact.associations.append(Association(recordID: recordID, types: conflict.theirs.after))
    hints.setAssociation(at: contact.associations.count - 1, to: AssociationHint(object: object))
  }
}

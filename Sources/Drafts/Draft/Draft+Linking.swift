public import ContactsModel

/// An edit that links contacts to a record.
public struct Linking: Equatable, Sendable {
  public let edit: Edit
  /// How many contacts it changes.
  public let count: Int
}

extension Draft {
  /// Links inputs to a record, in one step. Where an input is linked to that record already, the types that it lacks are
  /// added to that link.
  /// - Parameter types: by which the object of a link is known.
  /// - Returns: nil where every input has the whole link.
  public func editToLink(
    _ association: Association, hint: AssociationHint, types: AssociationTypeTable,
    to indices: some Sequence<Int>
  ) -> Linking? {
    var count = 0
    let edit = editToChange(indices) {
      count = $0
      return .addAssociation
    } by: { _, input in
      input.link(association, hint, types)
    }
    return edit.map { Linking(edit: $0, count: count) }
  }
}

extension DraftInput {
  /// False if the link is there already.
  @discardableResult
  mutating func link(
    _ association: Association, _ hint: AssociationHint, _ table: AssociationTypeTable
  ) -> Bool {
    let object = table.object(of: association, hint)
    let position = contact.associations.indices.first { position in
      contact.associations[position].recordID == association.recordID
        && table.object(of: contact.associations[position], hints.association(at: position)) == object
    }
    guard let position, object != nil else {
      contact.associations.append(association)
      hints.setAssociation(at: contact.associations.count - 1, to: hint)
      return true
    }
    return add(association.types, labels: hint.labels, toLinkAt: position, hint)
  }

  private mutating func add(
    _ types: [AssociationType], labels: [String?], toLinkAt position: Int, _ hint: AssociationHint
  ) -> Bool {
    var merged = hints.association(at: position) ?? AssociationHint(object: hint.object)
    merged.recordName = hint.recordName ?? merged.recordName
    let before = contact.associations[position].types
    while merged.labels.count < before.count { merged.labels.append(nil) }
    for (index, type) in types.enumerated() where !before.contains(type) {
      contact.associations[position].types.append(type)
      merged.labels.append(labels.indices.contains(index) ? labels[index] : nil)
    }
    guard contact.associations[position].types.count > before.count else { return false }
    hints.setAssociation(at: position, to: merged)
    return true
  }
}

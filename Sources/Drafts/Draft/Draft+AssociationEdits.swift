public import ContactsModel

extension Draft {
  /// Puts another association, with its hint, in the place of one.
  public func editToSetAssociation(
    _ association: Association, hint: AssociationHint? = nil, at position: Int, of index: Int
  ) -> Edit? {
    guard hasAssociation(position, of: index) else { return nil }
    return editToChange(index, .setAssociation) { input in
      input.contact.associations[position] = association
      input.hints.setAssociation(at: position, to: hint)
    }
  }

  public func editToRemoveAssociation(at position: Int, of index: Int) -> Edit? {
    guard hasAssociation(position, of: index) else { return nil }
    return editToChange(index, .removeAssociation) { input in
      input.contact.associations.remove(at: position)
      input.hints.removeAssociation(at: position)
    }
  }

  private func hasAssociation(_ position: Int, of index: Int) -> Bool {
    inputs.indices.contains(index) && inputs[index].contact.associations.indices.contains(position)
  }
}

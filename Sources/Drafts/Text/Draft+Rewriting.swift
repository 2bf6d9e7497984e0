internal import ContactsModel

extension Draft {
  /// Puts what was read from a text in the place of a contact; nil if it says what the contact is already.
  public func editToRewrite(_ index: Int, as reading: ContactText.Reading) -> Edit? {
    guard inputs.indices.contains(index) else { return nil }
    let old = inputs[index]
    let hints = InputHints(
      associations: old.associationHints(for: reading.contact.associations), off: old.off(for: reading.off))
    guard reading.contact != old.contact || hints.off != old.hints.off else { return nil }
    return editToChange(index, .rewriteContact) { input in
      (input.contact, input.hints) = (reading.contact, hints)
    }
  }
}

extension DraftInput {
  /// What is known of an association goes with it, wherever it stands now.
  fileprivate func associationHints(for associations: [Association]) -> [AssociationHint?] {
    var free = Array(contact.associations.indices)
    let hints = associations.map { association -> AssociationHint? in
      guard let place = free.firstIndex(where: { contact.associations[$0] == association }) else {
        return nil
      }
      return self.hints.association(at: free.remove(at: place))
    }
    return hints.allSatisfy { $0 == nil } ? [] : hints
  }

  /// A property that was off before keeps the place at which it was.
  fileprivate func off(for read: [SwitchedOffProperty]) -> [SwitchedOffProperty] {
    var free = hints.off
    return read.map { off in
      guard let place = free.firstIndex(where: { $0.property.name == off.property.name }) else { return off }
      return SwitchedOffProperty(off.property, position: free.remove(at: place).position)
    }
  }
}

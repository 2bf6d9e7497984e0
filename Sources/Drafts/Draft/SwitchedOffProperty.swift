public import ContactsModel

/// A property that stays with a contact and is not sent.
public struct SwitchedOffProperty: Hashable, Sendable {
  public var property: Property
  /// Among the properties of the contact, when it was switched off.
  public var position: Int

  public init(_ property: Property, position: Int) {
    (self.property, self.position) = (property, position)
  }
}

extension Draft {
  /// Takes a property out of what is sent, and keeps it.
  public func editToSwitchOff(at position: Int, of index: Int) -> Edit? {
    guard inputs.indices.contains(index), inputs[index].contact.properties.indices.contains(position) else {
      return nil
    }
    let property = inputs[index].contact.properties[position]
    return editToChange(index, .switchOff(property.name)) { input in
      input.contact.properties.remove(at: position)
      input.hints.off.append(SwitchedOffProperty(property, position: position))
    }
  }

  /// Puts a property that is off back where it was.
  /// - Parameter number: its place among those that are off.
  public func editToSwitchOn(_ number: Int, of index: Int) -> Edit? {
    guard let off = switchedOff(number, of: index) else { return nil }
    return editToChange(index, .switchOn(off.property.name)) { input in
      input.hints.off.remove(at: number)
      let end = input.contact.properties.count
      input.contact.properties.insert(off.property, at: min(max(0, off.position), end))
    }
  }

  public func editToRemoveSwitchedOff(_ number: Int, of index: Int) -> Edit? {
    guard let off = switchedOff(number, of: index) else { return nil }
    return editToChange(index, .removeProperty(off.property.name)) { $0.hints.off.remove(at: number) }
  }

  private func switchedOff(_ number: Int, of index: Int) -> SwitchedOffProperty? {
    guard inputs.indices.contains(index), inputs[index].hints.off.indices.contains(number) else { return nil }
    return inputs[index].hints.off[number]
  }
}

public import ContactsModel

extension Draft {
  /// Gives the property at a position another value, or another name.
  public func editToSetProperty(_ property: Property, at position: Int, of index: Int) -> Edit? {
    guard hasProperty(position, of: index) else { return nil }
    return editToChange(index, .setProperty(property.name)) { $0.contact.properties[position] = property }
  }

  /// Adds a property, at the end where no position is given.
  public func editToAddProperty(_ property: Property, at position: Int? = nil, to index: Int) -> Edit? {
    editToChange(index, .addProperty(property.name)) { input in
      let end = input.contact.properties.count
      input.contact.properties.insert(property, at: min(max(position ?? end, 0), end))
    }
  }

  /// Takes a property away. One that a contact in HubSpot has a value of is cleared; cleared already, it is left as it is
  /// there.
  public func editToRemoveProperty(at position: Int, of index: Int) -> Edit? {
    guard hasProperty(position, of: index) else { return nil }
    let name = inputs[index].contact.properties[position].name
    return editToChange(index, .removeProperty(name)) { $0.removeProperty(at: position) }
  }

  private func hasProperty(_ position: Int, of index: Int) -> Bool {
    inputs.indices.contains(index) && inputs[index].contact.properties.indices.contains(position)
  }
}

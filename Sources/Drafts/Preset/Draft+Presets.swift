internal import ContactsModel

extension Draft {
  /// Adds a contact that has what the preset has.
  public func editToAddContact(at index: Int, from preset: Preset) -> Edit {
    var input = DraftInput(id: nextID)
    input.fill(from: preset)
    return editToAdd(input, at: index)
  }

  /// Gives contacts what they lack of a preset: a value that is there stays, an empty one is filled.
  /// - Returns: nil where no contact would change.
  public func editToApply(_ preset: Preset, to indices: some Sequence<Int>) -> Edit? {
    editToChange(indices) {
      .applyPreset(preset.name, $0)
    } by: { _, input in
      input.fill(from: preset)
    }
  }
}

extension DraftInput {
  /// False if there is nothing to fill.
  @discardableResult
  fileprivate mutating func fill(from preset: Preset) -> Bool {
    var isChanged = false
    for property in preset.properties where contact.fill(property) { isChanged = true }
    for (position, association) in preset.associations.enumerated()
    where !contact.associations.contains(association) {
      contact.associations.append(association)
      let hint = preset.hints.indices.contains(position) ? preset.hints[position] : nil
      if let hint { hints.setAssociation(at: contact.associations.count - 1, to: hint) }
      isChanged = true
    }
    return isChanged
  }
}

extension ContactInput {
  /// A property that is empty gets the value, one that is missing is added. False if there is one already.
  fileprivate mutating func fill(_ property: Property) -> Bool {
    guard let position = properties.lastIndex(where: { $0.name == property.name }) else {
      properties.append(property)
      return true
    }
    guard properties[position].value.isEmpty else { return false }
    properties[position].value = property.value
    return true
  }
}

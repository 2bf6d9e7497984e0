public import ContactsModel

extension Problem {
  /// There is a suggestion that ``takeSuggestion(in:)`` can put into a contact.
  public var isCorrectable: Bool {
    guard suggestion != nil else { return false }
    return switch path {
    case .property: true
    case .associationTypeID: true
    case .properties, .associationRecordID, .associationTypes, .associationCategory, .traceID, .recordID,
      .unknownKey:
      false
    }
  }

  /// Puts the suggestion in the place of what is wrong: the value, the name of an unknown property, or the type id.
  ///
  /// - Returns: whether the contact is another one now. A property is not given a name that the contact has already.
  @discardableResult
  public func takeSuggestion(in contact: inout ContactInput) -> Bool {
    guard let suggestion else { return false }
    switch path {
    case .property(let name):
      guard let position = contact.properties.lastIndex(where: { $0.name == name }) else { return false }
      if case .unknownProperty = rule {
        guard contact.value(of: suggestion) == nil else { return false }
        contact.properties[position].name = suggestion
      } else {
        guard contact.properties[position].value != suggestion else { return false }
        contact.properties[position].value = suggestion
      }
      return true
    case .associationTypeID(let association, let type):
      guard let id = Int32(suggestion), contact.associations.indices.contains(association),
        contact.associations[association].types.indices.contains(type)
      else { return false }
      contact.associations[association].types[type].typeID = .value(id)
      return true
    case .properties, .associationRecordID, .associationTypes, .associationCategory, .traceID, .recordID,
      .unknownKey:
      return false
    }
  }
}

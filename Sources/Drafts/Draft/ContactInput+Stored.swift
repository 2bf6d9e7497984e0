public import ContactsModel

extension ContactInput {
  /// Reads the wire form exactly as it was written: unlike an import, this changes and mends nothing.
  public init(stored node: JSONNode) throws(DraftCodingError) {
    self.init(
      properties: try node.storedMember("properties").storedProperties,
      associations: try node.storedMember("associations").elements.map { element throws(DraftCodingError) in
        try Association(stored: element)
      },
      objectWriteTraceID: try node["objectWriteTraceId"]?.storedText)
  }
}

extension Association {
  init(stored node: JSONNode) throws(DraftCodingError) {
    guard let recordID = node["to"]?["id"], let types = node["types"] else { throw .form }
    self.init(
      recordID: try recordID.storedText,
      types: try types.elements.map { element throws(DraftCodingError) in
        try AssociationType(stored: element)
      })
  }
}

extension AssociationType {
  /// A number is a value and a string is text, so that `"279"` does not turn into 279.
  init(stored node: JSONNode) throws(DraftCodingError) {
    guard let category = node["associationCategory"], let typeID = node["associationTypeId"] else {
      throw .form
    }
    let known = AssociationCategory(rawValue: try category.storedText)
    if case .number(let digits) = typeID.kind, let number = Int32(digits) {
      self.init(known, number)
    } else {
      self.init(category: known, typeID: .text(try typeID.storedText))
    }
  }
}

extension JSONNode {
  func storedMember(_ name: String) throws(DraftCodingError) -> JSONNode {
    guard let member = self[name] else { throw .form }
    return member
  }

  var storedText: String {
    get throws(DraftCodingError) {
      guard case .string(let text) = kind else { throw .form }
      return text
    }
  }

  var storedProperties: [Property] {
    get throws(DraftCodingError) {
      try members.map { member throws(DraftCodingError) in
        Property(member.name, try member.node.storedText)
      }
    }
  }
}

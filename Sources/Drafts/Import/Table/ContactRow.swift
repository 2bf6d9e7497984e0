internal import ContactsModel

/// Makes a contact out of the fields of a row.
struct ContactRow {
  private let columns: [ColumnTarget]
  private let associationTypes: AssociationTypeTable

  init(_ columns: [ColumnTarget], _ associationTypes: AssociationTypeTable) {
    self.columns = columns
    self.associationTypes = associationTypes
  }

  /// - Returns: also what was put right in the values.
  func contact(_ fields: [String]) -> (contact: ContactInput, hints: InputHints, repairs: [Problem]) {
    var contact = ContactInput()
    var hints = InputHints()
    var repairs: [Problem] = []
    contact.properties.reserveCapacity(fields.count { !$0.isEmpty })
    for (cell, column) in zip(fields, columns) where !cell.isEmpty {
      let field = GuardedCell.read(cell)
      switch column {
      case .property(let name):
        // An apostrophe that was taken off says that what stands behind it is meant.
        let value = RepairedValue(field, of: name, in: field == cell ? .cell : .guardedCell)
        if let text = value.text { contact.properties.append(Property(name, text)) }
        repairs += value.repairs.map { $0.problem(of: name) }
      case .associations(let object): link(field, object, &contact, &hints)
      case .traceID: contact.objectWriteTraceID = field
      case .none: break
      }
    }
    return (contact, hints, repairs)
  }

  private func link(
    _ field: String, _ object: String, _ contact: inout ContactInput, _ hints: inout InputHints
  ) {
    let cell = AssociationCell(defaultType: associationTypes.defaultType(for: object)?.type)
    for association in cell.associations(field) {
      contact.associations.append(association)
      hints.associations.append(AssociationHint(object: object))
    }
  }
}

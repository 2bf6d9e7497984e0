internal import ContactsModel

/// Makes a contact out of the fields of a row.
struct ContactRow {
  private let columns: [ColumnTarget]
  private let associationTypes: AssociationTypeTable

  init(_ columns: [ColumnTarget], _ associationTypes: AssociationTypeTable) {
    self.columns = columns
    self.associationTypes = associationTypes
  }

  func contact(_ fields: [String]) -> (contact: ContactInput, hints: InputHints) {
    var contact = ContactInput()
    var hints = InputHints()
    contact.properties.reserveCapacity(fields.count { !$0.isEmpty })
    for (cell, column) in zip(fields, columns) where !cell.isEmpty {
      let field = GuardedCell.read(cell)
      switch column {
      case .property(let name): contact.properties.append(Property(name, field))
      case .associations(let object): link(field, object, &contact, &hints)
      case .traceID: contact.objectWriteTraceID = field
      case .none: break
      }
    }
    return (contact, hints)
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

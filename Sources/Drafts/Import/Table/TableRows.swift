internal import ContactsModel

/// Makes inputs out of the rows of a table. The first row that holds something is the header.
struct TableRows: Sendable {
  private(set) var imported = ImportedDraft()
  private let names: HeaderNames
  private let associationTypes: AssociationTypeTable
  private var columns: [TableColumn]?

  init(_ names: HeaderNames, _ associationTypes: AssociationTypeTable) {
    self.names = names
    self.associationTypes = associationTypes
  }

  mutating func add(_ row: CSVRow) {
    report(row.faults)
    guard !row.isEmpty else { return }
    if let columns {
      addInput(row, columns)
    } else {
      let header = TableColumns(row, names, associationTypes)
      columns = header.columns
      for problem in header.problems { imported.problems.append(.file(problem)) }
    }
  }

  private mutating func addInput(_ row: CSVRow, _ columns: [TableColumn]) {
    checkLength(row, columns.count)
    var contact = ContactInput()
    var hints = InputHints()
    contact.properties.reserveCapacity(columns.count)
    for (cell, column) in zip(row.fields, columns) where !cell.isEmpty {
      let field = GuardedCell.read(cell)
      switch column {
      case .property(let name): contact.properties.append(Property(name, field))
      case .associations(let object): link(field, object, &contact, &hints)
      case .traceID: contact.objectWriteTraceID = field
      case .none: break
      }
    }
    if !hints.associations.isEmpty {
      imported.hints[imported.inputs.count] = hints
      checkObjects(of: contact, hints, row.line)
    }
    imported.inputs.append(contact)
    imported.lines.append(row.line)
    if row.faults.contains(where: { $0.kind == .unterminatedQuote }) {
      let problem = Problem(.error, .cutOffRow, at: .properties)
      imported.problems.append(.input(imported.inputs.count - 1, problem, line: row.line))
    }
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

  /// A type that leads to another object than its column; that is lost with the column, so it is told here.
  private mutating func checkObjects(of contact: ContactInput, _ hints: InputHints, _ line: Int) {
    for (position, association) in contact.associations.enumerated() {
      guard let name = hints.association(at: position)?.object,
        let expected = associationTypes.object(named: name)?.name,
        let problem = AssociationRules(table: associationTypes).wrongObject(
          of: association, at: position, expected: expected)
      else { continue }
      imported.problems.append(.input(imported.inputs.count, problem, line: line))
    }
  }

  /// A short row is imported with what it has; surplus fields are shown in the warning. Empty ones are no loss.
  private mutating func checkLength(_ row: CSVRow, _ count: Int) {
    let surplus = row.fields.dropFirst(count).filter { !$0.isEmpty }
    if row.fields.count < count {
      report(.shortRow(fields: row.fields.count, columns: count), .warning, row.line)
    } else if !surplus.isEmpty {
      report(.surplusFields(Array(surplus)), .warning, row.line)
    }
  }

  private mutating func report(_ faults: [CSVFault]) {
    for fault in faults {
      switch fault.kind {
      case .unterminatedQuote: report(.unterminatedQuote, .error, fault.line)
      case .textAfterQuote: report(.textAfterQuote, .warning, fault.line)
      case .invalidUTF8: report(.invalidUTF8, .warning, fault.line)
      }
    }
  }

  private mutating func report(_ rule: FileRule, _ severity: Severity, _ line: Int) {
    imported.problems.append(.file(FileProblem(severity, rule, line: line)))
  }
}

internal import ContactsModel

/// Makes inputs out of the rows of a table. The first row that holds something is the header.
struct TableRows: Sendable {
  private(set) var imported = ImportedDraft()
  private let known: KnownColumns
  private let mapping: TableMapping?
  private var columns: [ColumnTarget]?
  /// The columns are those of the mapping.
  private var isMapped = false
  /// Values of all inputs.
  private var valueCount = 0
  private(set) var exceeded: ExceededBound?
  /// How many values of each column were left out.
  private var leftOut: [Int] = []

  init(_ known: KnownColumns, mapping: TableMapping?) {
    self.known = known
    self.mapping = mapping
  }

  /// What was read, once the table is complete.
  mutating func finish() -> ImportedDraft {
    for (index, count) in leftOut.enumerated() where count > 0 {
      imported.leftOut.append(
        LeftOutColumn(title: mapping?.titles?[index], number: index + 1, valueCount: count))
    }
    leftOut = []
    return imported
  }

  /// Keeps what showed of the table as a whole.
  mutating func note(_ problems: [FileProblem]) {
    for problem in problems { imported.insert(problem) }
  }

  mutating func add(_ row: CSVRow) {
    guard exceeded == nil else { return }
    report(row.faults)
    guard !row.isEmpty else { return }
    if let columns {
      addInput(row, columns)
    } else if let mapping, mapping.titles.map({ $0 == row.fields }) ?? true {
      begin(mapping)
      if mapping.titles == nil { addInput(row, mapping.columns) }
    } else {
      let header = TableColumns(row, known.names, known.associationTypes)
      columns = header.columns
      for problem in header.problems { imported.add(problem) }
    }
  }

  private mutating func begin(_ mapping: TableMapping) {
    columns = mapping.columns
    isMapped = true
    leftOut = mapping.columns.map { _ in 0 }
  }

  private mutating func addInput(_ row: CSVRow, _ columns: [ColumnTarget]) {
    checkLength(row, columns.count)
    if isMapped { countLeftOut(row, columns) }
    let (contact, hints, repairs) = ContactRow(columns, known.associationTypes).contact(row.fields)
    for repair in repairs { imported.problems.append(.input(imported.inputs.count, repair, line: row.line)) }
    if !hints.associations.isEmpty {
      imported.hints[imported.inputs.count] = hints
      checkObjects(of: contact, hints, row.line)
    }
    imported.inputs.append(contact)
    imported.lines.append(row.line)
    valueCount += contact.properties.count + contact.associations.count
    exceeded =
      ExceededBound(imported.inputs.count, over: .contacts, line: row.line)
      ?? ExceededBound(valueCount, over: .allValues, line: row.line)
    if row.faults.contains(where: { $0.kind == .unterminatedQuote }) {
      let problem = Problem(.error, .cutOffRow, at: .properties)
      imported.problems.append(.input(imported.inputs.count - 1, problem, line: row.line))
    }
  }

  private mutating func countLeftOut(_ row: CSVRow, _ columns: [ColumnTarget]) {
    for index in columns.indices where columns[index] == .none && index < row.fields.count {
      if !row.fields[index].isEmpty { leftOut[index] += 1 }
    }
  }

  /// A type that leads to another object than its column; that is lost with the column, so it is told here.
  private mutating func checkObjects(of contact: ContactInput, _ hints: InputHints, _ line: Int) {
    for (position, association) in contact.associations.enumerated() {
      guard let name = hints.association(at: position)?.object,
        let expected = known.associationTypes.object(named: name)?.name,
        let problem = AssociationRules(table: known.associationTypes).wrongObject(
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
    imported.add(FileProblem(severity, rule, line: line))
  }
}

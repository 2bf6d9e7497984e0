internal import ContactsModel

/// Makes inputs out of the rows of a table. The first row that holds something is the header.
struct TableRows: Sendable {
  private(set) var imported = ImportedDraft()
  private let associationTypes: AssociationTypeTable
  private let catalogue: PropertyCatalogue
  private let mapping: TableMapping?
  /// What the table itself says of its columns.
  private let resolved: [LookedAtColumn]
  private var titles: [String] = []
  private var columns: [ColumnTarget] = []
  /// Nil before the header.
  private var row: ContactRow?
  private var headerLine = 1
  /// The columns are those of the mapping.
  private var isMapped = false
  /// Values of all inputs.
  private var valueCount = 0
  private(set) var exceeded: ExceededBound?
  /// How many values of each column were left out.
  private var leftOut: [Int] = []
  /// The objects whose records are named in columns that are left out.
  private let recordColumns: [Int: String]
  let missing: (title: String, titles: [String])?

  init(
    _ beginning: TableBeginning, _ resolver: ColumnResolver, catalogue: PropertyCatalogue,
    associationTypes: AssociationTypeTable, mapping: TableMapping?, choices: ColumnChoices
  ) {
    self.catalogue = catalogue
    self.associationTypes = associationTypes
    self.mapping = mapping
    let rows = beginning.rows.map(\.fields)
    let columns = rows.first.map { resolver.columns($0, Array(rows.dropFirst())) } ?? []
    resolved = columns
    recordColumns = columns.indices.reduce(into: [:]) { objects, index in
      if case .recordNames(let object)? = columns[index].reason { objects[index] = object }
    }
    missing = choices.missing(in: rows.first ?? []).map { ($0, rows.first ?? []) }
  }

  /// What was read, once the table is complete.
  mutating func finish() -> ImportedDraft {
    for (index, count) in leftOut.enumerated() where count > 0 {
      if isMapped {
        imported.leftOut.append(
          LeftOutColumn(title: mapping?.titles?[index], number: index + 1, valueCount: count))
      } else if resolved[index].reason == .empty {
        imported.columns[index].reason = titles[index].isBlank ? .untitled : .unknown
        // It was empty as far as the beginning goes.
        report(ColumnProblems.lateValues(titles[index], at: index), .warning, headerLine)
      }
    }
    leftOut = []
    imported.isTable = true
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
    if self.row != nil {
      addInput(row)
    } else if let mapping, mapping.titles.map({ $0 == row.fields }) ?? true {
      isMapped = true
      begin(mapping.columns, row)
      if mapping.titles == nil { addInput(row) }
    } else {
      begin(resolved.map(\.column), row)
      imported.columns = resolved
      for (severity, rule) in ColumnProblems.rules(of: resolved, catalogue) {
        report(rule, severity, row.line)
      }
    }
  }

  private mutating func begin(_ columns: [ColumnTarget], _ header: CSVRow) {
    self.columns = columns
    titles = header.fields
    headerLine = header.line
    row = ContactRow(columns, catalogue, associationTypes)
    leftOut = columns.map { _ in 0 }
  }

  private mutating func addInput(_ row: CSVRow) {
    checkLength(row, columns.count)
    countLeftOut(row)
    guard let read = self.row?.read(row.fields) else { return }
    for repair in read.repairs {
      imported.problems.append(.input(imported.inputs.count, repair, line: row.line))
    }
    for reading in read.readings { imported.labelReadings[reading, default: 0] += 1 }
    if !read.hints.associations.isEmpty {
      imported.hints[imported.inputs.count] = read.hints
      checkObjects(of: read.contact, read.hints, row.line)
    }
    imported.existing[imported.inputs.count] = read.existing
    imported.inputs.append(read.contact)
    imported.lines.append(row.line)
    valueCount += read.contact.properties.count + read.contact.associations.count
    exceeded =
      ExceededBound(imported.inputs.count, over: .contacts, line: row.line)
      ?? ExceededBound(valueCount, over: .allValues, line: row.line)
    if row.faults.contains(where: { $0.kind == .unterminatedQuote }) {
      let problem = Problem(.error, .cutOffRow, at: .properties)
      imported.problems.append(.input(imported.inputs.count - 1, problem, line: row.line))
    }
  }

  private mutating func countLeftOut(_ row: CSVRow) {
    for index in columns.indices where columns[index] == .none && index < row.fields.count {
      guard !row.fields[index].isEmpty else { continue }
      leftOut[index] += 1
      if let object = recordColumns[index] { imported.names.note(row.fields[index], of: object) }
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
    imported.add(FileProblem(severity, rule, line: line))
  }
}

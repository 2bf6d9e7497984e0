import ContactsModel

/// Finds what the columns of a table fill, from its header row.
struct TableColumns: Sendable {
  private(set) var columns: [ColumnTarget] = []
  private(set) var problems: [FileProblem] = []
  /// What columns fill already.
  private var taken: Set<ColumnTarget> = []
  /// For a few columns it is looked for what was meant: that takes long, and nobody reads it of thousands.
  private var searchesLeft = 500
  private let names: HeaderNames
  private let known: KnownColumns

  init(_ header: CSVRow, _ names: HeaderNames, _ associationTypes: AssociationTypeTable) {
    self.names = names
    known = KnownColumns(names: names, associationTypes: associationTypes)
    for field in header.fields { add(field, line: header.line) }
  }

  private mutating func add(_ field: String, line: Int) {
    let title = field.trimmed
    let column = known.column(for: field) ?? unknownColumn(title, line: line)
    if column != .none, !taken.insert(column).inserted {
      problems.append(FileProblem(.warning, .duplicateColumn(title), line: line))
      columns.append(.none)
    } else {
      columns.append(column)
    }
  }

  private mutating func unknownColumn(_ title: String, line: Int) -> ColumnTarget {
    if title.isEmpty {
      problems.append(FileProblem(.warning, .emptyColumnName(column: columns.count + 1), line: line))
      return .none
    }
    if title.contains("@") {
      problems.append(FileProblem(.error, .valueAsColumnName(title), line: line))
      return .none
    }
    let isKept = HeaderNames.looksInternal(title)
    let suggestion = searchesLeft > 0 ? names.nearest(to: title) : nil
    searchesLeft -= 1
    problems.append(
      FileProblem(.warning, .unknownColumn(title, isKept: isKept, suggestion: suggestion), line: line))
    return isKept ? .property(title) : .none
  }
}

/// What a column of a table fills.
enum TableColumn: Hashable, Sendable {
  case property(String)
  /// Associations to records of an object, named as in the association type table where it knows the object.
  case associations(String)
  case traceID
  /// Nothing: the column is reported and left out.
  case none
}

/// Finds what the columns of a table fill, from its header row.
struct TableColumns: Sendable {
  private static let associationPrefix = "associations."
  /// Before a name that is to be taken as it stands.
  static let propertyPrefix = "properties."

  private(set) var columns: [TableColumn] = []
  private(set) var problems: [FileProblem] = []
  private let names: HeaderNames
  private let associationTypes: AssociationTypeTable

  init(_ header: CSVRow, _ names: HeaderNames, _ associationTypes: AssociationTypeTable) {
    self.names = names
    self.associationTypes = associationTypes
    for field in header.fields { add(field, line: header.line) }
  }

  private mutating func add(_ field: String, line: Int) {
    let title = field.trimmed
    let column = exactColumn(field) ?? self.column(title, line: line)
    if column != .none, columns.contains(column) {
      problems.append(FileProblem(.warning, .duplicateColumn(title), line: line))
      columns.append(.none)
    } else {
      columns.append(column)
    }
  }

  private func exactColumn(_ field: String) -> TableColumn? {
    guard field.utf8.starts(with: Self.propertyPrefix.utf8) else { return nil }
    return .property(String(field.unicodeScalars.dropFirst(Self.propertyPrefix.count)))
  }

  private mutating func column(_ title: String, line: Int) -> TableColumn {
    if title.isEmpty {
      problems.append(FileProblem(.warning, .emptyColumnName(column: columns.count + 1), line: line))
      return .none
    }
    if title == "objectWriteTraceId" { return .traceID }
    if title.folded.hasPrefix(Self.associationPrefix) {
      let object = String(title.dropFirst(Self.associationPrefix.count))
      return .associations(associationTypes.object(named: object)?.name ?? object)
    }
    if let name = names.property(named: title) { return .property(name) }
    if title.contains("@") {
      problems.append(FileProblem(.error, .valueAsColumnName(title), line: line))
      return .none
    }
    let isKept = HeaderNames.looksInternal(title)
    let suggestion = names.nearest(to: title)
    problems.append(
      FileProblem(.warning, .unknownColumn(title, isKept: isKept, suggestion: suggestion), line: line))
    return isKept ? .property(title) : .none
  }
}

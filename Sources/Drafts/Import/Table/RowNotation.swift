import ContactsModel

/// What is around the fields of a row.
enum RowNotation: Hashable, Sendable {
  case fields(CSVSeparator)
  /// Each row stands in quotes as a whole, with its own separator inside.
  case quotedRows(CSVSeparator, around: CSVSeparator)
  /// `| a | b |`, with rules of dashes between rows.
  case ruled
  /// `Name <mail>; Name <mail>`.
  case addresses

  /// How rows are written that were split at a separator.
  init(of rows: [CSVRow], _ separator: CSVSeparator, isKnown: (String) -> Bool) {
    let filled = rows.filter { !$0.isEmpty }.prefix(20)
    if separator == .pipe, filled.contains(where: Self.isRule) || filled.allSatisfy(Self.hasEdges) {
      self = .ruled
    } else if let inner = Self.separatorInside(filled, isKnown) {
      self = .quotedRows(inner, around: separator)
    } else {
      self = .fields(separator)
    }
  }

  var separator: CSVSeparator {
    switch self {
    case .fields(let separator), .quotedRows(_, around: let separator): separator
    case .ruled: .pipe
    case .addresses: .semicolon
    }
  }

  /// The row without what is around it; nil for one that only rules a line.
  func row(_ row: CSVRow) -> CSVRow? {
    switch self {
    case .fields, .addresses: row
    case .quotedRows(let inner, _): row.unwrapped(by: inner) ?? row
    case .ruled: Self.isRule(row) ? nil : row.withFields(Self.cells(row.fields))
    }
  }

  private static func isRule(_ row: CSVRow) -> Bool {
    let text = row.fields.joined()
    return text.utf8.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") } >= 3
      && text.utf8.allSatisfy { "-=+: |".utf8.contains($0) }
  }

  private static func hasEdges(_ row: CSVRow) -> Bool {
    row.fields.count > 2 && row.fields[0].trimmed.isEmpty && (row.fields.last ?? "").trimmed.isEmpty
  }

  /// Trimmed, without the empty ones that the bars at the edges make. `\|` is a bar.
  private static func cells(_ fields: [String]) -> [String] {
    var cells: [String] = []
    for field in fields {
      if let last = cells.last, last.hasSuffix("\\") {
        cells[cells.count - 1] = last.dropLast() + "|" + field
      } else {
        cells.append(field)
      }
    }
    cells = cells.map(\.trimmed)
    // `||title||title||`
    if cells.count > 4, cells[0].isEmpty, cells[1].isEmpty, cells.suffix(2).allSatisfy(\.isEmpty) {
      return cells.filter { !$0.isEmpty }
    }
    if cells.count > 1, cells[0].isEmpty {
      cells.removeFirst()
      if cells.count > 1, cells[cells.count - 1].isEmpty { cells.removeLast() }
    }
    return cells
  }

  /// The separator with which the only field of each row is a row itself.
  private static func separatorInside(_ rows: ArraySlice<CSVRow>, _ isKnown: (String) -> Bool)
    -> CSVSeparator?
  {
    guard let first = rows.first, first.isOneField, rows.allSatisfy(\.isOneField) else { return nil }
    return CSVSeparator.allCases.first { inner in
      guard let header = first.unwrapped(by: inner) else { return false }
      return header.fields.contains(where: isKnown)
        && rows.allSatisfy { $0.unwrapped(by: inner)?.fields.count == header.fields.count }
    }
  }
}

extension CSVRow {
  /// Nothing but its first field holds anything.
  var isOneField: Bool { fields.first?.isEmpty == false && fields.dropFirst().allSatisfy(\.isEmpty) }

  func withFields(_ fields: [String]) -> Self {
    Self(line: line, fields: fields, faults: faults, beginsQuoted: beginsQuoted)
  }

  /// The row that the only field of this one is; nil where it is none.
  func unwrapped(by separator: CSVSeparator) -> Self? {
    // `"a";"b"` is not one field but several, in the quotes of another separator.
    guard beginsQuoted, isOneField else { return nil }
    if faults.contains(where: { $0.kind == .textAfterQuote }) { return nil }
    var reader = CSVRowReader(separator: separator)
    var rows: [CSVRow] = []
    Array(fields[0].utf8).withUnsafeBufferPointer { reader.consume($0) { rows.append($0) } }
    reader.finish { rows.append($0) }
    guard rows.count == 1, rows[0].fields.count > 1 else { return nil }
    return withFields(rows[0].fields)
  }
}

import ContactsModel

/// Passes the rows of one table on, and stops where another one begins below it.
///
/// Reports of meetings hold several tables, one below the other: behind a row with nothing in it, and perhaps a title,
/// stand other titles.
struct TableSection: Sendable {
  /// So many lines of one field may stand above another table.
  private static let mostTitles = 3

  private let shape: TableShape
  private let isKnown: @Sendable (String) -> Bool
  private var columnCount: Int?
  private var isAfterGap = false
  private var held: [CSVRow] = []
  /// Where another table begins, from which on nothing is read.
  private(set) var end: Int?

  init(_ shape: TableShape, isKnown: @escaping @Sendable (String) -> Bool) {
    self.shape = shape
    self.isKnown = isKnown
  }

  /// The header row was there.
  var hasBegun: Bool { columnCount != nil }

  mutating func add(_ raw: CSVRow, emit: (CSVRow) -> Void) {
    guard end == nil, raw.line >= shape.headerLine, let row = shape.notation.row(raw) else { return }
    guard let columnCount else {
      if !row.isEmpty { columnCount = row.fields.count }
      return emit(row)
    }
    guard !row.isEmpty else {
      isAfterGap = true
      return emit(row)
    }
    guard isAfterGap, columnCount > 1 else { return emit(unwrapped(row, columnCount)) }
    let title = TitleRow(row, isKnown)
    if title.width == 1, held.count < Self.mostTitles {
      held.append(row)
    } else if title.isLikely {
      end = held.first?.line ?? row.line
      held = []
    } else {
      flush(emit: emit)
      isAfterGap = false
      emit(unwrapped(row, columnCount))
    }
  }

  /// The title of a section in which nothing stands is no row: `3. Activities`.
  mutating func finish(emit: (CSVRow) -> Void) {
    if let first = held.first, first.isNumberedTitle {
      end = first.line
      held = []
    }
    flush(emit: emit)
  }

  private mutating func flush(emit: (CSVRow) -> Void) {
    for row in held { emit(row) }
    held = []
  }

  /// Some programs put a row in quotes as a whole where one of its fields has quotes.
  private func unwrapped(_ row: CSVRow, _ columnCount: Int) -> CSVRow {
    guard columnCount > 2, row.fields.count == 1, let inner = row.unwrapped(by: shape.notation.separator),
      inner.fields.count == columnCount
    else { return row }
    return inner
  }
}

extension CSVRow {
  /// A number with a dot, and words: nothing else stands in the row.
  fileprivate var isNumberedTitle: Bool {
    let filled = fields.filter { !$0.isBlank }
    guard filled.count == 1, let text = filled.first?.trimmed else { return false }
    let rest = text.drop(while: \.isNumber)
    return rest.count < text.count && rest.hasPrefix(". ") && rest.contains(where: \.isLetter)
  }
}

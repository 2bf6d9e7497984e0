import Drafts
import TerminalUI

/// A line of a pane that lists items: an item, what belongs to the item above it, or the line that adds one.
struct ItemLine {
  /// The position of the item that begins here.
  var item: Int?
  /// In a column of its own, where it has one.
  var name = ""
  var text: StyledText
  /// Of the value; empty where it goes without saying.
  var type = ""
  /// The open field stands in the place of the text.
  var isField = false
}

/// The lines of a pane, and which of them there is room for.
private struct VisibleItems {
  let lines: [ItemLine]
  let range: Range<Int>

  init(_ lines: [ItemLine], from top: Int, rows: Int) {
    self.lines = lines
    let first = min(max(0, top), lines.count)
    range = first..<min(lines.count, first + max(0, rows))
  }

  /// The item of each line that is seen; of the first, the one that it belongs to, be it seen or not.
  var owners: [Int?] {
    var owners = lines[range].map(\.item)
    if owners.first == .some(nil) { owners[0] = lines[..<range.lowerBound].last { $0.item != nil }?.item }
    return owners
  }
}

extension [ItemLine] {
  /// The lines with others in the place of an item and of what belongs to it, or before it where they are of a new one.
  fileprivate func replacing(itemAt row: Int, with lines: [ItemLine], isNew: Bool) -> [ItemLine] {
    guard isNew else { return self[..<row] + lines + self[(row + 1)...].drop { $0.item == nil } }
    // Nothing more is added meanwhile, and what is switched off counts on.
    let rest = self[row...].dropLast().map { line in
      var line = line
      line.item = line.item.map { $0 + 1 }
      return line
    }
    return self[..<row] + lines + rest
  }
}

/// The panes that list what a contact has: its properties and its associations.
extension ComposeView {
  func drawItems(of pane: Pane, on canvas: inout Canvas) {
    guard current != nil else {
      if isFocused(pane) { canvas.cursor = Point(column: 0, row: 0) }
      return
    }
    let items = visibleItems(of: pane, in: canvas.size)
    canvas.note(scrollTo: items.range.lowerBound, of: items.lines.count, in: canvas.bounds)
    for (row, line) in items.lines[items.range].enumerated() {
      draw(line, of: pane, row: row, on: &canvas)
    }
  }

  /// Draws the open field and what is below it anew. Above it nothing changes while a value is typed.
  /// - Parameter closed: the lines of the properties as they are without the field.
  /// - Returns: false where no field is seen.
  func redrawField(among closed: [ItemLine], on canvas: inout Canvas) -> Bool {
    guard let input = current, let items = items(of: input, closed, in: canvas.size),
      let first = items.lines[items.range].firstIndex(where: \.isField)
    else { return false }
    canvas.note(scrollTo: items.range.lowerBound, of: items.lines.count, in: canvas.bounds)
    canvas.fill(canvas.bounds.taking(top: first - items.range.lowerBound).rest)
    for line in first..<items.range.upperBound {
      draw(items.lines[line], of: .properties, row: line - items.range.lowerBound, on: &canvas)
    }
    return true
  }

  func itemHits(of pane: Pane) -> HitMap {
    HitMap(visibleItems(of: pane, in: Size(columns: width(of: pane), rows: height(of: pane))).owners)
  }

  /// The lines to show so that the item of the cursor, and what belongs below it, is seen.
  private func visibleItems(of pane: Pane, in size: Size) -> VisibleItems {
    guard let input = current else { return VisibleItems([], from: 0, rows: 0) }
    guard pane == .properties else {
      return visible(associationLines(of: input, columns: size.columns), of: pane, in: size)
    }
    let closed = propertyLines(of: input, columns: size.columns)
    return items(of: input, closed, in: size) ?? visible(closed, of: pane, in: size)
  }

  /// The lines with the open field among them; nil without one.
  private func items(of input: DraftInput, _ closed: [ItemLine], in size: Size) -> VisibleItems? {
    guard let field = shownField, let open = applied(field, to: input.contact),
      let row = closed.firstIndex(where: { $0.item == open.position })
    else { return nil }
    let top = min(
      row, max(top(of: closed, in: .properties, size), row - (size.rows - 1 - Self.rowsBelowField(size))))
    let below = size.rows - 1 - (row - top)
    let fieldLines = fieldLines(field, at: open.position, in: open.contact, of: input, size.columns, below)
    let lines = closed.replacing(itemAt: row, with: fieldLines, isNew: field.isNew)
    return VisibleItems(lines, from: top, rows: size.rows)
  }

  /// At least these are kept for what is said of an open field.
  private static func rowsBelowField(_ size: Size) -> Int { min(5, max(0, size.rows - 1)) }

  private func visible(_ lines: [ItemLine], of pane: Pane, in size: Size) -> VisibleItems {
    VisibleItems(lines, from: top(of: lines, in: pane, size), rows: size.rows)
  }

  private func top(of lines: [ItemLine], in pane: Pane, _ size: Size) -> Int {
    let selected = lines.firstIndex { $0.item == cursor(in: pane) } ?? 0
    let tail = lines.dropFirst(selected + 1).prefix { $0.item == nil }.count
    return Scrolling.top(for: selected, tail: tail, of: lines.count, height: size.rows)
  }

  private func cursor(in pane: Pane) -> Int {
    pane == .properties ? compose.property : compose.association
  }

  private func draw(_ line: ItemLine, of pane: Pane, row: Int, on canvas: inout Canvas) {
    let isCurrent = line.item == cursor(in: pane)
    let width = canvas.size.columns
    var column = line.item == nil ? 0 : 2
    if !line.name.isEmpty {
      let name = TextWidth.fit(line.name, to: min(24, max(12, width / 3)), ellipsis: glyphs.ellipsis)
      column += canvas.write("\(name) ", at: Point(column: column, row: row))
    }
    if line.isField, let field = shownField {
      if isFocused(pane) {
        canvas.write(String(glyphs.cursor), at: Point(column: 0, row: row), role: .accent)
      }
      let type = columns(ofType: line.type, beside: Self.narrowestField, in: width - column)
      let rect = Rect(column: column, row: row, columns: width - column - type, rows: 1)
      field.text.draw(into: &canvas, in: rect, isFocused: isFocused(pane))
      if type > 0 { canvas.write(line.type, at: Point(column: width - type + 1, row: row), role: .muted) }
    } else {
      canvas.write(
        line.text, at: Point(column: column, row: row), maxColumns: width - column, ellipsis: glyphs.ellipsis)
      let type = columns(ofType: line.type, beside: line.text.columns + 1, in: width - column)
      if type > 0 { canvas.write(line.type, at: Point(column: width - type + 1, row: row), role: .muted) }
      if isCurrent { select(row, of: pane, on: &canvas) }
    }
  }

  private static let narrowestField = 16

  /// The columns of a type at the end of a row, a blank before it; none where there is no room for it.
  private func columns(ofType type: String, beside text: Int, in room: Int) -> Int {
    let columns = type.isEmpty ? 0 : TextWidth.columns(of: type) + 1
    return text + columns <= room ? columns : 0
  }

  /// A problem below what it is about, in at most three lines.
  func note(_ problem: Problem, columns: Int) -> [StyledText] {
    let mark = problem.isError ? glyphs.error : glyphs.warning
    return Self.below("\(mark) \(problem.message)", problem.isError ? .error : .warning, columns: columns)
  }

  /// What HubSpot refused a field for, if it is as it was then.
  func note(_ refusal: StandingRefusal?, at path: FieldPath, columns: Int) -> [StyledText] {
    guard let refusal, refusal.fields.contains(path) else { return [] }
    return Self.below("\(glyphs.error) \(refusal.text(at: path))", .error, columns: columns)
  }

  static func below(_ text: String, _ role: Role, columns: Int) -> [StyledText] {
    TextWidth.wrap(text, to: max(20, columns - 4)).prefix(3).map { StyledText("    \($0)", role) }
  }
}

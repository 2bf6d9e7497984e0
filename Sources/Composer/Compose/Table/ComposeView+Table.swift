import ContactsModel
import Drafts
import TerminalUI

extension ComposeView {
  var tableTitle: String {
    "\(contactsTitle), \(compose.table?.columns.count ?? 0) properties"
  }

  /// The rows for contacts: one is for the names of the columns, the last ones are for the cell under the cursor.
  var tableHeight: Int { max(1, height(of: .table) - 1 - Self.detailRows(of: height(of: .table))) }

  private static func detailRows(of rows: Int) -> Int { max(3, min(9, rows * 2 / 5)) }

  private var numberWidth: Int { max(3, "\(document.inputs.count)".count + 1) }

  /// Cursor, mark, number and state.
  private var rowHeadWidth: Int { 2 + numberWidth + stateWidth }
  /// What became of a contact is a word.
  private var stateWidth: Int { workspace.sent.isEmpty ? 5 : 8 }
  /// At the end of each row there is room for how many properties have no column.
  private static let tailWidth = 4

  /// The columns of the screen that are for cells.
  var tableRoom: Int { max(1, width(of: .table) - rowHeadWidth - Self.tailWidth) }

  func drawTable(on canvas: inout Canvas) {
    guard let table = compose.table, !document.inputs.isEmpty else {
      return drawNoContacts(.table, on: &canvas)
    }
    let details = canvas.bounds.taking(bottom: Self.detailRows(of: canvas.size.rows))
    let header = details.rest.taking(top: 1)
    drawColumnNames(table, row: header.piece.row, on: &canvas)
    let lines = contactList.visible(count: contactLineCount, height: header.rest.rows)
    canvas.note(scrollTo: lines.lowerBound, of: contactLineCount, in: header.rest)
    for (row, line) in lines.enumerated() {
      drawRow(compose.contactIndex(ofLine: line), table, row: header.rest.row + row, on: &canvas)
    }
    drawDetails(table, in: details.piece, on: &canvas)
  }

  private func drawColumnNames(_ table: DraftTable, row: Int, on canvas: inout Canvas) {
    let end = endOfColumns(of: table)
    canvas.fill(
      Rect(column: rowHeadWidth, row: row, columns: max(0, end - rowHeadWidth), rows: 1), role: .heading)
    forEachColumn(of: table) { column, rect in
      let name = TextWidth.fit(table.columns[column].name, to: rect.columns, ellipsis: glyphs.ellipsis)
      canvas.write(name, at: Point(column: rect.column, row: row), role: .heading)
    }
  }

  private func endOfColumns(of table: DraftTable) -> Int {
    var end = rowHeadWidth
    forEachColumn(of: table) { _, rect in end = rect.column + rect.columns }
    return end
  }

  /// Where the columns stand that are seen.
  private func forEachColumn(of table: DraftTable, _ body: (Int, Rect) -> Void) {
    var left = rowHeadWidth
    let end = left + tableRoom
    for column in table.visible(in: tableRoom) {
      body(column, Rect(column: left, row: 0, columns: min(table.columns[column].width, end - left), rows: 1))
      left += table.columns[column].width + 1
    }
  }

  private func drawRow(_ index: Int, _ table: DraftTable, row: Int, on canvas: inout Canvas) {
    let input = document.inputs[index]
    let isCurrent = index == compose.list.selected
    let problems = document.problems.problems(at: index)
    let number =
      String(repeating: " ", count: max(0, numberWidth - "\(index + 1)".count - 1)) + "\(index + 1) "
    let mark = compose.marks.contains(input.id) ? glyphs.marked : " "
    canvas.write(
      "\(isCurrent && isFocused(.table) ? glyphs.cursor : " ")\(mark)\(number)",
      at: Point(column: 0, row: row),
      role: isCurrent ? .accent : .text)
    if isCurrent, table.name == nil, isFocused(.table) { canvas.cursor = Point(column: 0, row: row) }
    let state = stateText(of: input, document.problems.counts(at: index), isShort: true)
    canvas.write(
      state.text, at: Point(column: 2 + numberWidth, row: row), role: state.role,
      maxColumns: stateWidth - 1)
    forEachColumn(of: table) { column, rect in
      let place = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1)
      draw(table.columns[column].name, of: input, problems, in: place, on: &canvas)
      if isCurrent, column == table.selected { drawCursor(in: place, on: &canvas) }
    }
    let others = Set(input.contact.properties.map(\.name)).count { !table.has($0) }
    if others > 0 {
      canvas.write(
        "+\(others)", at: Point(column: rowHeadWidth + tableRoom + 1, row: row), role: .muted, maxColumns: 3)
    }
  }

  private func draw(
    _ name: String, of input: DraftInput, _ problems: [Problem], in rect: Rect, on canvas: inout Canvas
  ) {
    canvas.write(
      cell(name, of: input, problems), at: rect.origin, maxColumns: rect.columns, ellipsis: glyphs.ellipsis)
  }

  /// A blank cell is not set; an empty value, one that is off and one with a problem are told in words or signs.
  private func cell(_ name: String, of input: DraftInput, _ problems: [Problem]) -> StyledText {
    guard let value = input.contact.properties.last(where: { $0.name == name })?.value else {
      guard let off = input.hints.off.first(where: { $0.property.name == name }) else { return StyledText() }
      return StyledText("- off  ", .warning) + StyledText(off.property.value, .muted)
    }
    let own = problems.filter { $0.path == .property(name) }
    let text = value.isEmpty ? StyledText("(empty)", .muted) : StyledText(value)
    guard let worst = own.first(where: \.isError) ?? own.first else { return text }
    let mark = worst.isError ? glyphs.error : glyphs.warning
    return StyledText("\(mark) ", worst.isError ? .error : .warning) + text
  }

  /// The cell under the cursor, or the field that is open over it and wide enough to type in.
  private func drawCursor(in rect: Rect, on canvas: inout Canvas) {
    if let field = shownField {
      let right = rowHeadWidth + tableRoom
      let width = min(max(rect.columns, DraftTable.widest), right)
      let left = min(rect.column, max(0, right - width))
      field.text.draw(
        into: &canvas, in: Rect(column: left, row: rect.row, columns: width, rows: 1),
        isFocused: isFocused(.table))
      return
    }
    canvas.emphasize(rect, isFocused(.table) ? .selected : .kept)
    if isFocused(.table), canvas.cursor == nil { canvas.cursor = rect.origin }
  }

  /// The whole value under the cursor, what is wrong with it, and while it is typed what can be typed.
  private func drawDetails(_ table: DraftTable, in rect: Rect, on canvas: inout Canvas) {
    guard let input = current, rect.rows > 0 else { return }
    let index = compose.list.selected
    guard let name = table.name else {
      let words = "No property yet. Press \(keyName(.compose(.addProperty))) to add one"
      canvas.write(words, at: Point(column: 1, row: rect.row), role: .muted, maxColumns: rect.columns - 1)
      return
    }
    canvas.write(
      "\(name) of #\(index + 1) \(input.contact.displayName)", at: Point(column: 1, row: rect.row),
      role: .title, maxColumns: rect.columns - 1, ellipsis: glyphs.ellipsis)
    let room = rect.rows - 1
    let lines = detailLines(name, of: input, columns: rect.columns, room: room).prefix(room)
    for (row, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(column: 1, row: rect.row + 1 + row), maxColumns: rect.columns - 1,
        ellipsis: glyphs.ellipsis)
    }
  }

  /// What the contact is linked to, by id and name.
  private func linkLine(of input: DraftInput) -> [StyledText] {
    let links = input.contact.associations.enumerated().map { position, association in
      let hint = input.hints.association(at: position)
      let name = workspace.recordName(of: association, hint).map { " \($0)" } ?? ""
      return "\(object(of: association, hint)) \(association.recordID)\(name)"
    }
    return links.isEmpty ? [] : [StyledText("    linked to \(links.joined(separator: ", "))", .muted)]
  }

  private func detailLines(_ name: String, of input: DraftInput, columns: Int, room: Int) -> [StyledText] {
    if let field = shownField {
      let contact = applied(field, to: input.contact)?.contact ?? input.contact
      let options = options(of: field)
      let choice = options.choice(of: field)
      let notes = problemsShown(of: contact, under: field, choice).flatMap { note($0, columns: columns) }
      let readings = readingLines(of: field, choice, columns: columns)
      let lines = options.lines(
        of: choice, chosen: field.chosen, atMost: room - 1 - readings.count - notes.count)
      return readings + (field.chosen == nil ? notes + lines : lines + notes)
    }
    let notes =
      document.problems.problems(at: compose.list.selected)
      .filter { $0.path == .property(name) }.flatMap { note($0, columns: columns) } + linkLine(of: input)
    guard let property = input.contact.properties.last(where: { $0.name == name }) else {
      let isOff = input.hints.off.contains { $0.property.name == name }
      return [StyledText(isOff ? "    off: kept, not sent" : "    not set", .muted)]
    }
    let value = TextWidth.wrap("    " + shown(property).text, to: max(20, columns - 4)).prefix(3)
    return value.map { StyledText(String($0)) } + notes
  }
}

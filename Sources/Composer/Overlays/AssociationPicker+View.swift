import ContactsModel
import Drafts
import TerminalUI

extension AssociationPicker {
  func size(in workspace: Workspace) -> Size {
    let (columns, records) = (96, step == .record ? recordList.records.count : 0)
    let middle = max(options.count + 2, records, 3)
    let width = min(columns, workspace.room.window.inset().columns)
    return Size(columns: columns, rows: 2 + middle + 1 + outcomeLines(columns: width - 2).count)
  }

  /// Its first lines never move, however long the lists below them are.
  func window(in workspace: Workspace) -> Rect {
    let (size, most) = (size(in: workspace), workspace.room.window)
    let columns = min(max(size.columns, TextWidth.columns(of: title(in: workspace)) + 2) + 2, most.columns)
    let place = workspace.room.body.centered(Size(columns: columns, rows: most.rows))
    return place.taking(top: min(size.rows + 2, most.rows)).piece
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let glyphs = workspace.glyphs
    let top = canvas.bounds.taking(top: 2)
    let lines = outcomeLines(columns: canvas.size.columns - 2)
    let bottom = top.rest.taking(bottom: min(top.rest.rows / 2, lines.count + 1))
    drawRecord(row: 0, on: &canvas, glyphs: glyphs)
    drawObject(row: 1, on: &canvas, glyphs: glyphs)
    canvas.draw(in: bottom.rest) { middle in
      if step == .record, !recordList.records.isEmpty {
        drawRecords(on: &middle, glyphs: glyphs)
      } else {
        drawTypes(on: &middle, glyphs: glyphs)
      }
    }
    for (row, line) in lines.prefix(max(0, bottom.piece.rows - 1)).enumerated() {
      canvas.write(
        line, at: Point(column: 2, row: bottom.piece.row + 1 + row), maxColumns: canvas.size.columns - 2,
        ellipsis: glyphs.ellipsis)
    }
  }

  static let labelWidth = 12

  func label(
    _ text: String, _ step: Stage, row: Int, on canvas: inout Canvas, glyphs: Glyphs
  ) {
    let isCurrent = self.step == step
    let mark = isCurrent ? "\(glyphs.cursor) " : "  "
    canvas.write(mark + text, at: Point(column: 0, row: row), role: isCurrent ? .title : .muted)
    if isCurrent { canvas.cursor = Point(column: Self.labelWidth, row: row) }
  }

  private func drawObject(row: Int, on canvas: inout Canvas, glyphs: Glyphs) {
    label("Object", .object, row: row, on: &canvas, glyphs: glyphs)
    var names = objects.objects
    let id = objects.typeID.text
    if objects.isOther {
      names[objects.index] += ": " + (id.isEmpty ? "type id, as 2-123" : id)
    }
    drawChoices(names, chosen: objects.index, row: row, on: &canvas)
  }

  /// Choices in one line, the chosen one in brackets and always in sight.
  private func drawChoices(_ choices: [String], chosen: Int, row: Int, on canvas: inout Canvas) {
    let room = canvas.size.columns - Self.labelWidth
    var first = chosen
    var width = TextWidth.columns(of: choices[chosen]) + 2
    while first > 0, width + TextWidth.columns(of: choices[first - 1]) + 2 <= room {
      first -= 1
      width += TextWidth.columns(of: choices[first]) + 2
    }
    var column = Self.labelWidth
    for index in first..<choices.count {
      let isChosen = index == chosen
      let text = isChosen ? "[\(choices[index])]" : " \(choices[index]) "
      if column + TextWidth.columns(of: text) > canvas.size.columns { break }
      if isChosen, canvas.cursor?.row == row { canvas.cursor = Point(column: column, row: row) }
      column += canvas.write(text, at: Point(column: column, row: row), role: isChosen ? .title : .muted)
    }
  }

  /// The options, the id typed by hand and, below it, its category.
  private func drawTypes(on canvas: inout Canvas, glyphs: Glyphs) {
    let options = options
    let (count, tail) = (options.count + 2, typeLine == options.count ? 1 : 0)
    let top = Scrolling.top(for: typeLine, tail: tail, of: count, height: canvas.size.rows)
    label("Type", .type, row: 0, on: &canvas, glyphs: glyphs)
    for (row, index) in (top..<count).prefix(canvas.size.rows).enumerated() {
      let isCurrent = step == .type && index == typeLine
      let place = Point(column: Self.labelWidth, row: row)
      if index < options.count {
        draw(options[index], isCurrent: isCurrent, at: place, on: &canvas, glyphs: glyphs)
      } else if index == options.count {
        drawTypedID(isCurrent: isCurrent, at: place, on: &canvas)
      } else {
        drawCategory(at: place, on: &canvas)
      }
    }
  }

  private func draw(
    _ option: ChosenType, isCurrent: Bool, at place: Point, on canvas: inout Canvas, glyphs: Glyphs
  ) {
    let width = canvas.size.columns - place.column
    let box = isChosen(option.type) ? "[x]" : "[ ]"
    canvas.write(
      "\(box) \(option.label.map { "\($0)  " } ?? "")\(option.type.category.rawValue) \(option.type.typeID)",
      at: place, maxColumns: width, ellipsis: glyphs.ellipsis)
    guard isCurrent else { return }
    canvas.emphasize(Rect(column: place.column, row: place.row, columns: width, rows: 1), .selected)
    canvas.cursor = place
  }

  private func drawTypedID(isCurrent: Bool, at place: Point, on canvas: inout Canvas) {
    let column = place.column + canvas.write("Type id ", at: place, role: isCurrent ? .title : .muted)
    let rect = Rect(column: column, row: place.row, columns: 12, rows: 1)
    typedID.draw(into: &canvas, in: rect, isFocused: isCurrent)
    canvas.write(" of category", at: Point(column: column + 12, row: place.row), role: .muted)
  }

  private func drawCategory(at place: Point, on canvas: inout Canvas) {
    drawChoices(categories.map(\.rawValue), chosen: category, row: place.row, on: &canvas)
  }

  /// The JSON that will be written, and what it means.
  private func outcomeLines(columns: Int) -> [StyledText] {
    [StyledText("Will write", .muted)] + JSONLines.lines(of: association).map { StyledText("  ") + $0 }
      + TextWidth.wrap("Reads as: \(sentence)", to: columns).map { StyledText(String($0)) }
  }

  /// `contact --Primary company--> company 9931 Acme`
  var sentence: String {
    let labels = chosen.map { $0.label ?? "\($0.type.category.shortName) \($0.type.typeID)" }
    let record = association.recordID.isEmpty ? "?" : association.recordID
    let name = namedRecord?.name.map { " \($0)" } ?? ""
    guard !labels.isEmpty else {
      return association.recordID.isEmpty
        ? "Choose a type to see the link" : "\(objects.noun) \(record)\(name): choose a type"
    }
    return "contact --\(labels.joined(separator: ", "))--> \(objects.noun) \(record)\(name)"
  }
}

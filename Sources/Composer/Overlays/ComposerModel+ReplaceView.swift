import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  func draw(_ form: ReplaceForm, on canvas: inout Canvas) {
    field(form.text, "Look for", .text, of: form, on: &canvas)
    field(form.replacement, "Put instead", .replacement, of: form, on: &canvas)
    field(form.property, "In property", .property, of: form, on: &canvas)
    choice(["plain text", "regular expression"], form.isPattern, "Kind", .kind, of: form, on: &canvas)
    choice(["as typed", "any case"], form.ignoresCase, "Letters", .letters, of: form, on: &canvas)
    let advice =
      form.isPattern
      ? "In what is put instead, $1 is what the first (group) found, $0 all of it, $$ a dollar sign."
      : "Without a property, in the values of all properties."
    let lines = TextWidth.wrap(advice, to: max(20, canvas.size.columns - 2))
    for (row, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: 1, row: 6 + row), role: .muted)
    }
  }

  private static let labelWidth = 15

  private func label(_ words: String, _ line: ReplaceForm.Line, of form: ReplaceForm, on canvas: inout Canvas)
  {
    let isCurrent = form.line == line
    let mark = isCurrent ? "\(glyphs.cursor) " : "  "
    canvas.write(
      mark + words, at: Point(column: 0, row: line.rawValue), role: isCurrent ? .title : .muted)
    if isCurrent { canvas.cursor = Point(column: Self.labelWidth, row: line.rawValue) }
  }

  private func field(
    _ field: TextField, _ words: String, _ line: ReplaceForm.Line, of form: ReplaceForm,
    on canvas: inout Canvas
  ) {
    label(words, line, of: form, on: &canvas)
    let room = canvas.size.columns - Self.labelWidth - 1
    field.draw(
      into: &canvas, in: Rect(column: Self.labelWidth, row: line.rawValue, columns: room, rows: 1),
      isFocused: form.line == line)
  }

  private func choice(
    _ choices: [String], _ isSecond: Bool, _ words: String, _ line: ReplaceForm.Line, of form: ReplaceForm,
    on canvas: inout Canvas
  ) {
    label(words, line, of: form, on: &canvas)
    var column = Self.labelWidth
    for (index, choice) in choices.enumerated() {
      let isChosen = (index == 1) == isSecond
      if isChosen, form.line == line { canvas.cursor = Point(column: column, row: line.rawValue) }
      column += canvas.write(
        isChosen ? "[\(choice)]" : " \(choice) ", at: Point(column: column, row: line.rawValue),
        role: isChosen ? .title : .muted)
    }
  }

  func title(of preview: ReplacePreview) -> String {
    let changes = preview.changes.count == 1 ? "1 change" : "\(preview.changes.count) changes"
    return "\(changes) in \(contacts(preview.contactCount)), not made yet"
  }

  func draw(_ preview: ReplacePreview, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    let widths = Length.divide(
      columns,
      by: [.fixed(8), .flexible(weight: 2), .flexible(weight: 3), .fixed(4), .flexible(weight: 3)])
    ListView(count: preview.changes.count, state: preview.list, glyphs: glyphs)
      .draw(into: &canvas, in: canvas.bounds) { index in
        let change = preview.changes[index]
        return StyledText([
          Span(cell("#\(change.input + 1)", widths[0]), .muted), Span(cell(name(of: change), widths[1])),
          Span(cell(change.before, widths[2]), .muted), Span(" -> "), Span(cell(change.after, widths[4])),
        ])
      }
  }

  private func cell(_ text: String, _ width: Int) -> String {
    TextWidth.fit(text, to: max(0, width - 1), ellipsis: glyphs.ellipsis) + " "
  }

  private func name(of change: ValueChange) -> String {
    guard document.inputs.indices.contains(change.input) else { return "" }
    let properties = document.inputs[change.input].contact.properties
    return properties.indices.contains(change.position) ? properties[change.position].name : ""
  }
}

import TerminalUI

extension ReplaceForm {
  func size(in workspace: Workspace) -> Size { Size(columns: 76, rows: 8) }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let glyphs = workspace.glyphs
    field(text, .text, on: &canvas, glyphs: glyphs)
    field(replacement, .replacement, on: &canvas, glyphs: glyphs)
    field(property, .property, on: &canvas, glyphs: glyphs)
    choice(Self.kinds, isPattern, .kind, on: &canvas, glyphs: glyphs)
    choice(Self.letters, ignoresCase, .letters, on: &canvas, glyphs: glyphs)
    let advice =
      isPattern
      ? "In the replacement, $1 is what the first (group) matched, $0 the whole match, $$ a dollar sign."
      : "Without a property, in the values of all properties."
    let lines = TextWidth.wrap(advice, to: max(20, canvas.size.columns - 2))
    for (row, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: 1, row: 6 + row), role: .muted)
    }
  }

  private static let labelWidth = 15

  private func label(_ line: Line, on canvas: inout Canvas, glyphs: Glyphs) {
    let isCurrent = self.line == line
    let mark = isCurrent ? "\(glyphs.cursor) " : "  "
    canvas.write(
      mark + line.label, at: Point(column: 0, row: line.rawValue), role: isCurrent ? .title : .muted)
    if isCurrent { canvas.cursor = Point(column: Self.labelWidth, row: line.rawValue) }
  }

  private func field(
    _ field: TextField, _ line: Line, on canvas: inout Canvas, glyphs: Glyphs
  ) {
    label(line, on: &canvas, glyphs: glyphs)
    let room = canvas.size.columns - Self.labelWidth - 1
    field.draw(
      into: &canvas, in: Rect(column: Self.labelWidth, row: line.rawValue, columns: room, rows: 1),
      isFocused: self.line == line)
  }

  private func choice(
    _ choices: [String], _ isSecond: Bool, _ line: Line, on canvas: inout Canvas,
    glyphs: Glyphs
  ) {
    label(line, on: &canvas, glyphs: glyphs)
    var column = Self.labelWidth
    for (index, choice) in choices.enumerated() {
      let isChosen = (index == 1) == isSecond
      if isChosen, self.line == line { canvas.cursor = Point(column: column, row: line.rawValue) }
      column += canvas.write(
        isChosen ? "[\(choice)]" : " \(choice) ", at: Point(column: column, row: line.rawValue),
        role: isChosen ? .title : .muted)
    }
  }
}

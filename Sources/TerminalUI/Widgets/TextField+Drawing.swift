extension TextField {
  /// Draws the field in one line, `[text____]`, and puts the cursor in it if it has the keyboard. `<` and `>`
  /// in place of the brackets say that there is more; the text is scrolled by half the width at a time, so
  /// that most letters change one cell only.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool = true, placeholder: String = "",
    role: Role = .field
  ) {
    let line = rect.line(0)
    guard line.columns > 2 else { return }
    let inside = line.inset(columns: 1, rows: 0)
    let scroll = scroll(in: inside.columns)
    canvas.write(scroll > 0 ? "<" : "[", at: line.origin, role: .border)
    canvas.write(
      columns - scroll > inside.columns ? ">" : "]", at: Point(column: inside.endColumn, row: line.row),
      role: .border)
    canvas.draw(in: inside) { canvas in
      canvas.fill(canvas.bounds, with: "_", role: .muted)
      if isEmpty { canvas.write(placeholder, at: Point(column: 0, row: 0), role: .muted) }
      let (text, column) = seen(from: scroll, columns: inside.columns)
      canvas.write(text, at: Point(column: column - scroll, row: 0), role: role)
      if isFocused { canvas.cursor = Point(column: cursorColumn - scroll, row: 0) }
    }
  }

  /// The characters of which something is seen, and the column at which they begin.
  private func seen(from scroll: Int, columns: Int) -> (text: String, column: Int) {
    var (start, column) = (cursor, cursorColumn)
    while start > 0, column > scroll {
      start -= 1
      column -= TextWidth.columns(of: characters[start])
    }
    var (end, endColumn) = (cursor, cursorColumn)
    while end < characters.count, endColumn < scroll + columns {
      endColumn += TextWidth.columns(of: characters[end])
      end += 1
    }
    let isAll = start == 0 && end == characters.count
    return (isAll ? text : Self.text(of: characters[start..<end]), column)
  }

  /// Columns that are out of sight on the left.
  private func scroll(in width: Int) -> Int {
    let overflow = cursorColumn - (width - 1)
    guard overflow > 0 else { return 0 }
    let step = max(1, width / 2)
    return (overflow + step - 1) / step * step
  }
}

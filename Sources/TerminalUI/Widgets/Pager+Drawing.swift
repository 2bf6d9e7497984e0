extension Pager {
  /// Draws the lines from the top on, with the hardware cursor on the first one.
  public func draw(into canvas: inout Canvas, in rect: Rect, isFocused: Bool = true) {
    canvas.draw(in: rect) { canvas in
      if isFocused { canvas.cursor = Point(column: 0, row: 0) }
      canvas.note(scrollTo: top, of: lines.count, in: canvas.bounds)
      let columns = canvas.size.columns
      let rows = lines.dropFirst(top).lazy.flatMap { $0.wrapped(to: columns) }
      for (row, line) in rows.prefix(canvas.size.rows).enumerated() {
        canvas.write(line, at: Point(column: 0, row: row))
      }
    }
  }
}

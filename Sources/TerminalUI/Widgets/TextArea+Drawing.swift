extension TextArea {
  /// Draws the lines that are seen, that of the cursor as a field if it has the keyboard.
  public func draw(into canvas: inout Canvas, in rect: Rect, isFocused: Bool = true, glyphs: Glyphs) {
    for (position, index) in visible(height: rect.rows).enumerated() {
      let place = rect.line(position)
      if index == row, isFocused {
        field.draw(into: &canvas, in: place)
      } else {
        let inside = place.inset(columns: 1, rows: 0)
        canvas.write(line(index), at: inside.origin, maxColumns: inside.columns, ellipsis: glyphs.ellipsis)
      }
    }
  }
}

extension Canvas {
  /// Draws a frame along the edge of a rectangle, with a title in its top line.
  ///
  /// A frame of the role ``Role/focusedBorder`` shows by its title that it has the keyboard. Its lines stay
  /// as they are, so that going to another pane repaints a few cells and not two frames.
  public mutating func box(
    _ rect: Rect, title: String = "", role: Role = .border, titleRole: Role? = nil, glyphs: Glyphs
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let lines = role == .focusedBorder ? .border : role
    let (top, belowTop) = rect.taking(top: 1)
    let (bottom, sides) = belowTop.taking(bottom: 1)
    edge(top, glyphs.topLeft, glyphs.horizontal, glyphs.topRight, lines)
    edge(bottom, glyphs.bottomLeft, glyphs.horizontal, glyphs.bottomRight, lines)
    fill(sides.taking(left: 1).piece, with: glyphs.vertical, role: lines)
    fill(sides.taking(right: 1).piece, with: glyphs.vertical, role: lines)
    writeTitle(title, in: rect, role: titleRole ?? role, glyphs: glyphs)
  }

  /// A frame in the style of `borders`.
  public mutating func box(_ rect: Rect, title: String = "", role: Role = .border, borders: BorderStyle) {
    box(rect, title: title, role: role, glyphs: Glyphs(borders))
  }

  private mutating func edge(
    _ rect: Rect, _ left: Character, _ line: Character, _ right: Character, _ role: Role
  ) {
    fill(rect, with: line, role: role)
    fill(rect.taking(left: 1).piece, with: left, role: role)
    fill(rect.taking(right: 1).piece, with: right, role: role)
  }

  private mutating func writeTitle(_ title: String, in rect: Rect, role: Role, glyphs: Glyphs) {
    let room = rect.columns - 6
    guard !title.isEmpty, room > 0 else { return }
    let text = TextWidth.truncate(title, to: room, ellipsis: glyphs.ellipsis)
    write(" \(text) ", at: Point(column: rect.column + 2, row: rect.row), role: role)
  }
}

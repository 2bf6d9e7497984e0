extension Canvas {
  /// Draws a frame along the edge of a rectangle, with a title at the left of its top line, an aside at the right of it,
  /// and a note in its bottom line.
  public mutating func box(
    _ rect: Rect, title: String = "", aside: StyledText = StyledText(), note: StyledText = StyledText(),
    role: Role = .frame, titleRole: Role = .accent, glyphs: Glyphs
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let (top, belowTop) = rect.taking(top: 1)
    let (bottom, sides) = belowTop.taking(bottom: 1)
    edge(top, glyphs.topLeft, glyphs.horizontal, glyphs.topRight, role)
    edge(bottom, glyphs.bottomLeft, glyphs.horizontal, glyphs.bottomRight, role)
    fill(sides.taking(left: 1).piece, with: glyphs.vertical, role: role)
    fill(sides.taking(right: 1).piece, with: glyphs.vertical, role: role)
    writeTitle(StyledText(title, titleRole), in: top, glyphs: glyphs)
    writeAside(aside, behind: title, in: top)
    writeTitle(note, in: bottom, glyphs: glyphs)
  }

  /// Draws the right side of a frame anew, where a scrollbar may have been.
  public mutating func drawSide(of rect: Rect, role: Role = .frame, glyphs: Glyphs) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let sides = rect.inset(columns: 0, rows: 1)
    fill(sides.taking(right: 1).piece, with: glyphs.vertical, role: role)
  }

  /// Draws what a frame would have in its top and bottom lines, and no frame. The columns of the corners stay free: they
  /// may be those of the frame beside it.
  public mutating func titleLine(
    _ rect: Rect, title: String, aside: StyledText = StyledText(), note: StyledText = StyledText(),
    role: Role = .border, titleRole: Role = .title, glyphs: Glyphs
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    fill(rect.taking(top: 1).piece.inset(columns: 1, rows: 0), with: glyphs.horizontal, role: role)
    write(title: title, aside: aside, of: rect, titleRole: titleRole, glyphs: glyphs)
    writeTitle(note, in: rect.taking(bottom: 1).piece, glyphs: glyphs)
  }

  /// Writes a title and an aside alone, into a line that has been drawn.
  public mutating func write(
    title: String, aside: StyledText = StyledText(), of rect: Rect, titleRole: Role = .title, glyphs: Glyphs
  ) {
    let top = rect.taking(top: 1).piece
    writeTitle(StyledText(title, titleRole), in: top, glyphs: glyphs)
    writeAside(aside, behind: title, in: top)
  }

  /// Where the title leaves no room for all of it, nothing is written.
  private mutating func writeAside(_ aside: StyledText, behind title: String, in line: Rect) {
    let columns = aside.columns
    guard columns > 0, TextWidth.columns(of: title) + columns + 9 <= line.columns else { return }
    let place = Point(column: line.column + line.columns - columns - 4, row: line.row)
    fill(Rect(column: place.column, row: place.row, columns: columns + 2, rows: 1))
    write(aside, at: Point(column: place.column + 1, row: place.row))
  }

  private mutating func edge(
    _ rect: Rect, _ left: Character, _ line: Character, _ right: Character, _ role: Role
  ) {
    fill(rect, with: line, role: role)
    fill(rect.taking(left: 1).piece, with: left, role: role)
    fill(rect.taking(right: 1).piece, with: right, role: role)
  }

  private mutating func writeTitle(_ title: StyledText, in line: Rect, glyphs: Glyphs) {
    let room = line.columns - 4
    guard room > 0, title.spans.contains(where: { !$0.text.isEmpty }) else { return }
    let text = title.truncated(to: room, ellipsis: glyphs.ellipsis)
    let place = Point(column: line.column + 1, row: line.row)
    fill(Rect(column: place.column, row: place.row, columns: text.columns + 2, rows: 1))
    write(text, at: Point(column: place.column + 1, row: place.row))
  }
}

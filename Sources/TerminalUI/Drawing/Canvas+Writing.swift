extension Canvas {
  /// Writes one line of text and returns the columns it took, those that are clipped among them.
  ///
  /// Control, bidirectional and zero-width characters are spelled out, line feeds too.
  /// - Parameters:
  ///   - maxColumns: the text is cut so that it takes no more.
  ///   - ellipsis: stands at the end of text that was cut.
  @inlinable @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at point: Point, role: Role = .text, maxColumns: Int? = nil,
    ellipsis: Character? = nil
  ) -> Int {
    write(line: Substring(text), at: point, role: role, maxColumns: maxColumns, ellipsis: ellipsis)
  }

  /// Writes spans one behind the other and returns the columns they took. With `role` all have that role.
  @discardableResult
  public mutating func write(
    _ text: StyledText, at point: Point, role: Role? = nil, maxColumns: Int? = nil, ellipsis: Character? = nil
  ) -> Int {
    if let maxColumns, let ellipsis, text.exceeds(maxColumns) {
      return write(text.truncated(to: maxColumns, ellipsis: ellipsis), at: point, role: role)
    }
    var used = 0
    for span in text.spans {
      let place = Point(column: point.column + used, row: point.row)
      used += write(
        span.text, at: place, role: role ?? span.role, maxColumns: maxColumns.map { $0 - used })
    }
    return used
  }

  @usableFromInline
  mutating func write(
    line text: Substring, at point: Point, role: Role, maxColumns: Int?, ellipsis: Character?
  ) -> Int {
    let limit = max(0, maxColumns ?? Int.max)
    if let ellipsis, let maxColumns, TextWidth.exceeds(text, maxColumns) {
      let cut = TextWidth.truncate(text, max(0, maxColumns), ellipsis)
      return write(line: Substring(cut), at: point, role: role, maxColumns: nil, ellipsis: nil)
    }
    let used = writeHead(of: text, at: point, role: role, limit: limit)
    guard used < limit, used < text.utf8.count else { return used }
    let rest = text[text.utf8.index(text.startIndex, offsetBy: used)...]
    let place = Point(column: point.column + used, row: point.row)
    return used + writeUnits(rest, at: place, role: role, limit: limit - used)
  }

  /// Writes the printable ASCII that a text begins with, a byte a cell, and returns how much of it there is.
  private mutating func writeHead(of text: Substring, at point: Point, role: Role, limit: Int) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let count = PlainText.head(of: bytes, atMost: limit)
      let row = point.row + area.row
      let start = point.column + area.column
      let from = max(start, clip.column)
      let end = min(start + count, clip.endColumn)
      guard row >= clip.row, row < clip.endRow, from < end else { return count }
      separateHalves(row: row, from: from, to: end)
      let place = row * fullSize.columns
      cells.withUnsafeMutableBufferPointer { cells in
        for column in from..<end {
          cells[place + column] = Cell(code: UInt32(bytes[column - start]), width: 1, role: role)
        }
      }
      return count
    }
  }

  private mutating func writeUnits(_ text: Substring, at point: Point, role: Role, limit: Int) -> Int {
    var used = 0
    TextUnit.forEach(in: text) { unit in
      guard used + unit.width <= limit else { return false }
      put(unit, column: point.column + area.column + used, row: point.row + area.row, role: role)
      used += unit.width
      return true
    }
    return used
  }
}

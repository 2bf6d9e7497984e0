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
    if let columns = writePlain(text, at: point, role: role, limit: limit) { return columns }
    if let ellipsis, let maxColumns, TextWidth.exceeds(text, maxColumns) {
      let cut = TextWidth.truncate(text, max(0, maxColumns), ellipsis)
      return write(line: Substring(cut), at: point, role: role, maxColumns: nil, ellipsis: nil)
    }
    return writeUnits(text, at: point, role: role, limit: limit)
  }

  /// Printable ASCII that needs no cutting: a byte a cell. Nil if the text is anything else.
  private mutating func writePlain(_ text: Substring, at point: Point, role: Role, limit: Int) -> Int? {
    let count = text.utf8.count
    guard count <= limit, TextWidth.isPlain(text) else { return nil }
    let row = point.row + area.row
    let start = point.column + area.column
    let from = max(start, clip.column)
    let end = min(start + count, clip.endColumn)
    guard row >= clip.row, row < clip.endRow, from < end else { return count }
    separateHalves(row: row, from: from, to: end)
    let bytes = text.utf8.dropFirst(from - start).prefix(end - from)
    putPlain(bytes, index: row * fullSize.columns + from, role: role)
    return count
  }

  private mutating func putPlain(_ bytes: Substring.UTF8View.SubSequence, index: Int, role: Role) {
    var index = index
    for byte in bytes {
      cells[index] = Cell(code: UInt32(byte), width: 1, role: role)
      index += 1
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

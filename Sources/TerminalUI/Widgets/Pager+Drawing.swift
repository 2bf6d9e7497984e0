extension Pager {
  /// Draws the lines from the top on, with what was searched for in the role of a match and the hardware
  /// cursor on its line.
  public func draw(into canvas: inout Canvas, in rect: Rect, isFocused: Bool = true) {
    canvas.draw(in: rect) { canvas in
      if isFocused { canvas.cursor = Point(column: 0, row: 0) }
      var row = 0
      for (index, line) in lines.enumerated().dropFirst(top) {
        guard row < canvas.size.rows else { break }
        if isFocused, index == matchedLine { canvas.cursor = Point(column: 0, row: row) }
        for part in parts(of: line, columns: canvas.size.columns) {
          canvas.write(part, at: Point(column: isWrapped ? 0 : -left, row: row))
          row += 1
        }
      }
    }
  }

  private func parts(of line: StyledText, columns: Int) -> [StyledText] {
    let ranges = TextSearch.ranges(of: query, in: line.text)
    let line = ranges.isEmpty ? line : line.restyled(ranges, role: .match)
    return isWrapped ? line.wrapped(to: columns) : [line]
  }
}

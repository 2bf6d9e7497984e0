/// Which part of more lines than there is room for a part of the screen shows.
public struct Scroll: Hashable, Sendable {
  /// The rows that show it, on the whole canvas.
  public let rows: Range<Int>
  public let first: Int
  public let count: Int

  /// - Parameters:
  ///   - first: the first line that is seen.
  ///   - count: all lines; as many as there are rows are seen.
  init(rows: Range<Int>, first: Int, of count: Int) {
    (self.rows, self.first, self.count) = (rows, first, count)
  }

  /// The rows of the part of a scrollbar that stands for what is seen; nil where all is.
  public var thumb: Range<Int>? {
    guard count > rows.count, !rows.isEmpty else { return nil }
    let length = max(1, rows.count * rows.count / count)
    let (free, hidden) = (rows.count - length, count - rows.count)
    // At the ends only at the first and at the last line.
    let offset =
      first <= 0 ? 0 : first >= hidden ? free : min(max(1, free * first / hidden), max(1, free - 1))
    let start = rows.lowerBound + min(offset, free)
    return start..<start + length
  }
}

extension Canvas {
  /// Says which lines are seen in a rectangle. The frame around it shows that by a scrollbar.
  public mutating func note(scrollTo first: Int, of count: Int, in rect: Rect) {
    let place = onScreen(rect)
    scroll = Scroll(rows: place.row..<place.row + place.rows, first: first, of: count)
  }

  /// Draws the scrollbar of what was drawn last inside a frame, on its right edge.
  public mutating func drawScrollbar(of frame: Rect, role: Role, glyphs: Glyphs) {
    defer { scroll = nil }
    guard let thumb = scroll?.thumb, frame.columns > 0 else { return }
    let rows = Rect(
      column: frame.endColumn - 1, row: thumb.lowerBound - area.row, columns: 1, rows: thumb.count)
    fill(rows, with: glyphs.thumb, role: role)
  }
}

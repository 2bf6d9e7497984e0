/// Draws the visible rows of a list. Where it has the keyboard the selected one has the cursor mark and the hardware
/// cursor.
public struct ListView: Sendable {
  public var count: Int
  public var state: ListState
  public var isFocused: Bool
  public var glyphs: Glyphs
  /// Said in place of the rows where there are none.
  public var emptyText: StyledText

  public init(
    count: Int, state: ListState, isFocused: Bool = true, glyphs: Glyphs = .ascii, emptyText: StyledText = ""
  ) {
    self.count = count
    self.state = state
    self.isFocused = isFocused
    self.glyphs = glyphs
    self.emptyText = emptyText
  }

  /// Draws into `rect`; `row` is asked only for the rows that are seen. The first two columns are the cursor
  /// mark's.
  public func draw(into canvas: inout Canvas, in rect: Rect, row: (Int) -> StyledText) {
    guard !rect.isEmpty else { return }
    if count == 0 {
      let rest = rect.taking(left: 2).rest
      canvas.write(emptyText, at: rest.origin, maxColumns: rest.columns, ellipsis: glyphs.ellipsis)
      if isFocused { canvas.cursor = rect.origin }
      return
    }
    var state = state
    state.settle(count: count, height: rect.rows)
    canvas.note(scrollTo: state.top, of: count, in: rect)
    for (line, index) in state.visible(count: count, height: rect.rows).enumerated() {
      draw(row(index), into: &canvas, in: rect.line(line), isSelected: index == state.selected)
    }
  }

  private func draw(_ text: StyledText, into canvas: inout Canvas, in line: Rect, isSelected: Bool) {
    let rest = line.taking(left: 2).rest
    canvas.write(text, at: rest.origin, maxColumns: rest.columns, ellipsis: glyphs.ellipsis)
    if isSelected { canvas.drawCursorLine(line, isFocused: isFocused, glyphs: glyphs) }
  }
}

extension Canvas {
  /// Shows a line as the one that a list is on: with the mark of the cursor if the list has the keyboard, without it
  /// else.
  public mutating func drawCursorLine(_ line: Rect, isFocused: Bool, glyphs: Glyphs) {
    if isFocused {
      write(String(glyphs.cursor), at: line.origin)
      cursor = line.origin
    }
    emphasize(line, isFocused ? .selected : .kept)
  }
}

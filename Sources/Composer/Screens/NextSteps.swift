import TerminalUI

/// What a pane with nothing to show says: that there is nothing yet, and the keys that lead on.
struct NextSteps {
  let title: String
  var steps: [(key: String, words: String)] = []

  var lines: [StyledText] {
    let width = steps.map { TextWidth.columns(of: $0.key) }.max() ?? 0
    return [StyledText(title, steps.isEmpty ? .muted : .title)]
      + (steps.isEmpty ? [] : [StyledText()])
      + steps.map {
        StyledText([Span(TextWidth.fit($0.key, to: width), .key), Span("  \($0.words)")])
      }
  }

  /// In the middle of the pane, a little above its half, where eyes rest.
  func draw(on canvas: inout Canvas, isFocused: Bool, glyphs: Glyphs) {
    let lines = lines
    let columns = lines.map(\.columns).max() ?? 0
    let place = Point(
      column: max(1, (canvas.size.columns - columns) / 2),
      row: max(0, (canvas.size.rows - lines.count) * 2 / 5))
    for (row, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(column: place.column, row: place.row + row),
        maxColumns: canvas.size.columns - place.column, ellipsis: glyphs.ellipsis)
    }
    if isFocused { canvas.cursor = place }
  }
}

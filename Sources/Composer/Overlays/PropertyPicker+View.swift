import Drafts
import TerminalUI

extension PropertyPicker {
  func size(in workspace: Workspace) -> Size {
    Size(columns: 112, rows: workspace.room.window.inset().rows)
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let glyphs = workspace.glyphs
    let area = canvas.bounds.taking(top: 2).rest
    ListView(count: lines.count, state: list, glyphs: glyphs, emptyText: "type a label or a name")
      .draw(into: &canvas, in: area) { describe(lines[$0], width: area.columns, glyphs: glyphs) }
    if let entry = selected {
      canvas.write(
        StyledText("\(entry.name): \(entry.fullSummary)", .muted), at: Point(column: 1, row: 1),
        maxColumns: canvas.size.columns - 1, ellipsis: glyphs.ellipsis)
    }
    query.drawQuery("Label or name", on: &canvas)
  }

  /// From this width on the long names of properties are whole.
  private static let roomy = 100

  private func describe(_ line: Line, width: Int, glyphs: Glyphs) -> StyledText {
    switch line {
    case .typed(let name): return StyledText("\(name)  as typed; not a default property", .warning)
    case .match(let match):
      let isRoomy = width >= Self.roomy
      let columns = Length.divide(
        width - 2, by: [.flexible(weight: isRoomy ? 3 : 4), .flexible(weight: 3), .flexible(weight: 3)])
      var text =
        cell(match.entry.label, match.labelOffsets, columns[0], glyphs)
        + cell(match.entry.name, match.nameOffsets, columns[1], glyphs)
      text.append(match.entry.summary, .muted)
      return text
    }
  }

  /// Text in a column of its own, with what was searched for marked.
  private func cell(_ text: String, _ offsets: [Int], _ width: Int, _ glyphs: Glyphs) -> StyledText {
    let text = TextWidth.fit(text, to: width - 1, ellipsis: glyphs.ellipsis) + " "
    let matched = Set(offsets)
    return StyledText(text.enumerated().map { Span(String($1), matched.contains($0) ? .match : .text) })
  }
}

extension TextField {
  /// A line to type in, with the words that say what for.
  func drawQuery(_ words: String, atMost most: Int = .max, on canvas: inout Canvas) {
    let column = canvas.write("\(words) ", at: Point(column: 1, row: 0), role: .title) + 1
    let columns = min(most, canvas.size.columns - column - 1)
    draw(into: &canvas, in: Rect(column: column, row: 0, columns: columns, rows: 1), isFocused: true)
  }
}

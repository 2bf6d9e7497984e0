import TerminalUI

extension ChoiceList {
  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let glyphs = workspace.glyphs
    let area = canvas.bounds.taking(top: 2).rest
    let lines = lines
    let room = min(width.text, area.columns - min(width.note, area.columns / 3) - 3)
    ListView(count: lines.count, state: list, glyphs: glyphs, emptyText: "nothing of that name")
      .draw(into: &canvas, in: area) { index in
        let line = lines[index]
        let text = TextWidth.fit(line.words, to: max(0, room), ellipsis: glyphs.ellipsis)
        return StyledText([
          Span("\(text)  ", line.reason == nil ? .text : .muted), Span(line.note, .muted),
        ])
      }
    query.drawQuery("Find", on: &canvas)
  }
}

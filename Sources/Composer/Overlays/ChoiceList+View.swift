import TerminalUI

extension ChoiceList {
  /// As wide as the widest line that typing may find.
  func size(in workspace: Workspace) -> Size {
    let widest = ChoiceList.Widths(all)
    let marks = context == .foundContacts ? 2 : 0
    return Size(
      columns: max(50, widest.text + widest.note + widest.detail + 6 + marks),
      rows: PaneRoom.windowHeadRows + max(1, all.count))
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let glyphs = workspace.glyphs
    let area = canvas.bounds.taking(top: 2).rest
    let lines = lines
    let marks = context == .foundContacts ? 2 : 0
    let room = min(width.text, area.columns - min(width.note, area.columns / 3) - 3 - marks)
    ListView(count: lines.count, state: list, glyphs: glyphs, emptyText: "nothing of that name")
      .draw(into: &canvas, in: area) { index in
        let line = lines[index]
        let text = TextWidth.fit(line.head, to: max(0, room), ellipsis: glyphs.ellipsis)
        let head = Span("\(text)  ", line.reason == nil ? .text : .muted)
        let mark = [markSpan(line, glyphs)].compactMap(\.self)
        if line.detail.isEmpty {
          // Ids end at the same column, however long they are.
          let blanks = marks > 0 ? width.note - TextWidth.columns(of: line.note) : 0
          return StyledText(
            mark + [head, Span(String(repeating: " ", count: max(0, blanks)) + line.note, .muted)])
        }
        let note = TextWidth.fit(line.note, to: width.note, ellipsis: glyphs.ellipsis)
        let detail = TextWidth.fit(
          line.reason ?? line.detail, to: max(0, area.columns - room - width.note - 6),
          ellipsis: glyphs.ellipsis)
        return StyledText([head, Span("\(note)  ", .key), Span(detail, .muted)])
      }
    query.drawQuery("Find", atMost: 32, on: &canvas)
  }
}

import Drafts
import TerminalUI

extension ComposerModel {
  /// Every overlay in order, the topmost last; it alone holds the cursor.
  func drawOverlays(over body: Rect, on canvas: inout Canvas) {
    for overlay in overlays { draw(overlay, over: body, on: &canvas) }
  }

  private func draw(_ overlay: Overlay, over body: Rect, on canvas: inout Canvas) {
    switch overlay {
    case .propertyPicker(let picker):
      window(title(of: picker), over: body, on: &canvas) { draw(picker, on: &$0) }
    case .associationPicker(let picker):
      window("\(title(of: picker)): \(labelsOrigin(of: picker.object))", over: body, on: &canvas) {
        draw(picker, on: &$0)
      }
    case .choice(let list): window(list.title, over: body, on: &canvas) { draw(list, on: &$0) }
    case .pager(let pager): window(pager.title, over: body, on: &canvas) { draw(pager, on: &$0) }
    case .contactPaste(let paste): window("Paste contacts", over: body, on: &canvas) { draw(paste, on: &$0) }
    case .replaceForm(let form):
      window("Replace text in \(contacts(compose.targets.count))", over: body, on: &canvas) {
        draw(form, on: &$0)
      }
    case .replacePreview(let preview):
      window(title(of: preview), over: body, on: &canvas) { draw(preview, on: &$0) }
    case .columns(let form):
      window("Columns of \(form.source.name)", over: body, on: &canvas) { draw(form, on: &$0) }
    case .longText(let area):
      window(longTextTitle, over: body, on: &canvas) { drawLongText(area, on: &$0) }
    case .prompt, .copyMenu, .menu: break
    }
  }

  static let overlayColumns = 140

  /// The room inside the window of an overlay.
  var overlaySize: Size {
    let body = ScreenLayout(screen: screen, size: size).body
    return Size(columns: min(body.columns, Self.overlayColumns) - 4, rows: body.rows - 2)
  }

  private func window(
    _ title: String, over body: Rect, on canvas: inout Canvas, draw: (inout Canvas) -> Void
  ) {
    let rect = body.centered(Size(columns: min(body.columns, Self.overlayColumns), rows: body.rows))
    canvas.fill(rect)
    canvas.box(rect, title: title, role: .focusedBorder, titleRole: .title, glyphs: glyphs)
    canvas.draw(in: rect.inset()) { draw(&$0) }
  }

  /// A line to type in, with the words that say what for.
  private func drawQuery(_ field: TextField, words: String, on canvas: inout Canvas) {
    let column = canvas.write("\(words) ", at: Point(column: 1, row: 0), role: .title) + 1
    field.draw(
      into: &canvas, in: Rect(column: column, row: 0, columns: canvas.size.columns - column - 1, rows: 1),
      isFocused: true)
  }

  private func draw(_ picker: PropertyPicker, on canvas: inout Canvas) {
    let area = canvas.bounds.taking(top: 2).rest
    ListView(
      count: picker.lines.count, state: picker.list, glyphs: glyphs, emptyText: "type a label or a name"
    )
    .draw(into: &canvas, in: area) { describe(picker.lines[$0], width: area.columns) }
    if let entry = picker.selected {
      canvas.write(
        StyledText("\(entry.name): \(entry.factsInFull)", .muted), at: Point(column: 1, row: 1),
        maxColumns: canvas.size.columns - 1, ellipsis: glyphs.ellipsis)
    }
    drawQuery(picker.query, words: "Label or name", on: &canvas)
  }

  private func describe(_ line: PropertyPicker.Line, width: Int) -> StyledText {
    guard case .match(let match) = line else {
      if case .typed(let name) = line {
        return StyledText("\(name)  as typed; not a default property", .warning)
      }
      return StyledText()
    }
    let entry = match.entry
    let columns = Length.divide(
      width - 2, by: [.flexible(weight: 4), .flexible(weight: 3), .flexible(weight: 3)])
    var text =
      cell(entry.label, match.labelOffsets, columns[0]) + cell(entry.name, match.nameOffsets, columns[1])
    text.append(entry.facts, .muted)
    return text
  }

  /// Text in a column of its own, with what was searched for marked.
  private func cell(_ text: String, _ offsets: [Int], _ width: Int) -> StyledText {
    Self.highlighted(TextWidth.fit(text, to: width - 1, ellipsis: glyphs.ellipsis) + " ", offsets)
  }

  private static func highlighted(_ text: String, _ offsets: [Int]) -> StyledText {
    let matched = Set(offsets)
    return StyledText(text.enumerated().map { Span(String($1), matched.contains($0) ? .match : .text) })
  }

  private func draw(_ list: ChoiceList, on canvas: inout Canvas) {
    let area = canvas.bounds.taking(top: 2).rest
    let lines = list.lines
    let room = min(list.width.text, area.columns - min(list.width.note, area.columns / 3) - 3)
    ListView(count: lines.count, state: list.list, glyphs: glyphs, emptyText: "nothing of that name")
      .draw(into: &canvas, in: area) { index in
        let text = TextWidth.fit(lines[index].text, to: max(0, room), ellipsis: glyphs.ellipsis)
        return StyledText([Span("\(text)  "), Span(lines[index].note, .muted)])
      }
    drawQuery(list.query, words: "Find", on: &canvas)
  }

  private func draw(_ pager: TextPager, on canvas: inout Canvas) {
    pager.pager.draw(into: &canvas, in: canvas.bounds.inset(columns: 1, rows: 0))
    canvas.cursor = Point(column: 0, row: 0)
  }
}

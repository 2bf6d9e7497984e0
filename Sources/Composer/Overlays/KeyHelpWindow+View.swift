import TerminalUI

extension KeyHelpWindow {
  /// At the bottom: what the cursor is on, in full.
  private static let detailRows = 2
  private static let narrowestColumn = 34
  private static let mostKeyColumns = 11

  /// How many columns of keys there are.
  static func columns(in width: Int) -> Int { width / 2 < narrowestColumn ? 1 : 2 }

  /// The rows of keys that are seen.
  func height(in workspace: Workspace) -> Int {
    max(1, workspace.room.windowSize.rows - PaneRoom.windowHeadRows - Self.detailRows - 1)
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let area = canvas.bounds.inset(columns: 1, rows: 0).taking(top: PaneRoom.windowHeadRows).rest
    let columns = Self.columns(in: area.columns)
    let (rows, height, items) = (rows(columns: columns), height(in: workspace), shownItems)
    if rows.isEmpty { canvas.write("no key does that", at: area.origin, role: .muted) }
    for (line, row) in rows.dropFirst(top).prefix(height).enumerated() {
      draw(row, of: items, in: area.line(line), columns, on: &canvas, workspace)
    }
    drawDetail(in: area.taking(bottom: Self.detailRows).piece, on: &canvas, workspace.glyphs)
    query.drawQuery("Find", atMost: 32, on: &canvas)
  }

  /// An item with the columns that the keys of its group take: those of the longest.
  private typealias ShownItem = (item: Item, keyColumns: Int)

  private var shownItems: [ShownItem] {
    found.flatMap { group in
      let columns = group.items.map { TextWidth.columns(of: $0.shownKeys(Self.mostKeyColumns)) }.max() ?? 0
      return group.items.map { ($0, columns) }
    }
  }

  private func draw(
    _ row: Row, of items: [ShownItem], in line: Rect, _ columns: Int, on canvas: inout Canvas,
    _ workspace: Workspace
  ) {
    switch row {
    case .blank: break
    case .title(let title): canvas.write(title, at: line.origin, role: .title)
    case .items(let left, let right):
      let width = line.columns / columns
      for (column, item) in [left, right].enumerated() {
        guard let item else { continue }
        let cell = Rect(column: line.column + column * width, row: line.row, columns: width - 1, rows: 1)
        canvas.write(text(of: items[item], width - 1, workspace.glyphs), at: cell.origin)
        if item == selected { canvas.emphasize(cell, .selected) }
      }
    }
  }

  private func text(of shown: ShownItem, _ width: Int, _ glyphs: Glyphs) -> StyledText {
    let (item, columns) = shown
    let keys = TextWidth.fit(item.shownKeys(Self.mostKeyColumns), to: columns)
    let verb = TextWidth.fit(item.verb, to: max(0, width - columns - 2), ellipsis: glyphs.ellipsis)
    return StyledText([
      Span("\(keys)  ", item.reason == nil ? .key : .muted), Span(verb, item.reason == nil ? .text : .muted),
    ])
  }

  private func drawDetail(in rect: Rect, on canvas: inout Canvas, _ glyphs: Glyphs) {
    guard items.indices.contains(selected) else { return }
    let lines = TextWidth.wrap(items[selected].sentence, to: rect.columns)
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = row == rect.rows - 1 && lines.count > rect.rows
      let text =
        isCut
        ? TextWidth.truncate("\(line) \(lines[row + 1])", to: rect.columns, ellipsis: glyphs.ellipsis)
        : String(line)
      canvas.write(text, at: rect.line(row).origin, role: .muted)
    }
  }
}

extension KeyHelpWindow.Item {
  /// As many of the names as fit; the first one always does.
  fileprivate func shownKeys(_ columns: Int) -> String {
    var text = keys.first ?? ""
    for key in keys.dropFirst() where TextWidth.columns(of: text) + 1 + TextWidth.columns(of: key) <= columns
    {
      text += "/\(key)"
    }
    return text
  }
}

import TerminalUI

/// A menu whose keys do what stands behind them, a line for each.
struct MenuLines {
  let entries: [KeyTable.Entry]

  /// - Parameter content: the menu, which closes by any other key.
  init(_ content: some OverlayContent, in workspace: Workspace) {
    entries = workspace.keys.particular(to: content.context).filter {
      $0.intent != .close && content.offers($0.intent) && !$0.keys.isEmpty
    }
  }

  var size: Size {
    Size(columns: (entries.map { TextWidth.columns(of: $0.words) }.max() ?? 0) + 6, rows: entries.count)
  }

  func draw(on canvas: inout Canvas) {
    canvas.cursor = Point(column: 0, row: 0)
    for (row, entry) in entries.enumerated() {
      canvas.write(
        StyledText([Span(" \(entry.keys[0].name)  ", .key), Span(entry.words)]),
        at: Point(column: 0, row: row))
    }
  }
}

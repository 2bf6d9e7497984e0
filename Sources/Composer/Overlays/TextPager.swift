import TerminalUI

/// Text to read in a window over the panes: help, and what an import found.
struct TextPager: Equatable, Sendable {
  let title: String
  var pager: Pager

  init(title: String, lines: [StyledText]) {
    self.title = title
    pager = Pager(lines, isWrapped: true)
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    pager.draw(into: &canvas, in: canvas.bounds.inset(columns: 1, rows: 0))
    canvas.cursor = Point(column: 0, row: 0)
  }
}

import TerminalUI

extension Overlay {
  /// Draws the window of one that has a window.
  func drawWindow(on canvas: inout Canvas, in workspace: Workspace) {
    guard place == .window else { return }
    let rect = workspace.room.window
    canvas.fill(rect)
    canvas.box(
      rect, title: content.title(in: workspace), role: .focusedBorder, titleRole: .title,
      glyphs: workspace.glyphs)
    canvas.draw(in: rect.inset()) { content.draw(on: &$0, in: workspace) }
  }

  /// Draws a question, with the place for its answer behind it.
  func drawQuestion(in line: Rect, on canvas: inout Canvas, _ workspace: Workspace) {
    let column = canvas.write(
      "\(content.title(in: workspace)) ", at: line.origin, role: .title, maxColumns: line.columns - 1)
    canvas.draw(in: line.taking(left: column).rest) { content.draw(on: &$0, in: workspace) }
  }
}

import TerminalUI

extension Overlay {
  func drawWindow(on canvas: inout Canvas, in workspace: Workspace) {
    let rect = content.window(in: workspace)
    canvas.fill(rect)
    canvas.box(
      rect, title: type(of: content).hasTitle ? content.title(in: workspace) : "", glyphs: workspace.glyphs)
    canvas.draw(in: rect.inset()) { content.draw(on: &$0, in: workspace) }
    canvas.drawScrollbar(of: rect, role: .frame, glyphs: workspace.glyphs)
  }
}

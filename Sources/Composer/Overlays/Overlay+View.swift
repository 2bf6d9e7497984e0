import TerminalUI

extension Overlay {
  func drawWindow(on canvas: inout Canvas, in workspace: Workspace) {
    let rect = content.window(in: workspace)
    let title = type(of: content).hasTitle ? content.title(in: workspace) : ""
    if workspace.room.isCovered(by: rect) {
      // Nothing is seen beside it that a frame would set it off from, and a frame is most of the bytes of a window.
      canvas.fill(workspace.room.body)
      canvas.titleLine(rect, title: title, role: .frame, titleRole: .accent, glyphs: workspace.glyphs)
    } else {
      canvas.fill(rect)
      canvas.box(rect, title: title, glyphs: workspace.glyphs)
    }
    canvas.draw(in: rect.inset()) { content.draw(on: &$0, in: workspace) }
    canvas.drawScrollbar(of: rect, role: .frame, glyphs: workspace.glyphs)
  }

  /// Nothing of the panes is seen.
  func coversPanes(in workspace: Workspace) -> Bool {
    workspace.room.isCovered(by: content.window(in: workspace))
  }
}

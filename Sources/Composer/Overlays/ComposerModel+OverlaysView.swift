import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  /// Every overlay in order, the topmost last; it alone holds the cursor.
  func drawOverlays(over body: Rect, on canvas: inout Canvas) {
    for overlay in overlays { draw(overlay, over: body, on: &canvas) }
  }

  private func draw(_ overlay: Overlay, over body: Rect, on canvas: inout Canvas) {
    switch overlay {
    case .propertyPicker(let picker):
      window(title(of: picker), over: body, on: &canvas) {
        picker.draw(on: &$0, in: workspace)
      }
    case .associationPicker(let picker):
      window("\(picker.title): \(labelsOrigin(of: picker.object))", over: body, on: &canvas) {
        picker.draw(on: &$0, in: workspace)
      }
    case .choice(let list): window(list.title, over: body, on: &canvas) { list.draw(on: &$0, in: workspace) }
    case .pager(let pager):
      window(pager.title, over: body, on: &canvas) { pager.draw(on: &$0, in: workspace) }
    case .contactPaste(let paste):
      window("Paste contacts", over: body, on: &canvas) {
        paste.draw(on: &$0, in: workspace)
      }
    case .replaceForm(let form):
      window("Replace text in \(contacts(compose.targets.count))", over: body, on: &canvas) {
        form.draw(on: &$0, in: workspace)
      }
    case .replacePreview(let preview):
      window(preview.title, over: body, on: &canvas) {
        preview.draw(on: &$0, in: workspace)
      }
    case .columns(let form):
      window("Columns of \(form.source.name)", over: body, on: &canvas) {
        form.draw(on: &$0, in: workspace)
      }
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
}

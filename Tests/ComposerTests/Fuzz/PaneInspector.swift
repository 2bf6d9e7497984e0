import TerminalUI

@testable import Composer

/// Has each pane drawn alone on a canvas full of a mark, and says which one drew on what is not its own.
enum PaneInspector {
  private static let mark: Character = "#"

  static func fault(of model: ComposerModel) -> String? {
    guard !model.isTooSmall else { return nil }
    var marked = Canvas(size: model.size)
    marked.fill(marked.bounds, with: mark, role: .match)
    let zoomed = model.workspace.room.isZoomed ? model.pane : nil
    let layout = ScreenLayout(
      screen: model.screen, size: model.size, zoomed: zoomed, focused: model.workspace.room.focused,
      needs: model.workspace.room.needs)
    for frame in layout.panes {
      var canvas = marked
      let inside = frame.rect.inset()
      canvas.draw(in: inside) { model.screens.shown.draw(frame.pane, on: &$0, in: model.workspace) }
      if let fault = fault(of: canvas, outside: inside, marked) { return "\(frame.pane) \(fault)" }
    }
    var canvas = marked
    for overlay in model.overlays.all { overlay.drawWindow(on: &canvas, in: model.workspace) }
    return fault(of: canvas, outside: layout.body, marked).map { "an overlay \($0)" }
  }

  private static func fault(of canvas: Canvas, outside rect: Rect, _ marked: Canvas) -> String? {
    let rows = rect.row..<rect.row + rect.rows
    for row in 0..<canvas.fullSize.rows {
      let (drawn, before) = (canvas.row(row), marked.row(row))
      guard rows.contains(row) else {
        if drawn != before { return "drew on row \(row)" }
        continue
      }
      guard drawn.prefix(rect.column) == before.prefix(rect.column) else {
        return "drew left of it in row \(row)"
      }
      let right = rect.column + rect.columns
      guard drawn.dropFirst(right) == before.dropFirst(right) else { return "drew right of it in row \(row)" }
    }
    guard let cursor = canvas.screenCursor, !rect.contains(cursor) else { return nil }
    return "put the cursor at \(cursor)"
  }
}

import TerminalUI

@testable import Composer

/// Looks at every frame a composer draws, and says what is wrong with it.
struct FrameInspector {
  private(set) var frames = 0
  private var painter = FramePainter()
  private var emulators: [Int: RowEmulator] = [:]

  /// What is wrong with the screen; nil where all is well.
  mutating func fault(of model: ComposerModel) throws -> String? {
    frames += 1
    let canvas = model.canvas()
    if model.context == .field, !painter.frame(of: model).changes(since: canvas).isEmpty {
      return "the frame made of the one before is another"
    }
    if canvas.fullSize != model.size { return "the canvas has another size" }
    guard let cursor = canvas.screenCursor else { return "there is no cursor" }
    if let fault = cursorFault(cursor, of: model, canvas) { return fault }
    let emulator = try emulators[model.size.columns] ?? RowEmulator(columns: model.size.columns)
    emulators[model.size.columns] = emulator
    for row in 0..<model.size.rows {
      if let fault = fault(inRow: row, of: canvas) ?? emulator.fault(inRow: row, of: canvas) {
        return "row \(row) \(fault)"
      }
    }
    return model.isTooSmall || holdsWayOut(canvas) ? nil : "the footer tells no way out"
  }

  /// Readers follow the hardware cursor: it is on the line that the mark shows to have the keyboard.
  private func cursorFault(_ cursor: Point, of model: ComposerModel, _ canvas: Canvas) -> String? {
    guard case .pane(let pane) = model.context, !model.isTooSmall else { return nil }
    let layout = ScreenLayout(
      screen: model.screen, size: model.size, zoomed: model.paneAlone,
      focused: model.workspace.room.focused,
      needs: model.workspace.room.needs)
    guard let inside = layout.inside(of: pane) else { return nil }
    let mark = model.workspace.glyphs.cursor.unicodeScalars.first
    let marked = (inside.row..<inside.row + inside.rows).filter { row in
      canvas.row(row).dropFirst(inside.column).first?.scalar == mark
    }
    return marked.isEmpty || marked.contains(cursor.row) ? nil : "the cursor is not where the mark is"
  }

  private func fault(inRow index: Int, of canvas: Canvas) -> String? {
    var used = 0
    for cell in canvas.row(index) {
      used += Int(cell.width)
      if let scalar = cell.scalar {
        if Self.isControl(scalar) { return "holds the control character \(scalar.value)" }
      } else if canvas.scalars(of: cell).contains(where: Self.isControl) {
        return "holds a control character"
      }
    }
    return used == canvas.fullSize.columns ? nil : "has \(used) columns"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0)
  }

  private func holdsWayOut(_ canvas: Canvas) -> Bool {
    let footer = canvas.row(canvas.fullSize.rows - 1).compactMap(\.scalar).map(Character.init)
    return String(footer).contains("q back") || String(footer).contains("Esc ")
  }
}

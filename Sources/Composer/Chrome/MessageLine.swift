import TerminalUI

/// The line above the keys: what there is to say. What could not be saved comes back there after each other message,
/// until it is saved.
struct MessageLine {
  let notice: Notice?
  let workspace: Workspace

  func draw(in rect: Rect, on canvas: inout Canvas) {
    if let notice { return write(notice, in: rect, on: &canvas) }
    if case .failed(let why) = workspace.document.saveState {
      return write(.failure("Not saved: \(why)"), in: rect, on: &canvas)
    }
    if let readingWords = workspace.readingWords { write(Notice(readingWords), in: rect, on: &canvas) }
  }

  private func write(_ notice: Notice, in rect: Rect, on canvas: inout Canvas) {
    canvas.write(
      notice.line(workspace.glyphs), at: rect.origin, maxColumns: rect.columns,
      ellipsis: workspace.glyphs.ellipsis)
  }
}

extension Notice {
  /// With the mark of its tone.
  func line(_ glyphs: Glyphs) -> StyledText {
    switch tone {
    case .plain: StyledText(text)
    case .warning: StyledText("\(glyphs.warning) \(text)", .warning)
    case .failure: StyledText("\(glyphs.error) \(text)", .error)
    }
  }
}

import TerminalUI

/// The line above the keys: a question, or what there is to say. What could not be saved comes back there after each
/// other message, until it is saved.
struct MessageLine {
  let notice: Notice?
  /// The topmost of what lies over the panes.
  let top: Overlay?
  let workspace: Workspace

  func draw(in rect: Rect, on canvas: inout Canvas) {
    if let top, top.place != .window {
      return top.drawQuestion(in: rect, on: &canvas, workspace)
    }
    if let notice { return write(notice, in: rect, on: &canvas) }
    if case .failed(let why) = workspace.document.saveState {
      return write(.failure("Not saved: \(why)"), in: rect, on: &canvas)
    }
    if let readingWords = workspace.readingWords { write(Notice(readingWords), in: rect, on: &canvas) }
  }

  /// While a question has the message line, what is to be said of its answer stands on the last line of the keys.
  /// - Returns: what is left for the keys.
  func drawNote(in keys: Rect, on canvas: inout Canvas) -> Rect {
    guard let top, top.place == .messageLineWithNote, keys.rows > 1, let notice else { return keys }
    let split = keys.taking(bottom: 1)
    write(notice, in: split.piece, on: &canvas)
    return split.rest
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

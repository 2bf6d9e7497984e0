import TerminalUI

/// The line above the keys: what there is to say. What could not be saved comes back there after each other message,
/// until it is saved.
struct MessageLine {
  let notice: Notice?
  let workspace: Workspace

  func draw(in rect: Rect, on canvas: inout Canvas) {
    if let notice { return write(notice, in: rect, on: &canvas) }
    if case .failed(let why) = workspace.document.saveState {
      return write(.failure("Not saved: \(why.words)"), in: rect, on: &canvas)
    }
    if let readingWords = workspace.readingWords { write(Notice(readingWords), in: rect, on: &canvas) }
  }

  private func write(_ notice: Notice, in rect: Rect, on canvas: inout Canvas) {
    let line = notice.line(workspace.glyphs)
    let isCut = line.columns > rect.columns
    let key = isCut && workspace.hasKeyboard ? " \(workspace.keyName(.program(.messages))) all" : ""
    let room = rect.columns - TextWidth.columns(of: key)
    let column = canvas.write(
      line, at: rect.origin, maxColumns: room, ellipsis: workspace.glyphs.ellipsis)
    canvas.write(key, at: Point(column: rect.column + column, row: rect.row), role: .muted)
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

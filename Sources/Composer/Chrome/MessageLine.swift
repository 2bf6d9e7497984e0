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
    guard let top, top.place == .messageLineWithNote, keys.rows > 1,
      let note = notice ?? top.content.note(in: workspace)
    else { return keys }
    let split = keys.taking(bottom: 1)
    write(note, in: split.piece, on: &canvas)
    return split.rest
  }

  private func write(_ notice: Notice, in rect: Rect, on canvas: inout Canvas) {
    let (mark, role): (String, Role) =
      switch notice.tone {
      case .plain: ("", .text)
      case .warning: ("\(workspace.glyphs.warning) ", .warning)
      case .failure: ("\(workspace.glyphs.error) ", .error)
      }
    canvas.write(
      mark + notice.text, at: rect.origin, role: role, maxColumns: rect.columns,
      ellipsis: workspace.glyphs.ellipsis)
  }
}

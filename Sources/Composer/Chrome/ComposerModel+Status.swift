import Drafts
import TerminalUI

extension ComposerModel {
  /// The draft and whether it is saved on the left; account and rights on the right. Where there is no room for all,
  /// it is names that are cut.
  func drawStatus(in rect: Rect, on canvas: inout Canvas) {
    let right = connectionText
    let room = max(0, rect.columns - right.columns - saveText.columns - 4)
    let name = TextWidth.truncate(document.draft.name, to: room, ellipsis: glyphs.ellipsis)
    canvas.write(StyledText(name, .title) + "  " + saveText, at: rect.origin)
    let column = max(0, rect.columns - right.columns)
    canvas.write(right, at: Point(column: column, row: rect.row), maxColumns: rect.columns)
  }

  private var saveText: StyledText {
    if document.isLocked { return StyledText("locked", .warning) }
    switch document.saveState {
    case .saved: return StyledText("saved", .muted)
    case .saving: return StyledText("saving", .muted)
    case .failed: return StyledText("NOT SAVED", .error)
    }
  }

  private var connectionText: StyledText {
    let isProduction = connection.environment == "production"
    var text = StyledText(connection.environment.uppercased(), isProduction ? .warning : .title)
    text.append(" \(portalText)")
    text.append(" \(TextWidth.truncate(connection.profile, to: 12, ellipsis: glyphs.ellipsis))")
    text.append("  \(document.isLocked || connection.isReadOnly ? "read-only" : "read-write")")
    if let quota = connection.quota { text.append("  \(quota.remaining)/\(quota.limit)", .muted) }
    return text
  }

  private var portalText: String {
    switch connection.portal {
    case .notAsked: "not connected"
    case .asking: "asking"
    case .known(let id): "portal \(id)"
    case .unknown: "portal unknown"
    }
  }

  /// The message line. What could not be saved comes back there after each other message, until it is saved.
  func drawMessage(in rect: Rect, on canvas: inout Canvas) {
    if let top = overlays.last, top.place != .window {
      return top.drawQuestion(in: rect, on: &canvas, workspace)
    }
    if let notice { return write(notice, in: rect, on: &canvas) }
    if case .failed(let why) = document.saveState {
      return write(.failure("Not saved: \(why)"), in: rect, on: &canvas)
    }
    if let readingWords = workspace.readingWords { write(Notice(readingWords), in: rect, on: &canvas) }
  }

  /// While a question has the message line, what is to be said of its answer stands on the last line of the keys.
  /// - Returns: what is left for the keys.
  func drawNote(in keys: Rect, on canvas: inout Canvas) -> Rect {
    guard let top = overlays.last, top.place == .messageLineWithNote, keys.rows > 1,
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
      case .warning: ("\(glyphs.warning) ", .warning)
      case .failure: ("\(glyphs.error) ", .error)
      }
    canvas.write(
      mark + notice.text, at: rect.origin, role: role, maxColumns: rect.columns, ellipsis: glyphs.ellipsis)
  }
}

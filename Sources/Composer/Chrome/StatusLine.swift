import Drafts
import TerminalUI

/// The first line: the draft and whether it is saved on the left; portal and rights on the right. Where there is no
/// room for all, it is names that are cut.
struct StatusLine {
  let document: Document
  let connection: Connection
  let glyphs: Glyphs

  init(_ workspace: Workspace) {
    (document, connection, glyphs) = (workspace.document, workspace.connection, workspace.glyphs)
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
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
    case .refused: "TOKEN REFUSED"
    case .noToken: "NO TOKEN"
    }
  }
}

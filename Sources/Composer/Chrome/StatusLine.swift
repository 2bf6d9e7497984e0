import Drafts
import Submissions
import TerminalUI

/// The first line: where this goes on the left, the draft in the middle, and on the right what may be done and whether
/// the draft is saved. Where there is no room for all, what is said least goes first, and then names are cut.
struct StatusLine {
  let document: Document
  let connection: Connection
  let glyphs: Glyphs
  /// What is being sent, in contacts; nil while nothing is.
  let progress: (settled: Int, total: Int)?

  init(_ workspace: Workspace, progress: (settled: Int, total: Int)? = nil) {
    (document, connection, glyphs) = (workspace.document, workspace.connection, workspace.glyphs)
    self.progress = progress
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let (name, count) = (document.draft.name, " \(glyphs.dot) \(contacts(document.inputs.count))")
    var (left, right) = (place(isShort: false), rights(.all))
    let room = { (text: String) in
      rect.columns - left.columns - right.columns - 4 - TextWidth.columns(of: text)
    }
    let wanted = TextWidth.columns(of: name)
    if room(count) < wanted { right = rights(.words) }
    if room(count) < wanted { right = rights(.limits) }
    if room("") < min(wanted, 12) { left = place(isShort: true) }
    let shown = room(count) < wanted ? "" : count
    let draft =
      StyledText(TextWidth.truncate(name, to: max(0, room(shown)), ellipsis: glyphs.ellipsis), .title)
      + StyledText(shown, .muted)
    canvas.write(left, at: rect.origin)
    let rightColumn = max(0, rect.columns - right.columns)
    canvas.write(right, at: Point(column: rightColumn, row: rect.row))
    let middle = max(left.columns + 2, (rect.columns - draft.columns) / 2)
    let column = max(left.columns + 1, min(middle, rightColumn - 2 - draft.columns))
    canvas.write(draft, at: Point(column: column, row: rect.row), maxColumns: rightColumn - column)
  }

  /// The environment, the portal and the profile.
  private func place(isShort: Bool) -> StyledText {
    let isProduction = connection.environment == "production"
    var text = StyledText(
      " \(connection.environment.uppercased()) ", isProduction ? .badgeProduction : .badgeSandbox)
    switch connection.portal {
    case .refused:
      text.append(" ")
      text.append(" TOKEN REFUSED ", .badgeAlert)
    case .noToken:
      text.append(" ")
      text.append(" NO TOKEN ", .badgeAlert)
    case .known(let id): text.append(" \(id)")
    case .notAsked: text.append(" not connected", .muted)
    case .asking: text.append(" asking", .muted)
    case .unknown: text.append(" portal unknown", .warning)
    }
    let profile = TextWidth.truncate(connection.profile, to: isShort ? 12 : 20, ellipsis: glyphs.ellipsis)
    text.append(" \(profile)")
    return text
  }

  /// How much is said of what may be done.
  private enum Detail { case all, words, limits }

  private func rights(_ detail: Detail) -> StyledText {
    var parts: [StyledText] = []
    if let progress {
      parts.append(StyledText("sending \(progress.settled)/\(progress.total)", .accent))
    }
    let isReadOnly = document.isLocked || connection.isReadOnly
    if isReadOnly || detail != .limits {
      parts.append(isReadOnly ? StyledText("read-only", .warning) : StyledText("read-write", .muted))
    }
    if detail == .all, let quota = connection.quota {
      parts.append(StyledText("\(quota.remaining)/\(quota.limit)", .muted))
    }
    parts.append(saveText)
    return parts.dropFirst().reduce(parts[0]) { $0 + "  " + $1 }
  }

  private var saveText: StyledText {
    if document.isLocked { return StyledText("locked", .warning) }
    switch document.saveState {
    case .saved: return StyledText("\(glyphs.ok) ", .success) + StyledText("saved", .muted)
    case .saving: return StyledText("saving", .muted)
    case .failed: return StyledText("NOT SAVED", .error)
    }
  }
}

import Drafts
import TerminalUI

/// A value of several lines, written in a window over its field, which takes every letter at once: closing the window
/// leads back to the field, where the text is accepted, or the old value taken back.
struct LongText: Equatable, Sendable {
  /// What the value is of.
  let title: String
  private(set) var area: TextArea
  /// Of the field, in characters.
  private var length: Int

  init(_ text: TextField, title: String) {
    self.title = title
    area = TextArea(text.text)
    length = text.characters.count
  }
}

extension LongText: OverlayContent {
  enum Command: KeyCommand {
    case newLine, close

    var intent: Intent {
      switch self {
      case .newLine: .window(.newLine)
      case .close: .close
      }
    }
  }

  static let scrolls = true

  var overlay: Overlay { .longText(self) }
  var context: Context { .longText }

  func title(in workspace: Workspace) -> String { title }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    let height = max(1, workspace.room.windowSize.rows - 2)
    let before = area
    switch press.read(as: Command.self) {
    case .command(.close):
      let (accept, leave) = (
        workspace.keyName(.window(.accept), in: .field), workspace.keyName(.close, in: .field)
      )
      return .closes(.say(Notice("\(accept) accepts the text, \(leave) gives the old value back")))
    case .command(.newLine): area.insert("\n")
    case .move(let motion): if let move = motion.inList { area.move(move, height: height) }
    case .typed(let key) where area.handle(key, height: height): break
    case .typed, .nothing:
      return unbound(press, "\(workspace.keyName(.close, in: .longText)) ends writing")
    }
    return .stays(written(since: before))
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    let before = area
    area.insert(text)
    return written(since: before)
  }

  /// Line ends of another kind stay what they are as long as nothing is changed.
  private mutating func written(since before: TextArea) -> Step {
    let text = area.text
    guard text != before.text else { return Step() }
    length = text.count
    return Step(navigation: .screen(.compose(.retype(text))))
  }

  func size(in workspace: Workspace) -> Size {
    let all = workspace.room.window.inset().size
    return Size(columns: min(all.columns, 90), rows: all.rows)
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let parts = canvas.bounds.taking(bottom: 1)
    area.draw(into: &canvas, in: parts.rest, glyphs: workspace.glyphs)
    canvas.write(
      "line \(area.row + 1) of \(area.lineCount), \(counted(length, "characters"))",
      at: parts.piece.inset(columns: 1, rows: 0).origin, role: .muted)
  }
}

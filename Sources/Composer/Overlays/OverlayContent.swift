import TerminalUI

/// A window over the panes or a question on the message line: its state, what it does with a press, and what it shows.
///
/// It is a value that knows what it is given, so that it can be made and tested alone. What it decides, it answers.
protocol OverlayContent: Equatable, Sendable {
  /// It in the list of all overlays.
  var overlay: Overlay { get }
  /// Whose keys it has.
  var context: Context { get }
  /// What it is, or asks.
  func title(in workspace: Workspace) -> String

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep
  /// Takes pasted text in; nil where no text is taken.
  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step?
  /// Takes in what has become known while it is open.
  mutating func refresh(in workspace: inout Workspace) -> [Effect]
  /// Keeps what is typed for the next time.
  func park(in workspace: inout Workspace)

  func draw(on canvas: inout Canvas, in workspace: Workspace)
  /// The room that all of it takes inside its border. The window has at most ``PaneRoom/window``.
  func size(in workspace: Workspace) -> Size
  /// Where its window stands.
  func window(in workspace: Workspace) -> Rect
  /// Which line stands where; none that a click could not choose.
  func hitMap(in workspace: Workspace) -> HitMap
  mutating func select(line: Int)
  /// Its title stands in the border of its window, and not inside.
  static var hasTitle: Bool { get }
  /// What a double click on a line asks for.
  static var doubleClick: Intent { get }
  /// Up and down move in it, and do nothing else.
  static var scrolls: Bool { get }
  /// Whether an intent of its keys leads anywhere now.
  func offers(_ intent: Intent) -> Bool

  // What a dialogue in lines of text needs.

  /// What it is about: with another one it is another window.
  var subject: String { get }
  /// The parts that are asked when it opens, the last one first; each leads back to the one before.
  func firstParts(in workspace: Workspace) -> [Int]
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart
  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String
  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply
  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply
  /// What is said when it is left without anything done.
  var leavingWords: String? { get }
}

extension OverlayContent {
  static var doubleClick: Intent { .window(.accept) }
  static var hasTitle: Bool { true }
  static var scrolls: Bool { false }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? { nil }
  mutating func refresh(in workspace: inout Workspace) -> [Effect] { [] }
  func park(in workspace: inout Workspace) {}
  func hitMap(in workspace: Workspace) -> HitMap { HitMap() }
  mutating func select(line: Int) {}
  func offers(_ intent: Intent) -> Bool { true }
  func size(in workspace: Workspace) -> Size { workspace.room.window.inset().size }

  /// In the middle of the panes, no larger than what is in it. One as wide as the panes begins where they do.
  func window(in workspace: Workspace) -> Rect {
    let (room, size) = (workspace.room, size(in: workspace))
    let title = Self.hasTitle ? TextWidth.columns(of: title(in: workspace)) + 2 : 0
    let columns = max(size.columns, title) + 2
    let window = room.body.centered(
      Size(columns: min(columns, room.window.columns), rows: min(size.rows + 2, room.window.rows)))
    return room.isCovered(by: window) ? room.body.taking(top: window.rows).piece : window
  }

  /// It is left, and what is typed is kept.
  func left(in workspace: inout Workspace) -> OverlayStep {
    park(in: &workspace)
    return .closes()
  }

  /// Says that a key is none of its own, and what those that count do.
  func unbound(_ press: Press, _ advice: String) -> OverlayStep {
    .stays(.say(Notice("\(press.name) does nothing here. \(advice)")))
  }
}

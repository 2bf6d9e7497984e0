import TerminalUI

/// A screen: its state, what it does with what is asked of it, and what it shows.
///
/// It is a value that knows what it is given and no other screen, so that it can be made and tested alone.
protocol Screen: Sendable {
  /// Its name in the row of tabs.
  static var title: String { get }
  /// The panes that Tab walks, in reading order.
  static var panes: [Pane] { get }
  /// The one that has the focus at first.
  static var firstPane: Pane { get }
  /// Where its panes stand.
  static func frames(in body: Rect) -> [ScreenLayout.Frame]
  /// The same where the one with the focus takes more room, or one that needs little leaves it to the others.
  static func frames(in body: Rect, focused: Pane, needs: [Pane: Int]) -> [ScreenLayout.Frame]

  /// What has to be so for an event to mean something.
  static func preconditions(of event: ScreenEvent) -> [Precondition]

  mutating func update(_ event: ScreenEvent, in workspace: inout Workspace) -> Step
  /// Takes in what happened outside of the terminal, where it concerns this screen.
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step

  /// What is counted behind its name in the row of tabs.
  func tabCounts(in workspace: Workspace) -> StyledText
  /// The rows that all of a pane takes, where the room of the others goes by it.
  func rowsNeeded(in workspace: Workspace) -> [Pane: Int]
  func title(of pane: Pane, in workspace: Workspace) -> String
  /// What stands at the right of the top line of a pane's frame.
  func aside(of pane: Pane, in workspace: Workspace) -> StyledText
  /// What stands in the bottom line of a pane's frame.
  func note(of pane: Pane, in workspace: Workspace) -> StyledText
  func draw(_ pane: Pane, on canvas: inout Canvas, in workspace: Workspace)
  /// What matters now in the focused pane, first what matters most.
  func footer(in workspace: Workspace) -> [Intent]
  /// What a key of the footer is called now; nil where it is called as everywhere.
  func words(of intent: Intent, in workspace: Workspace) -> String?
  /// Which line of a pane stands where.
  func hitMap(of pane: Pane, in workspace: Workspace) -> HitMap
  /// The moment at which what it shows is another, though nothing happens; nil while there is none.
  func deadline(in workspace: Workspace) -> Int64?
  /// The lines of the focused pane in which a text is searched for; nil where they are not counted.
  func searchSpace(of text: String, in workspace: Workspace) -> SearchSpace?
  /// What there is to copy in the focused pane; nil where there is no such part.
  func copied(_ part: CopiedPart, in workspace: Workspace) -> CopiedText?
}

extension Screen {
  func tabCounts(in workspace: Workspace) -> StyledText { StyledText() }
  func aside(of pane: Pane, in workspace: Workspace) -> StyledText { StyledText() }
  func note(of pane: Pane, in workspace: Workspace) -> StyledText { StyledText() }
  static func frames(in body: Rect, focused: Pane, needs: [Pane: Int]) -> [ScreenLayout.Frame] {
    frames(in: body)
  }
  func rowsNeeded(in workspace: Workspace) -> [Pane: Int] { [:] }
  static func preconditions(of event: ScreenEvent) -> [Precondition] { [] }
  func deadline(in workspace: Workspace) -> Int64? { nil }
  func words(of intent: Intent, in workspace: Workspace) -> String? { nil }
  func searchSpace(of text: String, in workspace: Workspace) -> SearchSpace? { nil }
}

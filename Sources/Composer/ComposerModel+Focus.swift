import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// The pane that keys go to when nothing lies over it. One that a small screen leaves out has them go to the first.
  var pane: Pane {
    let pane = focused[screen] ?? screen.firstPane
    guard [.contactJSON, .log].contains(pane) else { return pane }
    return layout(of: screen).panes.contains { $0.pane == pane } ? pane : screen.firstPane
  }

  var context: Context {
    if let top = overlays.last { return top.context }
    if compose.field != nil, screen == .compose { return .field }
    if isConfirming { return .confirmation }
    return .pane(pane)
  }

  /// Nobody types or chooses.
  var isAtPanes: Bool {
    if case .pane = context { true } else { false }
  }

  /// Shows what waits for it, but under nobody's hands.
  mutating func showPending() {
    if isAtPanes { _ = carryOut(.showPending(in: &workspace)) }
  }

  /// The pane that has the screen to itself.
  var paneAlone: Pane? { isZoomed || pane == .table ? pane : nil }

  var isConfirming: Bool { workspace.isConfirming }

  mutating func focus(_ pane: Pane) {
    focused[screen] = pane
  }

  /// Tab walks the panes that are on screen.
  mutating func focusNext(by step: Int) {
    let panes = layout(of: screen).panes.map(\.pane)
    guard let index = panes.firstIndex(of: pane) else { return focus(screen.firstPane) }
    focus(panes[(index + step + panes.count) % panes.count])
  }

  /// Goes to another screen, which begins with all its panes.
  mutating func show(_ screen: ScreenID) {
    if screen != self.screen { isZoomed = false }
    self.screen = screen
  }

  /// The rows that a pane has for its lines.
  func height(of pane: Pane) -> Int { room.height(of: pane) }

  /// The columns that a pane has for its lines.
  func width(of pane: Pane) -> Int { room.width(of: pane) }

  var room: PaneRoom { workspace.room }

  /// Keeps what the workspace tells of the focus in step with it.
  mutating func settleRoom() { workspace.room.focused = pane }

  private func layout(of screen: ScreenID) -> ScreenLayout { ScreenLayout(screen: screen, size: size) }
}

import TerminalUI

/// Which screen is shown, and which of its panes has the keys. The workspace is told.
extension ScreenList {
  /// The pane that keys go to when nothing lies over it. One that is left out, for want of room or of something to show,
  /// has them go to the first.
  private func pane(in room: PaneRoom) -> Pane {
    let pane = focusedPane(of: screen) ?? screen.firstPane
    guard [.contactJSON, .progress, .log, .record, .history].contains(pane) else { return pane }
    return layout(in: room).panes.contains { $0.pane == pane } ? pane : screen.firstPane
  }

  /// Goes to another screen, which begins with all its panes.
  mutating func show(_ screen: ScreenID, in workspace: inout Workspace) {
    if screen != self.screen { workspace.room.isZoomed = false }
    self.screen = screen
    settle(&workspace)
  }

  mutating func focus(_ pane: Pane, in workspace: inout Workspace) {
    setFocus(pane)
    settle(&workspace)
  }

  /// Tab walks the panes that are on screen.
  mutating func focusNext(by step: Int, in workspace: inout Workspace) {
    let panes = layout(in: workspace.room).panes.map(\.pane)
    guard let index = panes.firstIndex(of: workspace.pane) else {
      return focus(screen.firstPane, in: &workspace)
    }
    focus(panes[(index + step + panes.count) % panes.count], in: &workspace)
  }

  mutating func resize(to size: Size, in workspace: inout Workspace) {
    workspace.room.size = size
    settle(&workspace)
    compose.keepCursorsInside(in: workspace)
  }

  /// Keeps what the workspace knows of the focus in step with it.
  func settle(_ workspace: inout Workspace) {
    share(&workspace)
    workspace.room.focused = pane(in: workspace.room)
  }

  /// Shares the room among the panes by what is in them now.
  func share(_ workspace: inout Workspace) {
    let needs = shown.rowsNeeded(in: workspace)
    if needs != workspace.room.needs { workspace.room.needs = needs }
  }

  /// Whose keys count while nothing lies over the panes.
  func context(in workspace: Workspace) -> Context {
    if compose.field != nil, screen == .compose { return .field }
    return workspace.isConfirming ? .confirmation : .pane(workspace.pane)
  }

  /// Has Compose do something. Where it moves its focus, it has it there.
  mutating func inCompose(
    in workspace: inout Workspace, _ body: (inout ComposeScreen, inout Workspace) -> Step
  ) -> Step {
    let before = workspace.room.focused
    let step = body(&compose, &workspace)
    if workspace.room.focused != before {
      setFocus(workspace.room.focused)
      settle(&workspace)
    }
    return step
  }

  /// Has a screen do something. Where that moves the focus, it is there.
  mutating func followFocus(
    in workspace: inout Workspace, _ body: (inout Self, inout Workspace) -> Step
  ) -> Step {
    let before = workspace.pane
    let step = body(&self, &workspace)
    if workspace.pane != before { focus(workspace.pane, in: &workspace) }
    return step
  }

  private func layout(in room: PaneRoom) -> ScreenLayout {
    ScreenLayout(screen: screen, size: room.size, needs: room.needs)
  }
}

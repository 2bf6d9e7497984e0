import TerminalUI

/// The open field without its text, and all around it that keys in it could move.
struct FieldPosition: Equatable {
  let input: Int
  let target: ValueField.Target
  let session: SessionPosition
  let room: PaneRoom
}

extension ScreenList {
  /// Nil where no field is open in the pane of the properties.
  func fieldPosition(in workspace: Workspace) -> FieldPosition? {
    guard screen == .compose, workspace.pane == .properties, let field = compose.field else { return nil }
    return FieldPosition(
      input: field.input, target: field.target, session: position(in: workspace), room: workspace.room)
  }
}

extension Message {
  var isKey: Bool {
    if case .terminal(.key) = self { true } else { false }
  }
}

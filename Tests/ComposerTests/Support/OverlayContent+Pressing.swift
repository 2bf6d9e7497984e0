import TerminalUI

@testable import Composer

/// An overlay by itself, without the model that puts it over the panes.
extension OverlayContent {
  @discardableResult
  mutating func press(_ key: Key, in workspace: inout Workspace) -> OverlayStep {
    update(Press(key, workspace.keys.intent(for: key, in: context)), in: &workspace)
  }

  /// - Returns: what it answers to the last key.
  @discardableResult
  mutating func press(_ keys: [Key], in workspace: inout Workspace) -> OverlayStep {
    keys.reduce(.stays()) { press($1, in: &workspace) }
  }

  @discardableResult
  mutating func type(_ text: String, in workspace: inout Workspace) -> OverlayStep {
    press(text.map(Key.character), in: &workspace)
  }

  /// It as it is drawn inside its border, or behind its question.
  func canvas(in workspace: Workspace) -> Canvas {
    var canvas = Canvas(size: workspace.room.windowSize)
    draw(on: &canvas, in: workspace)
    return canvas
  }
}

extension OverlayStep {
  /// What it answers, whatever becomes of it.
  var step: Step {
    switch self {
    case .stays(let step), .closes(let step): step
    }
  }
}

import TerminalUI

/// The question what to copy, which the next letter answers.
struct CopyMenu: Equatable, Sendable {
  /// What there is to copy where the cursor stands.
  let parts: Set<CopiedPart>
}

extension CopyMenu: OverlayContent {
  var overlay: Overlay { .copyMenu(self) }
  var context: Context { .copyMenu }

  func title(in workspace: Workspace) -> String { "Copy what?" }

  func offers(_ intent: Intent) -> Bool {
    if case .window(.copyPart(let part)) = intent { parts.contains(part) } else { true }
  }

  /// Any key closes it.
  func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    if press.intent == .close { return .closes() }
    guard case .window(.copyPart(let part))? = press.intent, parts.contains(part) else {
      return .closes(.say(Notice("There is nothing here for \"\(press.name)\" to copy")))
    }
    return .closes(Step(navigation: .screen(.copy(part))))
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    MenuLines(self, in: workspace).draw(on: &canvas)
  }

  func size(in workspace: Workspace) -> Size { MenuLines(self, in: workspace).size }
}

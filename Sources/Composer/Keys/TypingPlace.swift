import TerminalUI

/// What has the keyboard, as far as it matters to the one who has to tell keys from text.
struct TypingPlace {
  let context: Context
  private let table: KeyTable
  /// What lies over the panes.
  private let top: Overlay?
  private let isTooSmall: Bool

  init(_ workspace: Workspace, _ context: Context, top: Overlay?) {
    (table, isTooSmall) = (workspace.keys, workspace.room.isTooSmall)
    (self.context, self.top) = (context, top)
  }

  var takesText: Bool { context.takesText }

  func intent(for key: Key) -> Intent? { table.intent(for: key, in: context) }

  func use(of key: Key) -> KeyUse {
    if isTooSmall { return .consequential }
    if takesText { return isConfirmation(key) ? .consequential : .typed }
    return intent(for: key)?.isHarmless == true ? .harmless : .consequential
  }

  /// Enter that does more than to take what is typed: it has to be pressed by itself.
  func isConfirmation(_ key: Key) -> Bool {
    guard intent(for: key) == .window(.accept) else { return false }
    switch top {
    case .choice?: return true
    case .prompt(let prompt)?: return prompt.asksForConsent
    default: return context == .confirmation
    }
  }

  /// A word and Enter behind it may be keys of a hand that a slow line passes on together.
  var mayAcceptInBurst: Bool {
    if case .choice(let list)? = top { list.mayAcceptInBurst } else { false }
  }

  /// It opens a line to type into, and the word behind it is what is asked for.
  func opensLine(_ key: Key) -> Bool {
    guard !takesText, let intent = intent(for: key) else { return false }
    return [.program(.palette), .view(.search)].contains(intent)
  }
}

import ContactsModel
import TerminalUI

/// What the screens put over their panes is asked part by part, and answered in the window's own words.
extension PlainComposer {
  /// The window on top.
  var window: PlainWindow? {
    model.overlays.top.map { PlainWindow(depth: model.overlays.count, subject: $0.content.subject) }
  }

  /// The part of the window that is asked.
  var part: OverlayPart? {
    guard case .window(_, let part, _) = top else { return nil }
    return model.overlays.top?.content.part(part, in: model.workspace)
  }

  /// A window that has come is asked from its first parts on.
  mutating func enterWindow(_ window: PlainWindow) {
    if case .window(window, _, _) = top { return }
    let parts = model.overlays.top?.content.firstParts(in: model.workspace) ?? []
    for part in parts { go(to: .window(window, part: part, PlainPage())) }
  }

  /// One part back, and out of the window from the first of them.
  mutating func leaveWindow() -> [Effect] {
    let words = model.overlays.top?.content.leavingWords
    let left = steps.removeLast()
    if steps.contains(where: { $0.isSameWindow(as: left) }) { return [] }
    let effects = press(.close)
    if model.notice == nil, let words { say(words) }
    return effects
  }

  mutating func choose(line: Int, ofPart part: Int) -> [Effect] {
    answer { $0.choose(line, of: part, in: $1) }
  }

  /// - Returns: nil where the answer is a number, or a word of the dialogue.
  mutating func type(_ line: String, in part: OverlayPart) -> [Effect]? {
    guard case .window(_, let index, _) = top else { return nil }
    switch part.answer {
    case .line, .later: return nil
    case .lines: return line == "." ? press(.close) : model.paste(line) + press(.window(.newLine))
    case .text(_, let mayBeEmpty):
      guard mayBeEmpty || !line.trimmed.isEmpty else { return leaveWindow() }
      return answer { $0.fillIn(line, in: index, of: $1) }
    }
  }

  private mutating func answer(_ body: (inout Overlay, Workspace) -> OverlayReply) -> [Effect] {
    guard let reply = model.overlays.answer(in: model.workspace, body) else { return [] }
    let (window, before) = (window, model.overlays.top)
    if let notice = reply.notice { say(notice.spoken) }
    let effects = reply.intent.map { press($0) } ?? []
    if case .prompt(let prompt)? = before { askAgain(prompt) }
    if let part = reply.part, let window, window == self.window { go(to: part, of: window) }
    return effects
  }

  /// What could not be taken was kept for the next time, which is now.
  private mutating func askAgain(_ prompt: Prompt) {
    guard model.overlays.isEmpty, model.workspace.parked.prompts[prompt.purpose] != nil else { return }
    _ = model.carryOut(.ask(prompt.purpose, in: model.workspace))
    asked = nil
  }

  /// Of the parts before it only the first stays below it.
  private mutating func go(to part: Int, of window: PlainWindow) {
    let step = PlainStep.window(window, part: part, PlainPage())
    while let below = steps.dropLast().last, below.isSameWindow(as: step) { steps.removeLast() }
    if case .window(window, part, _) = top { asked = nil } else { go(to: step) }
  }
}

extension PlainStep {
  fileprivate func isSameWindow(as other: Self) -> Bool {
    if case .window(let window, _, _) = self, case .window(window, _, _) = other { true } else { false }
  }
}

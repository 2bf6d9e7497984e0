import TerminalUI

/// The mouse does what keys do: a click goes to a line, a second one opens it, the wheel moves.
extension ComposerModel {
  mutating func useMouse(_ use: Bool) -> [Effect] {
    pointer = Pointer(isUsed: use)
    let palette = workspace.keyName(.program(.palette))
    notice = Notice(
      use
        ? "Mouse on. Your terminal selects text while Shift is held; \(palette) mouse off ends it"
        : "Mouse off: your terminal selects text as ever")
    return [.program(.useMouse(use))]
  }

  mutating func take(_ event: MouseEvent) -> [Effect] {
    guard usesMouse, !isTooSmall, Rect(size).contains(event.place) else { return [] }
    let hit = ComposerView(model: self).hit(at: event.place)
    switch event.action {
    case .wheelUp: return turnWheel(by: -Pointer.wheelLines, at: hit)
    case .wheelDown: return turnWheel(by: Pointer.wheelLines, at: hit)
    case .press:
      notice = nil
      return pointer.press(at: event.place, at: workspace.now) ? open(hit) : select(hit)
    }
  }

  private mutating func select(_ hit: ScreenHit) -> [Effect] {
    switch hit {
    case .screen(let screen): return perform(.goTo(screen))
    case .overlay(let line): line.map { overlays.select(line: $0) }
    case .nothing: break
    // A field that is open keeps what is typed, and so the keyboard.
    case .pane where context == .field:
      let (accept, close) = (
        workspace.keyName(.window(.accept), in: .field), workspace.keyName(.close, in: .field)
      )
      notice = Notice("A field is open: \(accept) accepts what is typed, \(close) leaves it")
    case .pane(let pane, let row):
      screens.focus(pane, in: &workspace)
      guard let row, isAtPanes else { return [] }
      return screens.shown.hitMap(of: pane, in: workspace).line(at: row).map { tell(.select(line: $0)) } ?? []
    }
    return []
  }

  private mutating func open(_ hit: ScreenHit) -> [Effect] {
    switch hit {
    case .overlay(.some): overlays.top.map { take(Press($0.doubleClick)) } ?? []
    case .pane(workspace.pane, row: .some) where isAtPanes: perform(.screen(.open))
    case .overlay, .pane, .screen, .nothing: []
    }
  }

  private mutating func turnWheel(by lines: Int, at hit: ScreenHit) -> [Effect] {
    switch hit {
    case .overlay where overlays.top?.scrolls == true:
      notice = nil
      return (0..<abs(lines)).flatMap { _ in take(Press(.move(lines > 0 ? .down : .up))) }
    case .pane(let pane, _) where isAtPanes:
      screens.focus(pane, in: &workspace)
      return perform(.move(.by(lines)))
    case .overlay, .pane, .screen, .nothing: return []
    }
  }
}

import TerminalUI

/// The mouse. It does what keys do: a click goes to a line, a second one opens it, the wheel moves.
struct Pointer: Sendable {
  /// The program listens to it.
  private(set) var isUsed: Bool
  /// Where it was pressed last, and when in milliseconds; nil after a double click.
  private var last: (place: Point, at: Int64)?

  /// Milliseconds within which two clicks on a place are a double click.
  private static let doubleClick: Int64 = 400
  private static let wheelLines = 3

  init(isUsed: Bool) { self.isUsed = isUsed }

  mutating func use(_ use: Bool, in workspace: Workspace) -> Step {
    self = Pointer(isUsed: use)
    let palette = workspace.keyName(.program(.palette))
    let words =
      use
      ? "Mouse on. Your terminal selects text while Shift is held; \(palette) mouse off ends it"
      : "Mouse off: your terminal selects text as ever"
    return Step([.program(.useMouse(use))], notice: Notice(words))
  }

  /// - Parameters:
  ///   - hit: what stands where it happened.
  ///   - top: the window that lies over the panes.
  ///   - context: what has the keyboard.
  mutating func take(
    _ event: MouseEvent, at hit: ScreenHit, under top: Overlay?, _ context: Context, in workspace: Workspace
  ) -> Step {
    switch event.action {
    case .wheelUp: return turn(by: -Self.wheelLines, at: hit, under: top, context)
    case .wheelDown: return turn(by: Self.wheelLines, at: hit, under: top, context)
    case .press:
      let isSecond = press(at: event.place, at: workspace.now)
      let step =
        isSecond ? open(hit, under: top, context, in: workspace) : select(hit, context, in: workspace)
      return Step(clearsNotice: true) + step
    }
  }

  /// - Returns: whether it is the second click of two.
  mutating func press(at place: Point, at now: Int64) -> Bool {
    let isSecond = last.map { $0.place == place && now - $0.at <= Self.doubleClick } ?? false
    last = isSecond ? nil : (place, now)
    return isSecond
  }

  private func select(_ hit: ScreenHit, _ context: Context, in workspace: Workspace) -> Step {
    switch hit {
    case .screen(let screen): return Step(navigation: .perform(.goTo(screen)))
    case .overlay(let line): return Step(navigation: line.map { .window(.line($0)) })
    // A field that is open keeps what is typed, and so the keyboard.
    case .pane where context == .field:
      let key = workspace.keyNames(in: .field)
      return .say(
        Notice("A field is open: \(key(.window(.accept))) accepts what is typed, \(key(.close)) leaves it"))
    case .pane(let pane, let row): return Step(navigation: .screen(.row(row, of: pane)))
    case .nothing: return Step()
    }
  }

  private func open(_ hit: ScreenHit, under top: Overlay?, _ context: Context, in workspace: Workspace)
    -> Step
  {
    switch hit {
    case .overlay(.some): Step(navigation: top.map { .ask([$0.doubleClick]) })
    case .pane(workspace.pane, row: .some) where context.isPane: Step(navigation: .perform(.screen(.open)))
    case .overlay, .pane, .screen, .nothing: Step()
    }
  }

  private func turn(by lines: Int, at hit: ScreenHit, under top: Overlay?, _ context: Context) -> Step {
    switch hit {
    case .overlay where top?.scrolls == true:
      let motion = Intent.move(lines > 0 ? .down : .up)
      return Step(
        clearsNotice: true, navigation: .ask([Intent](repeating: motion, count: abs(lines))))
    case .pane(let pane, _) where context.isPane: return Step(navigation: .screen(.turn(pane, by: lines)))
    case .overlay, .pane, .screen, .nothing: return Step()
    }
  }
}

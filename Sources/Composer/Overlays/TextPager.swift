import TerminalUI

/// Text to read in a window over the panes: help, and what an import found.
struct TextPager: Equatable, Sendable {
  let title: String
  var pager: Pager

  init(title: String, lines: [StyledText]) {
    self.title = title
    pager = Pager(lines)
  }
}

extension TextPager: OverlayContent {
  enum Command: KeyCommand {
    case close

    var intent: Intent { .close }
  }

  static let scrolls = true

  var overlay: Overlay { .pager(self) }
  var context: Context { .pager }

  func title(in workspace: Workspace) -> String { title }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    switch press.read(as: Command.self) {
    case .command(.close): return .closes()
    case .move(let motion):
      if let move = motion.inList { pager.move(move, size: workspace.room.windowSize) }
      return .stays()
    case .typed, .nothing: return unbound(press, "\(workspace.keyName(.close, in: .pager)) closes")
    }
  }

  private static let mostMeasured = 200

  func size(in workspace: Workspace) -> Size {
    let room = workspace.room.windowSize.columns
    let lines = pager.lines.prefix(Self.mostMeasured)
    let columns = min(room, lines.map(\.columns).max() ?? 0)
    let rows = lines.reduce(0) { $0 + max(1, $1.wrapped(to: max(1, columns)).count) }
    return Size(columns: columns + 2, rows: pager.lines.count > lines.count ? pager.lines.count : rows)
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    pager.draw(into: &canvas, in: canvas.bounds.inset(columns: 1, rows: 0))
    canvas.cursor = Point(column: 0, row: 0)
  }
}

import TerminalUI

extension KeyHelpWindow: OverlayContent {
  enum Command: KeyCommand {
    case close

    var intent: Intent { .close }
  }

  static let scrolls = true

  var overlay: Overlay { .keyHelp(self) }
  var context: Context { .keyHelp }

  func title(in workspace: Workspace) -> String { title }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    switch press.read(as: Command.self) {
    case .command(.close):
      guard !query.isEmpty else { return .closes() }
      query = TextField()
      select(0, in: workspace)
    case .move(let motion):
      if let move = motion.inList { self.move(move, in: workspace) }
    case .typed(let key):
      if query.isEmpty {
        let elsewhere = workspace.keys.intent(for: key, in: .pane(workspace.pane))
        if elsewhere == .program(.help) { return .closes() }
        // What is typed is searched for as it is.
        if elsewhere == .view(.search) { return .stays() }
      }
      let before = query.text
      _ = query.handle(key)
      if query.text != before { select(0, in: workspace) }
    case .nothing: break
    }
    return .stays()
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    query.insert(text)
    select(0, in: workspace)
    return Step()
  }

  private mutating func move(_ move: ListState.Move, in workspace: Workspace) {
    var list = ListState(selected: selected)
    list.move(move, count: items.count, height: height(in: workspace))
    select(list.selected, in: workspace)
  }

  private mutating func select(_ item: Int, in workspace: Workspace) {
    select(
      item, rows: rows(columns: Self.columns(in: workspace.room.windowSize.columns)),
      height: height(in: workspace))
  }

  // MARK: A dialogue in lines of text

  var subject: String { title }

  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    OverlayPart([title], .line(of: items.count))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    "\(items[index].keys.joined(separator: " ")): \(items[index].sentence)"
  }

  func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply { .nothingToOpen }
}

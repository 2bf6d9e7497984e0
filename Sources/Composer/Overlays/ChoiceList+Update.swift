import TerminalUI

extension ChoiceList: OverlayContent {
  enum Command: KeyCommand {
    case accept, changeDraft, checkProfile, takeSuggestion, mark, close

    var intent: Intent {
      switch self {
      case .accept: .window(.accept)
      case .changeDraft: .window(.changeDraft)
      case .checkProfile: .window(.checkProfile)
      case .takeSuggestion: .window(.takeSuggestion)
      case .mark: .compose(.mark)
      case .close: .close
      }
    }
  }

  static let scrolls = true

  var overlay: Overlay { .choice(self) }

  func title(in workspace: Workspace) -> String {
    marked.isEmpty ? title : "\(title), \(marked.count) marked"
  }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    let lines = lines
    let chosen = lines.indices.contains(list.selected) ? lines[list.selected] : nil
    switch press.read(as: Command.self) {
    case .command(.close): return .closes()
    case .command(.accept):
      return (markedChoice ?? chosen?.choice).map { .closes(Step(navigation: .decided(.choose($0)))) }
        ?? nothingToTake
    case .command(.changeDraft):
      guard let chosen, case .draft(let id) = chosen.choice else { return nothingToTake }
      return .closes(.open(.menu(.draft(id, name: chosen.text))))
    case .command(.checkProfile):
      guard let chosen, case .profile(let name) = chosen.choice else { return nothingToTake }
      return .closes(workspace.check(profile: name))
    case .command(.mark):
      guard let chosen, mark(chosen) else { return nothingToTake }
      list.move(.down, count: lines.count, height: workspace.room.windowListHeight)
    case .command(.takeSuggestion):
      guard let group = chosen?.correctable else {
        return .stays(.say(Notice("There is no suggestion for this problem. Open it and correct it")))
      }
      return .closes(Step(navigation: .decided(.choose(.compose(.takeSuggestions(group))))))
    case .move(let motion):
      let height = workspace.room.windowListHeight
      if let move = motion.inList { list.move(move, count: lines.count, height: height) }
    case .typed(let key):
      let before = query.text
      _ = query.handle(key)
      if query.text != before { list = ListState() }
    case .nothing: break
    }
    return .stays()
  }

  private var nothingToTake: OverlayStep {
    .stays(
      .say(Notice("There is no line to take. \(TextField.clearingKey.name) clears what you typed")))
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    query.insert(text)
    list = ListState()
    return Step()
  }

  func hitMap(in workspace: Workspace) -> HitMap {
    HitMap(
      list, count: lines.count, height: workspace.room.windowListHeight, below: PaneRoom.windowHeadRows)
  }

  mutating func select(line: Int) { list.selected = line }
}

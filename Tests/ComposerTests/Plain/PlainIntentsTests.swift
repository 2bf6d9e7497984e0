import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Linear mode has what the screens have.
struct PlainIntentsTests {
  /// Everything that a key or a command of the screens asks for.
  private static let all = Set(
    Context.allCases.flatMap { KeyTable.standard.bindings(in: $0).map(\.intent) })

  /// What is left out on purpose. Why stands at each in `Intent.omission`.
  private static let omitted: Set<String> = [
    "nextPane", "previousPane", "zoom", "up", "down", "left", "right", "pageUp", "pageDown", "home", "end",
    "nextMatch", "previousMatch", "newCell", "mouseOn", "mouseOff", "repaint", "suspend", "tour", "editText",
    "markRange", "table", "nextCell", "previousCell", "chooseColumns", "toggleID", "toggleLinks",
    "toggleCheck",
    "toggleDetail", "widenColumn", "compareVersions",
  ]

  @Test func `what the screens do and linear mode does not is left out on purpose`() {
    let reached = Self.ofMenus.union(Self.ofWindows).union(PlainComposer.words.values)
      // They leave a window, and take the value of a field.
      .union([.close, .window(.accept)])
    let missing = Self.all.subtracting(reached).filter { $0.omission == nil }
    #expect(missing.isEmpty, "\(missing.map(\.action).sorted())")
    #expect(Set(Self.all.filter { $0.omission != nil }.map(\.action)) == Self.omitted)
  }

  /// The choices of every menu, and the commands of every pane.
  private static var ofMenus: Set<Intent> {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("3")
    var intents: Set<Intent> = []
    for menu in PlainMenu.allCases {
      for choice in dialogue.composer.choices(of: menu) {
        if case .intents(let asked) = choice.action { intents.formUnion(asked) }
      }
    }
    for pane in Pane.allCases {
      dialogue.composer.model.screens.show(pane.screen, in: &dialogue.composer.model.workspace)
      dialogue.composer.model.screens.focus(pane, in: &dialogue.composer.model.workspace)
      for line in dialogue.composer.commands.all {
        if case .intent(let intent) = line.choice { intents.insert(intent) }
      }
    }
    return intents
  }

  /// What comes of every answer to every part of every window.
  private static var ofWindows: Set<Intent> {
    let size = Size(columns: 120, rows: 40)
    var intents: Set<Intent> = []
    for moment in Moment.all {
      let model = moment.person(size, nil).model
      guard let overlay = model.overlays.top else { continue }
      intents.formUnion(self.intents(of: overlay, in: model.workspace))
    }
    let copies = Overlay.copyMenu(CopyMenu(parts: Set(CopiedPart.allCases)))
    return intents.union(self.intents(of: copies, in: Workspace.looking(at: .contacts)))
  }

  private static func intents(of overlay: Overlay, in workspace: Workspace) -> Set<Intent> {
    var intents: Set<Intent> = []
    var parts = overlay.content.firstParts(in: workspace).map { (overlay, $0) }
    var seen: Set<Int> = []
    while let (overlay, part) = parts.popLast() {
      guard seen.insert(part).inserted else { continue }
      for (reply, changed) in replies(of: overlay, to: part, in: workspace) {
        if let intent = reply.intent { intents.insert(intent) }
        if let next = reply.part { parts.append((changed, next)) }
      }
    }
    return intents
  }

  private static func replies(
    of overlay: Overlay, to part: Int, in workspace: Workspace
  ) -> [(OverlayReply, Overlay)] {
    var overlay = overlay
    switch overlay.content.part(part, in: workspace).answer {
    case .line(let count):
      return (0..<min(count, 50)).map { line in
        var chosen = overlay
        return (chosen.choose(line, of: part, in: workspace), chosen)
      }
    case .text: return [(overlay.fillIn("1", in: part, of: workspace), overlay)]
    case .lines: return [(.press(.window(.newLine)), overlay)]
    case .later: return []
    }
  }
}

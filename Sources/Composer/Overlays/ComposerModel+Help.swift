import TerminalUI

extension ComposerModel {
  /// The keys of the focused pane, first those particular to it.
  func helpPager() -> TextPager {
    let context = Context.pane(pane)
    var lines: [StyledText] = []
    Self.append("This pane", KeyTable.particular(to: context), to: &lines)
    if screen == .compose { Self.append("Compose", KeyTable.composeEverywhere, to: &lines) }
    Self.append(
      "Everywhere", KeyTable.everywhere + KeyTable.motions + KeyTable.sideways + KeyTable.terminal, to: &lines
    )
    Self.append("In a field", KeyTable.field, to: &lines)
    return TextPager(title: "Keys: \(screen.title)", lines: lines)
  }

  private static func append(_ title: String, _ entries: [KeyTable.Entry], to lines: inout [StyledText]) {
    guard !entries.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines.append(StyledText(title, .title))
    for entry in entries {
      let names = TextWidth.fit(entry.keyNames, to: 14)
      lines.append(StyledText([Span("  \(names)", .key), Span(" \(entry.help)")]))
    }
  }

  /// Every action of the screen by name.
  func palette() -> ChoiceList {
    var seen: Set<Intent> = []
    let entries = KeyTable.bindings(in: .pane(pane)).filter { entry in
      if case .move = entry.intent { return false }
      return entry.intent != .palette && seen.insert(entry.intent).inserted
    }
    let lines = entries.map { entry in
      ChoiceList.Line(text: entry.help, note: entry.keyNames, choice: .intent(entry.intent))
    }
    return ChoiceList(title: "Commands", all: lines)
  }
}

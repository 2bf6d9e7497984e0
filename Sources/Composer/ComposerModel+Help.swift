import TerminalUI

extension ComposerModel {
  /// The keys of what has the keyboard, first those particular to it.
  func helpPager() -> TextPager {
    let opensFields = screen == .compose && !isTakingText
    let sections =
      keys.sections(in: context) + (opensFields ? [("In a field", keys.particular(to: .field))] : [])
    var lines: [StyledText] = []
    for (title, entries) in sections where !entries.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(StyledText(title, .title))
      for entry in Self.merged(entries) { lines += help(of: entry) }
    }
    return TextPager(title: "Keys: \(screen.title)", lines: lines)
  }

  /// Keys that do the same stand in one line.
  private static func merged(_ entries: [KeyTable.Entry]) -> [KeyTable.Entry] {
    entries.filter { !$0.keys.isEmpty }.reduce(into: []) { lines, entry in
      if let last = lines.last, last.help == entry.help {
        lines[lines.count - 1].keys += entry.keys
      } else {
        lines.append(entry)
      }
    }
  }

  /// What cannot be done now is muted, and says why.
  private func help(of entry: KeyTable.Entry) -> [StyledText] {
    let names = TextWidth.fit("  \(entry.keyNames)", to: 17)
    let indent = String(repeating: " ", count: 17)
    let reason = reason(for: entry)
    let text = reason.map { "\(entry.help). \($0)" } ?? entry.help
    let lines = TextWidth.wrap(text, to: max(20, room.windowSize.columns - 17))
    return lines.enumerated().map { index, line in
      StyledText([
        Span(index == 0 ? names : indent, .key), Span(String(line), reason == nil ? .text : .muted),
      ])
    }
  }

  /// In a window the keys are those of the window.
  private func reason(for entry: KeyTable.Entry) -> String? {
    guard case .pane = context else { return nil }
    return whyNot(entry.intent)?.words
  }

  /// Every action of the screen by name.
  func palette() -> ChoiceList {
    var seen: Set<Intent> = []
    let entries = keys.bindings(in: .pane(pane)).filter { entry in
      if case .move = entry.intent { return false }
      return entry.intent != .palette && seen.insert(entry.intent).inserted
    }
    let lines = entries.map { entry in
      ChoiceList.Line(
        text: entry.help, note: entry.keyNames, choice: .intent(entry.intent), reason: reason(for: entry))
    }
    return ChoiceList(title: "Commands", all: lines)
  }
}

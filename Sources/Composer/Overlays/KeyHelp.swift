import TerminalUI

/// What can be done where the keyboard is, as text to read and as a list of commands.
struct KeyHelp {
  let keys: KeyTable
  let context: Context
  /// What lies under it, or is it.
  let pane: Pane
  /// Why something cannot be done now.
  let whyNot: (Intent) -> Notice?

  private static let keyColumns = 17

  /// The keys of what has the keyboard, first those particular to it.
  func pager(columns: Int) -> TextPager {
    let opensFields = pane.screen == .compose && !context.takesText
    let sections =
      keys.sections(in: context) + (opensFields ? [("In a field", keys.particular(to: .field))] : [])
    var lines: [StyledText] = []
    for (title, entries) in sections where !entries.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(StyledText(title, .title))
      for entry in Self.merged(entries) { lines += text(of: entry, columns: columns) }
    }
    return TextPager(title: "Keys: \(pane.screen.title)", lines: lines)
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
  private func text(of entry: KeyTable.Entry, columns: Int) -> [StyledText] {
    let names = TextWidth.fit("  \(entry.keyNames)", to: Self.keyColumns)
    let indent = String(repeating: " ", count: Self.keyColumns)
    let reason = reason(for: entry)
    let text = reason.map { "\(entry.help). \($0)" } ?? entry.help
    let lines = TextWidth.wrap(text, to: max(20, columns - Self.keyColumns))
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

  /// Every action of the pane by name.
  var palette: ChoiceList {
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

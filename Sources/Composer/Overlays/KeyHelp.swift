import TerminalUI

/// What can be done where the keyboard is, as a window of keys and as a list of commands.
struct KeyHelp {
  let keys: KeyTable
  let context: Context
  /// What lies under it, or is it.
  let pane: Pane
  /// Why something cannot be done now.
  let whyNot: (Intent) -> Notice?

  /// The keys of what has the keyboard, first those particular to it.
  var window: KeyHelpWindow {
    let opensFields = pane.screen == .compose && !context.takesText
    let field = opensFields ? keys.particular(to: .field) : []
    let groups =
      keys.sections(in: context).map { group($0.title, $0.entries, in: context) }
      + [group("In a field", field, in: .field)]
    return KeyHelpWindow(
      title: context.isPane ? "Keys: \(pane.screen.title)" : "Keys",
      groups: groups.filter { !$0.items.isEmpty })
  }

  private func group(_ title: String, _ entries: [KeyTable.Entry], in context: Context) -> KeyHelpWindow.Group
  {
    var items: [KeyHelpWindow.Item] = []
    for entry in entries where !entry.keys.isEmpty {
      let verb = entry.verb(in: context)
      if let last = items.last, last.verb == verb, last.help == entry.help {
        items[items.count - 1].keys += entry.keys.map(\.name)
      } else {
        items.append(
          KeyHelpWindow.Item(
            keys: entry.keys.map(\.name), verb: verb, help: entry.help, reason: reason(for: entry)))
      }
    }
    return KeyHelpWindow.Group(title: title, items: items)
  }

  /// In a window the keys are those of the window.
  private func reason(for entry: KeyTable.Entry) -> String? {
    guard case .pane = context else { return nil }
    return whyNot(entry.intent)?.words
  }

  /// Every action of the pane by name, those used last first.
  /// - Parameter recent: actions, the last one first.
  func palette(recent: [String]) -> ChoiceList {
    var seen: Set<Intent> = []
    let entries = keys.bindings(in: .pane(pane)).filter { entry in
      if case .move = entry.intent { return false }
      return entry.intent != .program(.palette) && seen.insert(entry.intent).inserted
    }
    let used = recent.compactMap { action in entries.first { $0.intent.action == action } }
    let others = entries.filter { entry in !used.contains { $0.intent == entry.intent } }
    let lines = (used + others).map { entry in
      let reason = reason(for: entry)
      return ChoiceList.Line(
        text: entry.intent.title, note: entry.keyNames, choice: .intent(entry.intent), reason: reason,
        detail: entry.help)
    }
    return ChoiceList(title: "Commands", all: lines)
  }
}

extension Binding where Intent == Composer.Intent {
  /// What it does there in a word or three. What an intent does in a window, the words of the window say best.
  fileprivate func verb(in context: Context) -> String {
    let isOwn =
      context.isPane
      ? intent.isMove || [.screen(.open), .close, .window(.accept)].contains(intent) : !intent.isMove
    guard isOwn, let first = words.first else { return intent.title }
    return first.uppercased() + words.dropFirst()
  }
}

extension Intent {
  fileprivate var isMove: Bool {
    if case .move = self { true } else { false }
  }
}

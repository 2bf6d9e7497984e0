import Composer
import Drafts
import TerminalUI

/// Whether a key that is named in the configuration can be given to an action.
struct KeyVerdict {
  /// Nil where the problem is an error.
  private(set) var key: Key?
  private(set) var problem: ConfigurationProblem.Rule?

  init(of name: String) {
    if let refusal = Self.refusal(of: name) {
      problem = refusal
    } else if let key = Key(name: name) {
      self.key = key
      if Self.oftenSwallowed.contains(key) { problem = .oftenSwallowed(key) }
    } else {
      problem = .keyName(name, nearest: Self.nearest(to: name))
    }
  }

  /// Flow control, the menu and the full screen of terminals.
  private static let oftenSwallowed: Set<Key> = [.control("s"), .control("q"), .function(10), .function(11)]

  private static let twins: [Character: String] = [
    "i": "Tab", "m": "Enter", "j": "Enter", "[": "Esc", "h": "Backspace", "@": "Ctrl-Space",
  ]

  private static func refusal(of name: String) -> ConfigurationProblem.Rule? {
    if ["Alt-[", "Alt-O"].contains(name) { return .beginsSequences(name) }
    guard name.hasPrefix("Ctrl-"), Key(name: name) != .wordLeft, Key(name: name) != .wordRight else {
      return nil
    }
    let rest = name.dropFirst(5)
    if rest == "Space" { return .sameBytes(name, as: "Ctrl-@") }
    if rest.hasPrefix("Shift-") { return .controlForm(name) }
    guard rest.count == 1, let letter = rest.lowercased().first else { return nil }
    if let twin = twins[letter] { return .sameBytes(name, as: twin) }
    guard let key = Key(name: name) else { return .controlForm(name) }
    let reserved = KeyTable.standard.actions.first { $0.intent.hasFixedKeys && $0.keys.contains(key) }
    return reserved.map { .reservedKey(name, $0.intent) }
  }

  private static let otherWords = [
    "escape": "Esc", "return": "Enter", "pageup": "PgUp", "pagedown": "PgDn", "del": "Delete",
    "ins": "Insert",
    "backtab": "Shift-Tab", "spacebar": "Space",
  ]

  /// What other programs call the key, else the name that differs least.
  private static func nearest(to name: String) -> String? {
    let lower = name.lowercased()
    if let word = otherWords[lower] { return word }
    if let word = Key.words.first(where: { $0.lowercased() == lower }) { return word }
    for (prefixes, own) in [
      (["ctrl-", "ctrl+", "control-", "c-", "^"], "Ctrl-"), (["alt-", "alt+", "meta-", "m-"], "Alt-"),
    ] {
      for prefix in prefixes where lower.hasPrefix(prefix) && lower.count == prefix.count + 1 {
        let letter = String(name.suffix(1))
        return Key(name: own + letter)?.name
      }
    }
    return Key.words.nearest(to: name)
  }
}

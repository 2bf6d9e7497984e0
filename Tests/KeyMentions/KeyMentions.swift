import RegexBuilder
import Synchronization

/// Finds keys that a text spells: `Esc closes`, `P makes it`.
public enum KeyMentions {
  /// Each place in a text at which the standard name of a key stands for a key.
  public static func all(in text: String) -> [String] {
    if let known = known.withLock({ $0[text] }) { return known }
    let mentions = mayHoldOne(text) ? search(text) : []
    known.withLock { $0[text] = mentions }
    return mentions
  }

  /// What was looked at before: screens repeat most of their lines.
  private static let known = Mutex<[String: [String]]>([:])

  /// The names and verbs without which no text names a key: looking for them costs far less than matching.
  private static func mayHoldOne(_ text: String) -> Bool {
    if text.contains("(") || text.contains("-") { return true }
    return text.split { !$0.isLetter && !$0.isNumber }.contains { words.contains(String($0)) }
  }

  private static let words = Set(
    (["Esc", "Enter", "Tab", "Space", "PgUp", "PgDn", "Backspace", "F1"].joined(separator: "|") + "|" + verbs)
      .split(whereSeparator: { "| ".contains($0) }).map { String($0.filter { $0 != "?" }) } + ["choose"])

  private static func search(_ text: String) -> [String] {
    [name, before(arrow), before(sign), bracketed]
      .flatMap { regex in text.matches(of: regex).map { String($0.output) } }
      .filter { !isOfTheField($0) }
  }

  /// Names that are nothing else.
  private static var name: Regex<Substring> {
    /\bCtrl-\S|\bAlt-\S|\bShift-Tab\b|\b(?:Esc|Enter|Tab|Space|PgUp|PgDn|Backspace|F1)\b/
  }

  /// Names that are words as well.
  private static var arrow: Regex<Substring> {
    /\b(?:Up|Down|Left|Right|Home|End)(?: (?:Up|Down|Left|Right))*:?/
  }

  /// Digits count things as a rule.
  private static var sign: Regex<Substring> {
    /(?:^|[ (.:,;])(?:[A-Za-z!#*+=\[\]\/?-]|[1-5](?= (?:shows|lists|goes)\b))/
  }

  private static var bracketed: Regex<Substring> { /\([A-Za-z!?\/:=*+#-]\)/ }

  private static func before(_ key: Regex<Substring>) -> Regex<Substring> {
    Regex {
      key
      " "
      verb
    }
  }

  private static let verbs =
    "accepts|adds|again|alone|asks|brings|changes|checks|chooses?|clears|closes|copies|deletes|drops|edits|empties|ends|gives|goes|imports|keeps|leaves|links|lists|makes|marks|moves|opens|pastes|puts|quits|reads|searches|sends|several lines|shows|stops|submits|switches|takes|then|undoes|unmarks|writes"

  private static var verb: Regex<Substring> {
    /(?:accepts|adds|again|alone|asks|brings|changes|checks|chooses?|clears|closes|copies|deletes|drops|edits|empties|ends|gives|goes|imports|keeps|leaves|links|lists|makes|marks|moves|opens|pastes|puts|quits|reads|searches|sends|several lines|shows|stops|submits|switches|takes|then|undoes|unmarks|writes)\b/
  }

  /// Clearing a line is a key of the field itself, which is not in the table.
  private static func isOfTheField(_ mention: String) -> Bool { mention == "Ctrl-U" }
}

import TerminalUI

/// A line of the key table as it is written down: keys, what they are for, and the words that say so.
struct KeyLine: Hashable, Sendable {
  /// The first key is the one people are told of; the others are aliases.
  var keys: [Key]
  let intent: Intent
  /// One or two words for the footer; nil for a key that is not in it.
  let words: String?
  /// A full sentence for help.
  let help: KeyText

  init(_ key: Key, _ intent: Intent, _ words: String?, _ help: KeyText) {
    self.init([key], intent, words, help)
  }

  init(_ keys: [Key], _ intent: Intent, _ words: String?, _ help: KeyText) {
    (self.keys, self.intent, self.words, self.help) = (keys, intent, words, help)
  }

  func replacing(_ keys: [Key]) -> Self { KeyLine(keys, intent, words, help) }
}

import TerminalUI

extension Binding where Intent == Composer.Intent {
  /// A line of the key table. Without `words` the key is not in the footer.
  init(_ key: Key, _ intent: Intent, _ words: String?, _ help: String) {
    self.init([key], intent, words, help)
  }

  init(_ keys: [Key], _ intent: Intent, _ words: String?, _ help: String) {
    self.init(keys: keys, intent: intent, words: words ?? "", help: help, inFooter: words != nil)
  }
}

/// A key, what it is for, and the words that say so. Footer, help and documents are derived from it.
public struct Binding<Intent: Hashable & Sendable>: Hashable, Sendable {
  /// The first key is the one people are told of; the others are aliases.
  public var keys: [Key]
  public var intent: Intent
  /// One or two words for the footer: `add`.
  public var words: String
  /// A full sentence for help.
  public var help: String
  public var inFooter: Bool

  public init(_ keys: Key..., intent: Intent, words: String, help: String, inFooter: Bool = true) {
    self.init(keys: keys, intent: intent, words: words, help: help, inFooter: inFooter)
  }

  public init(keys: [Key], intent: Intent, words: String, help: String, inFooter: Bool = true) {
    self.keys = keys
    self.intent = intent
    self.words = words
    self.help = help
    self.inFooter = inFooter
  }

  /// All names, the first one first: `Ctrl-P :`.
  public var keyNames: String { keys.map(\.name).joined(separator: " ") }
}

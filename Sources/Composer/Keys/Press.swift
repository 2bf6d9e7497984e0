import TerminalUI

/// Something that a person does to what has the keyboard: a key, and what the key table makes of it there.
struct Press {
  /// Nil where it was no key, as with the mouse.
  var key: Key?
  var intent: Intent?

  init(_ key: Key, _ intent: Intent?) { (self.key, self.intent) = (key, intent) }

  init(_ intent: Intent) { self.intent = intent }

  /// What a sentence calls it.
  var name: String { key?.name ?? "" }
}

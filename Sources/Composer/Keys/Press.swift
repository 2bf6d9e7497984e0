import TerminalUI

/// Something that a person does to what has the keyboard: a key, and what the key table makes of it there.
struct Press {
  /// Nil where it was no key, as with the mouse.
  var key: Key?
  var intent: Intent?

  init(_ key: Key, _ intent: Intent?) { (self.key, self.intent) = (key, intent) }

  init(_ intent: Intent) { self.intent = intent }

  /// The move in a list, if it is one.
  var move: ListState.Move? {
    if case .move(let motion)? = intent { motion.inList } else { nil }
  }

  /// What a sentence calls it.
  var name: String { key?.name ?? "" }
}

extension TextArea {
  /// - Returns: false for what means nothing in a text.
  mutating func handle(_ press: Press, height: Int) -> Bool {
    if let move = press.move { return self.move(move, height: height) }
    switch press.intent {
    case .newLine: insert("\n")
    case .newCell: insert("\t")
    default: return press.key.map { handle($0, height: height) } ?? false
    }
    return true
  }
}

import TerminalUI

@testable import Composer

/// Keys other than the standard ones, and which of them does what a standard one does.
struct Keyboard {
  let table: KeyTable
  private let other: [Intent: Key]

  /// Everything that has a key in some context has another one here, which no terminal sends and no field takes.
  static let foreign = Keyboard()

  private init() {
    let intents = Context.allCases.flatMap { KeyTable.standard.bindings(in: $0) }.map(\.intent)
    var other: [Intent: Key] = [:]
    for intent in intents where other[intent] == nil { other[intent] = .function(900 + other.count) }
    let keys = other
    table = KeyTable { parts, _ in
      parts.map { lines in
        lines.map { line in line.keys.isEmpty ? line : line.replacing([keys[line.intent]].compactMap { $0 }) }
      }
    }
    self.other = other
  }

  /// A key that means nothing there is what it is: it is typed.
  func key(for key: Key, in context: Context) -> Key {
    KeyTable.standard.intent(for: key, in: context).flatMap { other[$0] } ?? key
  }
}

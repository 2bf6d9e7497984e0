import TerminalUI
import Testing

@testable import Composer

struct KeyTableTests {
  @Test(arguments: Context.allCases)
  func `no key means two things in one place`(context: Context) {
    #expect(KeyTable.standard.map(for: context).conflicts.isEmpty)
  }

  @Test(arguments: Context.allCases)
  func `every key has a sentence for help`(context: Context) {
    for entry in KeyTable.standard.bindings(in: context) {
      #expect(!entry.help.isEmpty)
      #expect(entry.inFooter == !entry.words.isEmpty)
    }
  }

  @Test(arguments: Context.allCases)
  func `nothing needs a key that only some terminals send`(context: Context) {
    for entry in KeyTable.standard.bindings(in: context) where !entry.keys.isEmpty {
      // Tab goes round, and up or to the left does as well.
      if [.view(.previousPane), .compose(.previousCell)].contains(entry.intent), entry.keys.contains(.backTab)
      {
        continue
      }
      // Where letters are text, a page is many lines.
      if context.takesText, Self.jumps.contains(entry.intent) { continue }
      let isThere = entry.keys.contains { Self.isOnEveryTerminal($0, isTyping: context.takesText) }
      #expect(isThere, "\(entry.help): \(entry.keys.map(\.name))")
    }
  }

  private static let jumps: Set<Intent> = [
    .move(.pageUp), .move(.pageDown), .move(.home), .move(.end),
  ]

  /// Where letters are text, the arrows do what has no other key.
  private static func isOnEveryTerminal(_ key: Key, isTyping: Bool) -> Bool {
    switch key {
    case .character, .control, .enter, .escape, .tab: true
    case .up, .down, .left, .right: isTyping
    default: false
    }
  }
}

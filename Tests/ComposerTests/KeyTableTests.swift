import TerminalUI
import Testing

@testable import Composer

struct KeyTableTests {
  static let contexts: [Context] =
    Pane.allCases.map(Context.pane) + [
      .field, .confirmation, .prompt, .choice, .drafts, .propertyPicker, .associationPicker, .pager,
      .copyMenu,
      .replaceForm, .replacePreview, .contactPaste, .contactText, .longText, .columns,
    ] + LetterMenu.allCases.map(Context.menu)
  private static let typing: Set<Context> = [
    .field, .confirmation, .prompt, .choice, .drafts, .propertyPicker, .associationPicker, .contactText,
    .longText,
    .replaceForm,
  ]

  @Test(arguments: contexts)
  func `no key means two things in one place`(context: Context) {
    #expect(KeyTable.standard.map(for: context).conflicts.isEmpty)
  }

  @Test(arguments: contexts)
  func `every key has a sentence for help`(context: Context) {
    for entry in KeyTable.standard.bindings(in: context) {
      #expect(!entry.help.isEmpty)
      #expect(entry.inFooter == !entry.words.isEmpty)
    }
  }

  @Test(arguments: contexts)
  func `nothing needs a key that only some terminals send`(context: Context) {
    for entry in KeyTable.standard.bindings(in: context) where !entry.keys.isEmpty {
      // Tab goes round, and up or to the left does as well.
      if [.previousPane, .previousCell].contains(entry.intent), entry.keys.contains(.backTab) { continue }
      let isThere = entry.keys.contains {
        Self.isOnEveryTerminal($0, isTyping: Self.typing.contains(context))
      }
      #expect(isThere, "\(entry.help): \(entry.keys.map(\.name))")
    }
  }

  /// Where letters are text, the arrows do what has no other key.
  private static func isOnEveryTerminal(_ key: Key, isTyping: Bool) -> Bool {
    switch key {
    case .character, .control, .enter, .escape, .tab: true
    case .up, .down, .left, .right: isTyping
    default: false
    }
  }
}

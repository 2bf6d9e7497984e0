import TerminalUI
import Testing

@testable import Composer

struct KeyTableTests {
  static let contexts: [Context] =
    Pane.allCases.map(Context.pane) + [
      .field, .confirmation, .prompt, .choice, .propertyPicker, .associationPicker, .pager, .copyMenu,
      .menu(.bulk), .menu(.filter), .menu(.sort), .replaceForm, .replacePreview,
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
}

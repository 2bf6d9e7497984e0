import TerminalUI
import Testing

@testable import Composer

/// Each window answers the keys that the key table gives it, and no others.
struct OverlayKeysTests {
  private func commands<Command: KeyCommand>(_: Command.Type) -> Set<Intent> {
    Set(Command.allCases.map(\.intent))
  }

  /// Those of a list with so much beside what every list has.
  private func listing(_ own: Set<Intent>) -> Set<Intent> {
    let all: Set<Intent> = [
      .window(.changeDraft), .window(.takeSuggestion), .window(.checkProfile), .compose(.mark),
    ]
    return commands(ChoiceList.Command.self).subtracting(all.subtracting(own))
  }

  /// The intents of the keys of a window, without those that are the same everywhere.
  private func keys(of context: Context) -> Set<Intent> {
    Set(
      KeyTable.standard.particular(to: context).map(\.intent).filter { intent in
        if case .move = intent { return false }
        return !intent.isOfTheTerminal
      })
  }

  @Test func `a window has a command for each of its keys, and a key for each of its commands`() {
    let windows: [(Context, Set<Intent>)] = [
      (.propertyPicker, commands(PropertyPicker.Command.self)),
      (.associationPicker, commands(AssociationPicker.Command.self)),
      (.drafts, listing([.window(.changeDraft)])),
      (.problems, listing([.window(.takeSuggestion)])),
      (.profiles, listing([.window(.checkProfile)])),
      (.foundContacts, listing([.compose(.mark)])),
      (.choice, listing([])),
      (.prompt, commands(Prompt.Command.self)),
      (.pager, commands(TextPager.Command.self)),
      (.keyHelp, commands(KeyHelpWindow.Command.self)),
      (.contactPaste, commands(ContactPaste.Command.self)),
      (.contactText, commands(ContactPaste.TextCommand.self)),
      (.replaceForm, commands(ReplaceForm.Command.self)),
      (.replacePreview, commands(ReplacePreview.Command.self)),
      (.columns, commands(ColumnsForm.Command.self)),
      (.bulkValue, commands(FieldCommand.self)),
      (.longText, commands(LongText.Command.self)),
      (.menu(.draft), commands(DraftChange.self).union([.close])),
      (.copyMenu, Set(CopiedPart.allCases.map { Intent.window(.copyPart($0)) }).union([.close])),
    ]
    for (context, commands) in windows {
      #expect(keys(of: context) == commands, "\(context)")
    }
  }

  @Test func `a press is a command, a move, or typed`() {
    let read = { (press: Press) in press.read(as: Prompt.Command.self) }
    #expect(read(Press(.enter, .window(.accept))) == .command(.accept))
    #expect(read(Press(.up, .move(.up))) == .move(.up))
    #expect(read(Press(.character("a"), nil)) == .typed(.character("a")))
    #expect(read(Press(.character("a"), .compose(.addContact))) == .typed(.character("a")))
    #expect(read(Press(.compose(.addContact))) == .nothing)
  }
}

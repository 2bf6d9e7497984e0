import Drafts
import TerminalUI
import Testing

@testable import Composer

struct PaletteTests {
  /// What Enter takes after a word, in Compose with one contact.
  private func first(_ query: String) -> Intent? {
    var list = Person([.ana]).model.help.palette(recent: [])
    list.query.insert(query)
    guard case .intent(let intent)? = list.lines.first?.choice else { return nil }
    return intent
  }

  @Test(arguments: [
    ("undo", Intent.compose(.undo)), ("redo", .compose(.redo)), ("del", .compose(.delete)),
    ("delete", .compose(.delete)), ("delete draft", .draft(.deleteDraft)), ("sub", .job(.submit)),
    ("submit", .job(.submit)),
    ("prev", .job(.preview)), ("import", .draft(.importFile)), ("exp", .draft(.exportFile)),
    ("link", .compose(.link)),
    ("sort", .compose(.sort)), ("name", .compose(.sortByName)), ("table", .compose(.table)),
    ("find", .compose(.find)), ("add", .compose(.addContact)), ("property", .compose(.addProperty)),
    ("help", .program(.help)), ("q", .program(.quit)), ("compose", .goTo(.compose)),
    ("undo la", .compose(.undo)),
    ("UNDO", .compose(.undo)), (" undo ", .compose(.undo)), ("mouse on", .program(.useMouse(true))),
    ("dup", .compose(.duplicate)), ("rename", .draft(.renameDraft)), ("hist", .portal(.contactHistory)),
  ])
  func `a word takes the command of that name`(query: String, intent: Intent) {
    #expect(first(query) == intent)
  }

  @Test func `every command is the first to be found by its name, where no other has it`() {
    for pane in Pane.allCases {
      let help = KeyHelp(keys: .standard, context: .pane(pane), pane: pane) { _ in nil }
      for line in help.palette(recent: []).all {
        var list = help.palette(recent: [])
        list.query.insert(line.text)
        #expect(list.lines.first?.text == line.text)
        #expect(list.all.count { $0.text == line.text } == 1, "\(line.text) in \(pane)")
      }
    }
  }

  @Test(arguments: [
    ("undo", "Undo", CommandMatch.wholeName), ("delete", "Delete draft", .nameBeginsWithWord),
    ("del", "Delete", .nameBeginning), ("draft", "Delete draft", .wordsOfName),
    ("dra", "Delete draft", .wordBeginningsOfName), ("elet", "Delete", .insideName),
    ("marked", "Delete", .words), ("mark", "Delete", .wordBeginnings), ("dlt", "Delete", .scattered),
  ])
  func `a fit is ranked`(query: String, name: String, match: CommandMatch) {
    #expect(
      CommandMatch(query, name: name, description: "Delete the marked contacts", isGrave: false) == match)
  }

  @Test func `what deletes or sends is not found by letters here and there`() {
    #expect(CommandMatch("dlt", name: "Delete", description: "", isGrave: true) == nil)
    #expect(first("dlt") != .compose(.delete))
    #expect(first("sbmt") != .job(.submit))
  }

  @Test func `a letter that stands somewhere in the words of an action does not find it`() {
    var person = Person([.ana])
    person.types(":w")
    person.presses(.enter)
    #expect(person.contacts == [.ana])
    #expect(!person.message.contains("Deleted"))
  }

  @Test func `undo with nothing to undo says so and runs nothing else`() {
    var person = Person([.ana])
    person.types(":undo")
    #expect(person.sees("▌ Undo"))
    person.presses(.enter)
    #expect(person.contacts == [.ana])
    #expect(person.message.lowercased().contains("nothing to undo"))
  }

  @Test func `what was used last is listed first while nothing is typed`() {
    var person = Person([.ana])
    #expect(
      person.model.help.palette(recent: ["undo", "zoom", "noSuchAction"]).lines.map(\.text).prefix(2)
        == ["Undo", "Zoom pane"])
    person.types(":duplicate")
    let effects = person.presses(.enter)
    #expect(person.model.workspace.recent.commands == ["duplicate"])
    #expect(effects.contains(.program(.saveRecent(person.model.workspace.recent))))
    person.types(":")
    #expect(person.sees("▌ Duplicate"))
  }
}

import ContactsModel
import TerminalUI
import Testing

@testable import Composer

/// Keys that a person has chosen take the place of the standard ones everywhere.
struct RebindingTests {
  private func person(_ chosen: [Intent: [Key]], size: Size = Size(columns: 100, rows: 30)) -> Person {
    Person([.ana], size: size, keys: KeyTable(choosing: chosen))
  }

  @Test func `the new key acts, and the old one says that it does nothing`() {
    var person = person([.compose(.addContact): [.character("t")]])
    person.types("a")
    #expect(person.contacts.count == 1)
    #expect(person.message == "a does nothing here. ? shows the keys")
    person.types("t")
    #expect(person.contacts.count == 2)
    #expect(person.message.hasPrefix("#2 added."))
  }

  @Test func `footer, help and palette show the new key`() {
    var person = person([.compose(.addContact): [.character("t"), .function(5)]])
    #expect(person.sees("t add"))
    #expect(!person.sees("a add"))
    person.types("?")
    #expect(person.screen.contains { $0.contains("t/F5") && $0.contains("Add contact") })
    person.presses(.escape)
    person.types(":add a contact")
    #expect(person.screen.contains { $0.contains("Add a contact") && $0.contains("t F5") })
  }

  @Test func `sentences name the new key`() {
    var person = person([
      .compose(.undo): [.character("b")], .program(.help): [.function(2)], .compose(.link): [.character("K")],
    ])
    person.types("d")
    #expect(person.message == "Deleted ana@fabrika.example. b to undo")
    person.types("§")
    #expect(person.message == "§ does nothing here. F2 shows the keys")
    person.types("b")
    #expect(person.sees("+ link a record (K)"))
  }

  @Test func `an action without a key is in the palette still`() {
    var person = person([.compose(.addContact): []])
    #expect(!person.sees("a add"))
    person.types("a")
    #expect(person.contacts.count == 1)
    person.types(":add a contact")
    person.presses(.enter)
    #expect(person.contacts.count == 2)
  }

  @Test func `ways to move are chosen for panes and for what is read alike`() {
    var person = person([.move(.pageDown): [.character("=")]], size: Size(columns: 60, rows: 16))
    let lines = (1...90).map { StyledText("line \($0)") }
    person.model.overlays.open(.pager(TextPager(title: "Text", lines: lines)))
    let first = person.screen
    person.presses(.pageDown)
    #expect(person.message == "PgDn does nothing here. Esc closes")
    person.types("=")
    #expect(person.screen != first)
  }

  @Test func `a field takes every letter, and its keys stay`() {
    var person = person([.compose(.addContact): [.character("e")], .view(.nextPane): [.character("w")]])
    person.adds("jobtitle", "welder")
    #expect(person.contacts[0].value(of: "jobtitle") == "welder")
  }

  @Test func `a screen that is too small is left with the chosen key`() {
    var person = person([.back: [.character("b")]], size: Size(columns: 20, rows: 5))
    #expect(person.sees("b quits."))
    #expect(!person.presses(.character("q")).contains(.program(.quit)))
    #expect(person.presses(.character("b")).contains(.program(.quit)))
  }

  @Test func `keys of the terminal itself are not chosen`() {
    var person = person([.program(.suspend): [.character("t")], .close: [.character("b")]])
    #expect(person.presses(.control("z")).contains(.program(.suspend)))
    person.types("b")
    #expect(person.message == "b does nothing here. ? shows the keys")
  }

  @Test func `a conflict names the key and both actions`() {
    let table = KeyTable(choosing: [.compose(.addContact): [.character("d")]])
    #expect(
      table.conflicts == [.init(key: .character("d"), intents: [.compose(.addContact), .compose(.delete)])])
  }

  @Test func `what is never in one place shares a key`() {
    #expect(KeyTable(choosing: [.compose(.undo): [.left]]).conflicts.count == 1)
    #expect(KeyTable.standard.conflicts.isEmpty)
    #expect(
      KeyTable(choosing: [.compose(.addContact): [.character("d")], .compose(.delete): []]).conflicts.isEmpty)
  }

  @Test func `a conflict with what is read is found`() {
    let conflicts = KeyTable(choosing: [.move(.up): [.character("?")], .program(.help): [.function(1)]])
      .conflicts
    #expect(conflicts == [.init(key: .character("?"), intents: [.move(.up), .close])])
  }

  @Test func `every action has a name of its own, and a sentence`() {
    let actions = KeyTable.standard.actions
    #expect(Set(actions.map(\.name)).count == actions.count)
    #expect(actions.map(\.name).contains("addContact"))
    #expect(actions.map(\.name).contains("pageDown"))
    #expect(actions.map(\.name).contains("goToPreview"))
    #expect(actions.allSatisfy { $0.name.allSatisfy { $0.isASCII && $0.isLetter } && !$0.help.isEmpty })
  }

  @Test func `the mouse is off unless it is asked for`() {
    let opened = OpenedDraft(id: DraftID(1), draft: Person().model.document.draft, place: Place())
    let connection = Connection(profile: "demo", environment: "sandbox", baseURL: "")
    let size = Size(columns: 80, rows: 24)
    #expect(!ComposerModel(size: size, connection: connection, opened: opened).usesMouse)
    #expect(ComposerModel(size: size, connection: connection, opened: opened, usesMouse: true).usesMouse)
  }
}

import TerminalUI
import Testing

@Suite struct KeyMapTests {
  enum Intent: Hashable { case add, delete, palette }

  let map = KeyMap<Intent>([
    Binding(.character("a"), .insert, intent: .add, words: "add", help: "Add a contact."),
    Binding(.character("d"), intent: .delete, words: "delete", help: "Delete it.", inFooter: false),
    Binding(.character(":"), .control("p"), intent: .palette, words: "command", help: "All commands."),
  ])

  @Test func `every key of a binding means its intent`() {
    #expect(map.intent(for: .insert) == .add)
    #expect(map.intent(for: .control("p")) == .palette)
    #expect(map.intent(for: .character("z")) == nil)
  }

  @Test func `a map without duplicates has no conflicts`() {
    #expect(map.conflicts.isEmpty)
  }

  @Test func `a key bound twice is a conflict, and the first binding wins`() {
    let both = map.appending(
      KeyMap([Binding(.character("x"), .character("d"), intent: .add, words: "x", help: "X.")]))
    #expect(both.conflicts.map(\.key) == [.character("d")])
    #expect(both.conflicts.map(\.intents) == [[.delete, .add]])
    #expect(both.intent(for: .character("d")) == .delete)
  }

  @Test func `the footer is made of the bindings`() {
    #expect(HelpBar(map).lines(columns: 80, rows: 1).map(\.text) == ["a add  : command"])
    #expect(map.bindings(for: .palette).map(\.keyNames) == [": Ctrl-P"])
  }

  @Test(arguments: [
    (Key.character(" "), "Space"), (.character("d"), "d"), (.backTab, "Shift-Tab"), (.control("p"), "Ctrl-P"),
    (.function(1), "F1"), (.pageDown, "PgDn"), (.escape, "Esc"), (.alt("b"), "Alt-b"), (.up, "Up"),
  ])
  func `keys have the names people know`(key: Key, name: String) {
    #expect(key.name == name)
  }
}

import TerminalUI
import Testing

@testable import Composer

struct PaletteTests {
  @Test func `a letter that stands somewhere in the words of an action does not find it`() {
    var person = Person([.ana])
    person.types(":w")
    person.presses(.enter)
    #expect(person.contacts == [.ana])
    #expect(!person.message.contains("deleted"))
  }

  @Test func `actions are found by how their words begin`() {
    var person = Person([.ana])
    person.types(":undo la")
    #expect(person.sees("▌ Undo the last change"))
  }
}

import ContactsModel
import TerminalUI
import Testing

@testable import Composer

struct MarkingTests {
  @Test func `marked contacts are duplicated together, and the cursor is on the last copy`() {
    var person = Person([.ana, .bob, .ana])
    person.types("  D")
    #expect(person.contacts == [.ana, .ana, .bob, .bob, .ana])
    #expect(person.model.place.contact == 3)
  }

  @Test func `the mark of a contact that is gone does not count`() {
    var person = Person([.ana])
    person.types("a u")
    #expect(person.sees("Contacts 1"))
    #expect(!person.sees("marked"))
    person.types("D")
    #expect(person.contacts == [.ana, .ana])
  }

  @Test func `an empty draft has nothing to mark, and says so`() {
    var person = Person()
    person.types(" ")
    #expect(person.message == "The draft has no contact yet. Press a to add one")
  }

  @Test func `a search goes round, forward and back`() {
    var person = Person([.ana, .bob, .ana])
    person.types("/FABRIKA")
    person.presses(.enter)
    #expect(person.model.place.contact == 2)
    person.types("n")
    #expect(person.model.place.contact == 0)
    person.types("N")
    #expect(person.model.place.contact == 2)
    person.types("/nobody")
    person.presses(.enter)
    #expect(person.message == "\"nobody\" is not in this pane")
  }
}

import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Leaving something never loses what was typed into it.
struct ParkedTextTests {
  @Test(arguments: [Key.escape, .control("c")])
  func `a property picker opens again with what was typed`(leaving: Key) {
    var person = Person([.ana])
    person.types("pstag")
    person.presses(leaving)
    person.types("p")
    #expect(person.sees("[stag_"))
    #expect(person.message == "What you typed before is here again. Ctrl-U clears it")
  }

  @Test func `a question opens again with what was typed`() {
    var person = Person([.ana])
    person.types("i/tmp/people")
    person.presses(.escape)
    person.types("i")
    #expect(person.sees("Import which file? [/tmp/people_"))
  }

  @Test func `a file that could not be read is asked for again`() {
    var person = Person([.ana])
    person.types("i people.csv ")
    #expect(person.presses(.enter) == [.files(.importFile("people.csv"))])
    person.hears(.files(.importFailed(.file("there is no such file"), file: "people.csv")))
    person.types("i")
    #expect(person.sees("[people.csv_"))
  }

  @Test func `a changed link that was left opens as it is in the contact`() {
    var person = Person([.bob])
    person.presses(.tab, .tab, .enter)
    person.types("77")
    #expect(person.sees("[900177_"))
    person.presses(.escape, .enter)
    #expect(person.sees("[9001_"))
  }

  @Test func `Esc with nothing open says how to go back`() {
    var person = Person([.ana])
    #expect(person.presses(.escape) == [])
    #expect(person.message == "Nothing is open here. Press q to go back")
  }
}

import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ReplacingTests {
  /// Everything marked, with the window open.
  private func replacing(_ contacts: [ContactInput] = [.ana, .bob]) -> Person {
    var person = Person(contacts)
    person.types("+gr")
    return person
  }

  @Test func `Enter shows the changes, and Enter again makes them in one step`() {
    var person = replacing()
    person.types(".example")
    person.presses(.tab)
    person.types(".test")
    #expect(person.presses(.enter).isEmpty)
    #expect(person.sees("2 changes in 2 contacts, not made yet"))
    #expect(person.screen.contains { $0.contains("ana@fabrika.ex") && $0.contains("-> ana@fabrika.test") })
    #expect(person.contacts == [.ana, .bob])
    #expect(person.presses(.enter).count == 1)
    #expect(person.contacts.map { $0.value(of: "email") } == ["ana@fabrika.test", "bob@acme.test"])
    #expect(person.message == "Replaced \".example\" in 2 contacts. u to undo")
    person.types("u")
    #expect(person.contacts == [.ana, .bob])
  }

  @Test func `Esc leads from the changes back to what is looked for, and changes nothing`() {
    var person = replacing()
    person.types("Ana")
    person.presses(.enter, .escape)
    #expect(person.sees("Look for     [Ana"))
    person.presses(.escape)
    #expect(person.contacts == [.ana, .bob])
    person.types("gr")
    #expect(person.sees("Look for     [Ana"))
    #expect(person.message == "What you typed before is here again. Ctrl-U clears it")
  }

  @Test func `a regular expression, in one property, of any case`() {
    var person = replacing()
    person.types(#"^(b)O(.)"#)
    person.presses(.tab)
    person.types("$2$1o")
    person.presses(.tab)
    person.types("email")
    person.presses(.tab)
    person.types(" ")
    person.presses(.tab)
    person.types(" ")
    #expect(person.sees("[regular expression]"))
    #expect(person.sees("[any case]"))
    person.presses(.enter, .enter)
    #expect(person.contacts[1].value(of: "email") == "bbo@acme.example")
  }

  @Test func `a pattern that is none says why and keeps what was typed`() {
    var person = replacing()
    person.types("(ana")
    person.presses(.up, .up)
    person.types(" ")
    person.presses(.enter)
    #expect(
      person.message == "\"(ana\" is not a regular expression: check its brackets, braces and backslashes")
    #expect(person.sees("Look for     [(ana"))
  }

  @Test func `text that is nowhere says so and keeps what was typed`() {
    var person = replacing()
    person.presses(.enter)
    #expect(person.message == "Type the text to look for")
    person.types("nobody")
    person.presses(.enter)
    #expect(person.message == "Nothing to replace: \"nobody\" is not in any value of 2 contacts")
    person.types("x")
    #expect(person.sees("nobodyx"))
  }

  @Test func `a paste goes into a line that is typed, and elsewhere says where it fits`() {
    var person = replacing()
    person.hears(.terminal(.pasted("Ana")))
    #expect(person.sees("Look for     [Ana"))
    person.presses(.up)
    person.hears(.terminal(.pasted("Ana")))
    #expect(person.message == "A paste fits the first three lines. Tab goes there")
  }

  @Test func `many changes scroll, and other keys do nothing`() {
    var person = replacing(Array(repeating: .ana, count: 50))
    person.types("fabrika")
    person.presses(.enter, .end)
    #expect(person.sees("#50"))
    person.types("x")
    #expect(person.message == "x does nothing here. Enter makes the changes, Esc goes back")
    #expect(person.contacts.allSatisfy { $0 == .ana })
  }
}

import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Which of how many matches a search leads to is told while its text is typed, and at each step.
@Suite struct SearchMatchTests {
  private func person() -> Person {
    Person(
      ["ana@one.example", "bob@two.example", "cleo@one.example", "dan@one.example"].map {
        ContactInput(properties: [Property("email", $0)])
      })
  }

  @Test func `the match that Enter leads to is told as one types`() {
    var person = person()
    person.types("/on")
    #expect(
      person.sees("Match 2 of 3") && person.model.current?.contact.value(of: "email") == "ana@one.example")
    person.types("q")
    #expect(person.sees("No match"))
    person.presses(.backspace, .backspace, .backspace)
    #expect(!person.sees("match") && !person.sees("Match"))
  }

  @Test func `each step tells which match it is`() {
    var person = person()
    person.types("/one")
    person.presses(.enter)
    #expect(person.message == "Match 2 of 3")
    person.types("n")
    #expect(person.message == "Match 3 of 3")
    person.types("n")
    #expect(person.message == "Match 1 of 3")
    person.types("N")
    #expect(person.message == "Match 3 of 3")
  }

  @Test func `what is nowhere is said`() {
    var person = person()
    person.types("/zoe")
    person.presses(.enter)
    #expect(person.message == "\"zoe\" is not in this pane")
  }

  @Test func `too many lines are not counted, and found all the same`() {
    let many = (0..<SearchSpace.mostCounted + 1).map {
      ContactInput(properties: [Property("email", "p\($0)@many.example")])
    }
    var person = Person(many)
    person.types("/p\(SearchSpace.mostCounted)@")
    #expect(!person.sees("Match"))
    person.presses(.enter)
    #expect(person.model.compose.list.selected == SearchSpace.mostCounted)
  }

  @Test func `matches are told in the journal and in results too`() {
    var reader = Scene.journal.person(Size(columns: 80, rows: 24))
    reader.types("/2026112")
    #expect(reader.sees("Match 2 of 2"))
    reader.presses(.enter)
    reader.types("n")
    #expect(reader.message == "Match 1 of 2")

    var person = Scene.results.person(Size(columns: 80, rows: 24))
    person.types("/firstname")
    #expect(person.sees("Match 1 of "))
  }
}

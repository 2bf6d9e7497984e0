import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ProblemListTests {
  private static let wrong = ContactInput(
    properties: [Property("email", "nobody"), Property("lifecyclestage", "custmer")],
    associations: [Association(recordID: "", types: [AssociationType(.hubspotDefined, 279)])])

  @Test func `all problems stand in one list, contact by contact`() {
    var person = Person([Self.wrong, .ana, Self.wrong])
    person.types("!")
    #expect(person.sees("Problems (6)"))
    let lines = person.screen.filter { $0.contains("#1 ") || $0.contains("#3 ") }
    #expect(lines.count == 6)
    #expect(lines.first?.contains("#1 ") == true)
    #expect(lines.last?.contains("#3 ") == true)
  }

  @Test func `a line leads to its problem`() {
    var person = Person([Self.wrong, .ana, Self.wrong])
    person.types("!")
    person.presses(.pageDown, .enter)
    #expect(person.model.place == Place(pane: .associations, contact: 2))
    #expect(person.message.hasPrefix("#3 "))
    person.types("!")
    person.presses(.down, .enter)
    #expect(person.model.place == Place(pane: .properties, contact: 0, property: 1))
  }

  @Test func `typing narrows the list by the message or the contact`() {
    var person = Person([Self.wrong, ContactInput(properties: [Property("email", "ana@")]), .ana])
    person.types("!custmer")
    #expect(person.sees("custmer"))
    #expect(!person.sees("#2 "))
    person.presses(.control("u"))
    person.types("ana@")
    person.presses(.enter)
    #expect(person.model.place.contact == 1)
  }

  @Test func `what the list leaves out is said`() {
    var person = Person(Array(repeating: Self.wrong, count: 400))
    person.types("!")
    #expect(person.sees("The first 1002 problems") || person.sees("The first 1000 problems"))
  }

  @Test func `hidden contacts are not in the list`() {
    var person = Person([Self.wrong, .ana])
    person.types("j fm!")
    #expect(person.message == "No problems in what is shown")
  }

  @Test func `without problems there is no list`() {
    var person = Person([.ana])
    person.types("!")
    #expect(person.message == "No problems in this draft")
    #expect(person.model.overlays.isEmpty)
  }
}

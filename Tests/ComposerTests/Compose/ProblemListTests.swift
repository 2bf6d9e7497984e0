import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ProblemListTests {
  private static let wrong = ContactInput(
    properties: [Property("email", "nobody"), Property("lifecyclestage", "custmer")],
    associations: [Association(recordID: "", types: [AssociationType(.hubspotDefined, 279)])])

  @Test func `problems of one kind stand in one line, and lead to a list of them`() {
    var person = Person([Self.wrong, .ana, Self.wrong])
    person.types("!")
    #expect(person.sees("Problems (6)"))
    let lines = person.screen.filter { $0.contains(" 2 × ") }
    #expect(lines.count == 3)
    #expect(lines[2].contains("lifecyclestage: 2 × not an option  custmer -> customer"))
    person.presses(.pageDown, .enter)
    #expect(person.sees("lifecyclestage: not an option (2)"))
    person.presses(.pageDown, .enter)
    #expect(person.model.place == Place(pane: .properties, contact: 2, property: 1))
    #expect(person.message.hasPrefix("#3 "))
  }

  @Test func `the only problem of its kind is named, and its line leads there`() {
    var person = Person([Self.wrong, .ana])
    person.types("!")
    let lines = person.screen.filter { $0.contains("#1 ✗") || $0.contains("#1 ⚠") }
    #expect(lines.count == 3)
    person.presses(.pageDown, .enter)
    #expect(person.model.place == Place(pane: .associations, contact: 0))
    #expect(person.message.hasPrefix("#1 "))
  }

  @Test func `a key takes all suggestions of a kind, as one step of undo`() {
    var person = Person([Self.wrong, .ana, Self.wrong])
    person.types("!lifecycle")
    person.presses(.tab)
    #expect(person.message.hasPrefix("Took the suggestions for lifecyclestage in 2 contacts"))
    #expect(person.contacts.map { $0.value(of: "lifecyclestage") } == ["customer", nil, "customer"])
    #expect(person.sees("Problems (4)"))
    person.presses(.escape)
    person.types("u")
    #expect(person.contacts[2] == Self.wrong)
    #expect(person.contacts[0] == Self.wrong)
  }

  @Test func `suggestions are taken only where contacts are shown`() {
    var person = Person([Self.wrong, .ana, Self.wrong])
    person.types(" fm!")
    person.presses(.pageDown, .up, .tab)
    #expect(person.contacts.map { $0.value(of: "lifecyclestage") } == ["customer", nil, "custmer"])
  }

  @Test func `where there is no suggestion, that is said`() {
    var person = Person([ContactInput(properties: [Property("email", "nobody")])])
    person.types("!")
    person.presses(.tab)
    #expect(person.message.hasPrefix("There is no suggestion for this problem"))
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

  @Test func `many problems are only counted, and their lists say what they leave out`() {
    var person = Person(Array(repeating: Self.wrong, count: 1_000))
    while person.model.isChecking { person.hears(.terminal(.deadlinePassed)) }
    person.types("!")
    #expect(person.sees("Problems (3000)"))
    #expect(person.screen.count { $0.contains(" 1000 × ") } == 3)
    person.presses(.enter)
    #expect(person.sees("(the first 1000)"))
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

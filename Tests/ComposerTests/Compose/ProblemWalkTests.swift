import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ProblemWalkTests {
  /// Wrong in two properties and in its link.
  private static let wrong = ContactInput(
    properties: [
      Property("email", "nobody"), Property("firstname", "Zoe"), Property("lifecyclestage", "custmer"),
    ],
    associations: [Association(recordID: "", types: [AssociationType(.hubspotDefined, 279)])])

  private func steps(_ key: String, _ count: Int, of person: inout Person) -> [Place] {
    (0..<count).map { _ in
      person.types(key)
      return person.model.place
    }
  }

  @Test func `every problem of a contact is visited, then those of the next, and round`() {
    var person = Person([.ana, Self.wrong, .bob])
    #expect(
      steps("]", 5, of: &person) == [
        Place(pane: .properties, contact: 1, property: 0), Place(pane: .properties, contact: 1, property: 2),
        Place(pane: .associations, contact: 1, property: 2),
        Place(pane: .properties, contact: 2, property: 1),
        Place(pane: .properties, contact: 1, property: 0),
      ])
    #expect(person.message.hasPrefix("From the start: #2 "))
  }

  @Test func `backwards they are visited the other way round`() {
    var person = Person([.ana, Self.wrong, .bob])
    #expect(
      steps("[", 3, of: &person) == [
        Place(pane: .properties, contact: 2, property: 1), Place(pane: .associations, contact: 1),
        Place(pane: .properties, contact: 1, property: 2),
      ])
  }

  @Test func `two problems of one property are told one after the other`() {
    var person = Person([
      ContactInput(properties: [Property("email", "ana@fabrika.example"), Property("email", "nobody")])
    ])
    person.types("]")
    let first = person.message
    person.types("]")
    #expect(person.model.place == Place(pane: .properties, contact: 0, property: 1))
    #expect(person.message != first)
    #expect(!person.message.hasPrefix("From"))
  }

  @Test func `the walk begins at the cursor`() {
    var person = Person([Self.wrong])
    person.presses(.tab, .down)
    person.types("]")
    #expect(person.model.place == Place(pane: .properties, contact: 0, property: 2))
  }

  @Test func `a problem of the contact as a whole is told`() {
    var person = Person([ContactInput(properties: [Property("phone", "+49 30 5550 0101")])])
    person.types("]")
    #expect(person.message == "#1 a contact needs an email, a firstname or a lastname; add one")
  }

  @Test func `Enter on a contact that lacks an e-mail opens a new one`() throws {
    var person = Person([ContactInput(properties: [Property("phone", "+49 30 5550 0101")])])
    person.types("]")
    person.presses(.enter)
    let field = try #require(person.model.compose.field)
    #expect(field.isNew && person.model.composeView.name(of: field) == "email")
    person.types("ana@fabrika.example")
    person.presses(.enter)
    #expect(person.contacts.first?.value(of: "email") == "ana@fabrika.example")
    #expect(person.contacts.first?.value(of: "phone") == "+49 30 5550 0101")
  }

  @Test func `a draft without problems says so`() {
    var person = Person([.ana])
    person.types("]")
    #expect(person.message == "No problems in this draft")
  }
}

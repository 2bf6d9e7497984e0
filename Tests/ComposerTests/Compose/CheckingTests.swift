import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// A large draft is checked in slices between the keys.
struct CheckingTests {
  /// Every tenth has an error; the last one has the e-mail of the first.
  private static let contacts: [ContactInput] = (0..<5_000).map { number in
    ContactInput(properties: [
      Property("email", "p\(number == 4_999 ? 0 : number)@many.example"),
      Property("lifecyclestage", number % 10 == 0 ? "custmer" : "customer"),
    ])
  }

  private func finishes(_ person: inout Person) -> Int {
    var slices = 0
    while person.model.isChecking, slices < 100 {
      #expect(person.hears(.terminal(.deadlinePassed)) == [])
      slices += 1
    }
    return slices
  }

  @Test func `the first slice is checked at once, and the rest follows`() {
    var person = Person(Self.contacts)
    let now = person.model.now
    #expect(person.model.deadline == now)
    #expect(person.sees("checking 1% · 7 errors"))
    #expect(finishes(&person) == 78)
    #expect(person.model.deadline == nil)
    #expect(person.sees("501 errors"))
    #expect(!person.sees("checking"))
  }

  @Test func `keys act meanwhile, and what they change is checked`() {
    var person = Person(Self.contacts)
    #expect(person.types("d").count == 1)
    person.types("a")
    person.types("u")
    #expect(finishes(&person) > 0)
    var whole = ProblemIndex()
    whole.update(to: person.model.document.inputs)
    #expect(person.model.document.problems.counts == whole.counts)
    #expect(whole.counts.inputsWithErrors == 499)
  }

  @Test func `one edit of a draft that is checked leaves nothing to be checked`() {
    var person = Person(Self.contacts)
    _ = finishes(&person)
    person.types("d")
    #expect(!person.model.isChecking)
  }

  @Test func `an edit of all contacts is checked in slices too`() {
    var person = Person(Self.contacts)
    _ = finishes(&person)
    person.types("+g")
    person.types("s")
    person.types("lifecyclestage")
    person.presses(.enter)
    person.types("lead")
    person.presses(.enter)
    #expect(person.model.isChecking)
    #expect(finishes(&person) == 63)
    #expect(person.model.document.problems.counts.inputsWithErrors == 1)
    person.types("u")
    _ = finishes(&person)
    #expect(person.model.document.problems.counts.inputsWithErrors == 501)
  }

  @Test func `new definitions are applied in slices`() {
    var person = Person(Self.contacts)
    _ = finishes(&person)
    person.hears(

      .portal(.definitionsArrived([PropertyDefinition(name: "email", label: "Email", type: .string)])))
    #expect(person.model.isChecking)
    #expect(finishes(&person) == 63)
    var whole = ProblemIndex(catalogue: person.model.catalogue)
    whole.update(to: person.model.document.inputs)
    #expect(person.model.document.problems.counts == whole.counts)
  }

  @Test func `what is over at once is not told`() {
    var person = Person(Array(Self.contacts.prefix(1_500)))
    #expect(person.model.isChecking)
    #expect(!person.sees("checking"))
    #expect(finishes(&person) == 23)
    #expect(person.sees("150 errors"))
  }

  @Test func `what is not known yet is not denied`() {
    var person = Person(
      Self.contacts.map { contact in
        ContactInput(properties: contact.properties.filter { $0.name == "email" })
      })
    person.types("]")
    #expect(person.message == "No problems found yet: checking 1%")
    _ = finishes(&person)
    person.types("]")
    #expect(person.message.hasPrefix("#5000 "))
  }
}

import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct MarkRangeTests {
  private static let five = (0..<5).map { ContactInput(properties: [Property("email", "p\($0)@a.example")]) }

  /// The marked contacts by their places, counted from 1.
  private func marked(_ person: Person) -> [Int] {
    person.model.document.inputs.enumerated().filter { person.model.compose.marks.contains($1.id) }
      .map { $0.offset + 1 }
  }

  @Test func `a range marks what lies between its beginning and the cursor, down and up`() {
    var person = Person(Self.five)
    person.types("jvjj")
    #expect(marked(person) == [2, 3, 4])
    person.types("kkk")
    #expect(marked(person) == [1, 2])
    person.types("v")
    #expect(person.message == "The range ends: 2 contacts marked")
    person.presses(.end)
    #expect(marked(person) == [1, 2])
    #expect(person.sees("Contacts 5 (2 marked)"))
  }

  @Test func `Esc drops a range and leaves the marks from before`() {
    var person = Person(Self.five)
    person.types(" jv")
    person.presses(.end)
    #expect(marked(person) == [1, 3, 4, 5])
    person.types("kkkk")
    #expect(marked(person) == [1, 2, 3])
    person.presses(.escape)
    #expect(marked(person) == [1])
    #expect(person.message == "The range is dropped")
  }

  @Test func `a range follows the cursor wherever it goes`() {
    var person = Person(Self.five)
    person.types("v/p3@")
    person.presses(.enter)
    #expect(marked(person) == [1, 2, 3, 4])
  }

  @Test func `an edit ends the range, and its marks stay on their contacts`() {
    var person = Person(Self.five)
    person.types("jvjL")
    person.presses(.escape)
    person.types("D")
    #expect(person.model.compose.range == nil)
    #expect(marked(person) == [2, 4])
    #expect(person.contacts[2] == Self.five[1])
  }

  @Test func `all are marked, inverted and unmarked`() {
    var person = Person(Self.five)
    person.types("+")
    #expect(marked(person) == [1, 2, 3, 4, 5])
    #expect(person.message == "5 contacts marked. - unmarks them")
    person.types("- *")
    #expect(marked(person) == [2, 3, 4, 5])
    person.types("-")
    #expect(marked(person).isEmpty)
    person.types("-")
    #expect(person.message == "No contact is marked")
  }

  @Test(arguments: ["v", "+", "*"]) func `where there is no contact nothing can be marked`(key: String) {
    var person = Person()
    person.types(key)
    #expect(person.message == "The draft has no contact yet. Press a to add one")
  }

  @Test func `a hundred thousand contacts are marked, inverted and ranged over at once`() {
    let inputs = (0..<100_000).map { DraftInput(id: InputID(rawValue: UInt64($0))) }
    var person = Person(
      draft: Draft(name: "many", inputs: InputList(inputs)), size: Size(columns: 80, rows: 24))
    let took = ContinuousClock().measure {
      person.types("+*v")
      person.presses(.end, .up, .home)
    }
    #expect(person.model.compose.marks.count == 1)
    // Quadratic work would take minutes.
    #expect(took < .seconds(10))
  }
}

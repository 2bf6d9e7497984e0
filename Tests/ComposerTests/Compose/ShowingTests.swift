import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ShowingTests {
  private static func contact(_ email: String, _ first: String, stage: String? = nil) -> ContactInput {
    ContactInput(
      properties: [Property("email", email), Property("firstname", first)]
        + (stage.map { [Property("lifecyclestage", $0)] } ?? []))
  }

  private static let people = [
    contact("zoe@acme.example", "Ada"), contact("bob@other.example", "Zed", stage: "custmer"),
    contact("ana@acme.example", "Mia"), contact("nobody", "Bea", stage: "custmer"),
    contact("cem@acme.example", "cid"),
  ]

  /// The contacts as the list shows them, by their places counted from 1.
  private func lines(_ person: Person) -> [Int] {
    (0..<person.model.composeView.contactLineCount).map { person.model.compose.contactIndex(ofLine: $0) + 1 }
  }

  private func filtered(_ text: String) -> Person {
    var person = Person(Self.people)
    person.types("ft\(text)")
    person.presses(.enter)
    return person
  }

  @Test func `a text narrows the list, and the title says how many are shown`() {
    let person = filtered("ACME")
    #expect(lines(person) == [1, 3, 5])
    #expect(person.sees("3 of 5 shown"))
    #expect(person.sees("only \"acme\""))
    #expect(!person.sees("bob@other"))
    #expect(person.message == "3 of 5 contacts shown. f then a shows all")
  }

  @Test func `all are shown again`() {
    var person = filtered("acme")
    person.types("fa")
    #expect(lines(person) == [1, 2, 3, 4, 5])
    #expect(person.model.compose.shown == nil)
    #expect(person.message == "All 5 contacts are shown")
  }

  @Test func `only what has errors, or warnings, or a mark`() {
    var person = Person(Self.people)
    person.types("fe")
    #expect(lines(person) == [2, 4])
    person.types("fafw")
    #expect(person.message == "No contact has warnings. The list is unchanged")
    #expect(lines(person) == [1, 2, 3, 4, 5])
    person.types("fm")
    #expect(person.message == "No contact is marked. The list is unchanged")
    person.presses(.end)
    person.types(" fm")
    #expect(lines(person) == [5])
    #expect(person.sees("1 of 5 shown, 1 marked"))
  }

  @Test func `a text that nobody holds leaves the list as it was`() {
    var person = filtered("acme")
    person.types("ft")
    #expect(person.sees("Show contacts that hold [acme"))
    person.presses(.control("u"))
    person.types("nowhere")
    person.presses(.enter)
    #expect(person.message == "No contact holds \"nowhere\". The list is unchanged")
    #expect(lines(person) == [1, 3, 5])
  }

  @Test func `the cursor moves among what is shown, and a hidden contact is nobody's target`() {
    var person = filtered("acme")
    person.types("jd")
    #expect(person.message == "Deleted ana@acme.example. u to undo")
    #expect(person.contacts.map { $0.value(of: "firstname") } == ["Ada", "Zed", "Bea", "cid"])
    #expect(lines(person) == [1, 4])
    #expect(person.model.place.contact == 3)
    person.types("u")
    #expect(lines(person) == [1, 3, 5])
    person.types("+d")
    #expect(person.contacts.map { $0.value(of: "firstname") } == ["Zed", "Bea"])
    #expect(lines(person) == [1, 2])
  }

  @Test func `marks, ranges and the inverse stay among what is shown`() {
    var person = filtered("acme")
    person.types("vj")
    #expect(person.model.compose.marks == [InputID(rawValue: 0), InputID(rawValue: 2)])
    person.types("*")
    #expect(person.model.compose.marks == [InputID(rawValue: 4)])
    person.types("+fa")
    #expect(person.sees("Contacts 5 (3 marked)"))
  }

  @Test func `a bulk edit acts on what is marked, hidden or not, and on nothing else`() {
    var person = Person(Self.people)
    person.types("j ftacme")
    person.presses(.enter)
    person.types(" gscity")
    person.presses(.enter)
    person.types("Ulm")
    person.presses(.enter)
    #expect(person.contacts.map { $0.value(of: "city") != nil } == [false, true, true, false, false])
  }

  @Test func `a contact that does not fit any more stays until the filter is asked again`() {
    var person = Person(Self.people)
    person.types("fe")
    person.presses(.tab, .down, .down, .enter, .tab, .enter)
    #expect(person.contacts[1].value(of: "lifecyclestage") == "customer")
    #expect(lines(person) == [2, 4])
    person.presses(.backTab)
    person.types("fe")
    #expect(lines(person) == [4])
  }

  @Test func `what is added is shown behind the current contact`() {
    var person = filtered("acme")
    person.types("ja")
    #expect(lines(person) == [1, 3, 4, 6])
    #expect(person.model.place.contact == 3)
    person.types("D")
    #expect(lines(person) == [1, 3, 4, 5, 7])
  }

  @Test func `the list is sorted and goes back, and the draft keeps its order`() {
    var person = Person(Self.people)
    person.types("se")
    #expect(lines(person) == [3, 2, 5, 4, 1])
    #expect(person.message == "Sorted by email; the draft keeps its order. s # for that order")
    person.types("sn")
    #expect(lines(person) == [1, 4, 5, 3, 2])
    person.types("sp")
    #expect(lines(person) == [4, 2, 1, 3, 5])
    #expect(person.contacts == Self.people)
    person.types("s#")
    #expect(lines(person) == [1, 2, 3, 4, 5])
    #expect(person.model.compose.shown == nil)
  }

  @Test func `the cursor stays on its contact when the list is sorted, and moves by lines`() {
    var person = Person(Self.people)
    person.types("jse")
    #expect(person.model.place.contact == 1)
    person.types("j")
    #expect(person.model.place.contact == 4)
    person.presses(.home)
    #expect(person.model.place.contact == 2)
  }

  @Test func `a filter and a sort go together`() {
    var person = filtered("acme")
    person.types("se")
    #expect(lines(person) == [3, 5, 1])
    #expect(person.sees("only \"acme\", by email"))
    person.types("fa")
    #expect(lines(person) == [3, 2, 5, 4, 1])
  }

  @Test func `problems and searches walk what is shown`() {
    var person = filtered("acme")
    person.types("]")
    #expect(person.message == "No problems in what is shown")
    person.types("/example")
    person.presses(.enter)
    #expect(person.model.place.contact == 2)
    person.types("n")
    #expect(person.model.place.contact == 4)
    person.types("/other")
    person.presses(.enter)
    #expect(person.message == "\"other\" is not in this pane")
  }

  @Test func `going to a hidden contact shows it`() {
    var person = filtered("acme")
    person.model.screens.compose.show(contact: 1, in: person.model.workspace)
    #expect(lines(person) == [1, 2, 3, 5])
    #expect(person.model.place.contact == 1)
  }

  @Test func `when the last shown contact goes all are shown`() {
    var person = filtered("ana@")
    person.types("d")
    #expect(lines(person) == [1, 2, 3, 4])
    #expect(person.model.compose.shown == nil)
  }

  @Test(arguments: ["f", "s"]) func `an empty draft has nothing to show`(key: String) {
    var person = Person()
    person.types(key)
    #expect(person.message == "The draft has no contact yet. Press a to add one")
  }

  @Test func `a hundred thousand contacts are filtered, sorted and edited without quadratic work`() {
    let inputs = (0..<100_000).map {
      DraftInput(
        id: InputID(rawValue: UInt64($0)), contact: Self.contact("p\(($0 * 7_919) % 100_000)@a.example", "P"))
    }
    var person = Person(
      draft: Draft(name: "many", inputs: InputList(inputs)), size: Size(columns: 80, rows: 24))
    let took = ContinuousClock().measure {
      person.types("ft7")
      person.presses(.enter)
      person.types("se+djjvjd")
      person.presses(.end)
    }
    #expect(person.model.compose.shown == nil)
    #expect(person.contacts.count > 50_000)
    #expect(took < .seconds(30))
  }
}

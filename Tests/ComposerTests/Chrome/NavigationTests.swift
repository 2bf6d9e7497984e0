import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct NavigationTests {
  @Test func `q goes back screen by screen, and quits from Compose`() {
    var person = Person([.ana])
    person.types("4q")
    #expect(person.model.screen == .submit)
    person.types("qq")
    #expect(person.model.screen == .compose)
    #expect(person.types("q").last == .program(.quit))
  }

  @Test func `going back to Preview never shows the plan of an earlier state`() {
    var person = Person([.ana])
    person.types("P")
    person.hears(person.planned)
    person.types("1D3")
    #expect(person.types("q") == [.plan(.make(person.model.document.inputs, revision: 1))])
    #expect(person.model.job.plan == nil)
  }

  @Test func `leaving while something is sent takes a second word, each time anew`() throws {
    var person = Person.confirming([.ana])
    person.types("1")
    person.presses(.enter)
    #expect(person.types("Q") == [])
    #expect(person.message == "Still sending. Ctrl-C stops after this batch, Q again leaves at once")
    person.types("1")
    #expect(person.types("Q") == [])
    #expect(person.types("Q").last == .program(.quit))
  }

  @Test func `a zoomed pane says the way back`() {
    var person = Person([.ana])
    person.types("Z")
    #expect(!person.sees("Properties of #1"))
    #expect(person.message == "This pane alone. Z shows the others again")
    person.types("Z")
    #expect(person.sees("Properties of #1"))
    #expect(person.message == "")
  }

  @Test func `only what can be copied here is offered`() {
    var person = Person([.ana])
    person.types("y")
    #expect(person.sees("v value  p path  i input  Esc cancel"))
    person.presses(.escape)
    person.types("P")
    person.hears(person.planned)
    person.types("y")
    #expect(person.sees("b body  c curl"))
  }

  @Test func `a pane that a smaller screen has no room for leaves the keys to the first`() {
    var person = Person([.ana, .bob], size: Size(columns: 140, rows: 40))
    person.presses(.backTab)
    #expect(person.model.pane == .contactJSON)
    person.hears(.terminal(.resized(Size(columns: 80, rows: 24))))
    #expect(person.model.pane == .contacts)
    #expect(person.model.canvas().screenCursor != nil)
  }

  @Test func `the menu of what to copy has the cursor, and opens only where there is something`() {
    var person = Person([.ana])
    person.types("y")
    #expect(person.sees("Copy what?"))
    #expect(person.model.canvas().screenCursor?.row == 10)
    person.presses(.escape)
    var empty = Person()
    empty.types("y")
    #expect(empty.message == "There is nothing to copy here")
    #expect(empty.model.overlays.isEmpty)
  }

  @Test func `a long name of a draft never hides whether it is saved`() {
    let person = Person(
      [.ana], size: Size(columns: 60, rows: 20), name: String(repeating: "webinar ", count: 20))
    #expect(person.screen[0].contains("…  ✓ saved"))
    #expect(person.screen[0].hasPrefix(" SANDBOX  4711 demo  webinar"))
  }

  @Test(arguments: [Key.function(1), .control("g")])
  func `a key is help where the question mark is a letter`(key: Key) {
    var person = Person([.ana])
    person.presses(.tab, .enter)
    person.types("?")
    person.presses(key)
    #expect(person.sees("Accept suggestion"))
    person.presses(.escape, .enter)
    #expect(person.contacts[0].value(of: "email") == "ana@fabrika.example?")
  }

  @Test(arguments: ["4", "5"])
  func `help lists every key of the screen`(screen: String) {
    var person = Person([.ana], size: Size(columns: 100, rows: 60))
    person.types("\(screen)?")
    #expect(person.screen.contains { $0.contains("S ") && $0.contains("Submit") })
  }
}

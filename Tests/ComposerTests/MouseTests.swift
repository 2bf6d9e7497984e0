import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// A click goes to a line, a second one opens it, the wheel moves; none of it unless it was asked for.
struct MouseTests {
  private func withMouse(_ contacts: [ContactInput]) -> Person {
    var person = Person(contacts)
    person.types(":mouse on")
    person.presses(.enter)
    return person
  }

  private func row(of text: String, in person: Person) throws -> Int {
    try #require(person.screen.firstIndex { $0.contains(text) })
  }

  @Test func `the mouse does nothing until it is asked for`() throws {
    var person = Person([.ana, .bob])
    person.clicks(column: 6, row: try row(of: "bob@acme", in: person))
    #expect(person.model.compose.list.selected == 0)
    person.types(":mouse on")
    #expect(person.presses(.enter).first == .program(.useMouse(true)))
    person.clicks(column: 6, row: try row(of: "bob@acme", in: person))
    #expect(person.model.compose.list.selected == 1)
    person.types(":mouse off")
    #expect(person.presses(.enter).first == .program(.useMouse(false)))
    person.clicks(column: 6, row: try row(of: "ana@", in: person))
    #expect(person.model.compose.list.selected == 1)
  }

  @Test func `a click gives a pane the keyboard and goes to the line, a second one opens it`() throws {
    var person = withMouse([.ana, .bob])
    let line = try row(of: "lastname", in: person)
    person.clicks(column: 40, row: line)
    #expect(person.model.pane == .properties)
    #expect(person.model.compose.property == 2)
    person.clicks(column: 40, row: line)
    #expect(person.model.compose.field?.target == .property(2))
    person.clicks(column: 6, row: try row(of: "bob@", in: person))
    #expect(person.message == "A field is open: Enter accepts what is typed, Esc leaves it")
  }

  @Test func `two slow clicks are not a double click`() throws {
    var person = withMouse([.ana])
    let line = try row(of: "lastname", in: person)
    person.clicks(column: 40, row: line)
    person.waits(milliseconds: 1_000)
    person.clicks(column: 40, row: line)
    #expect(person.model.compose.field == nil)
  }

  @Test func `a line with a problem below is one line to the mouse`() throws {
    var person = withMouse([.bob])
    person.clicks(column: 40, row: try row(of: "not an option", in: person) + 0)
    #expect(person.model.compose.property == 1)
    person.clicks(column: 40, row: try row(of: "email", in: person))
    #expect(person.model.compose.property == 0)
  }

  @Test func `in a list that scrolls with its cursor a click goes to what stands there`() throws {
    let properties = (10..<60).map { Property("custom_\($0)", "v\($0)") }
    var person = withMouse([ContactInput(properties: properties)])
    person.presses(.tab, .end, .pageUp)
    for isFirst in [true, false] {
      let rows = person.screen.indices.filter { person.screen[$0].contains("custom_") }
      let clicked = try #require(isFirst ? rows.first : rows.last)
      let name = try #require(person.screen[clicked].firstMatch(of: /custom_\d+/)).output
      person.clicks(column: 40, row: clicked)
      #expect(person.model.compose.property == properties.firstIndex { $0.name == name })
    }
  }

  @Test func `a click goes to a line of the body, and to a row of the table below its titles`() throws {
    var person = withMouse([.ana, .bob])
    person.types("t")
    person.clicks(column: 12, row: try row(of: "bob@", in: person))
    #expect(person.model.compose.list.selected == 1)
    person.types("tP")
    person.hears(person.planned)
    let line = try row(of: "\"firstname\"", in: person)
    person.clicks(column: 20, row: line)
    #expect(person.model.canvas().screenCursor?.row == line)
  }

  @Test func `the wheel moves in the pane under it`() {
    let many = (0..<30).map { ContactInput(properties: [Property("email", "p\($0)@x.example")]) }
    var person = withMouse(many)
    person.hears(.terminal(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: 8)))))
    #expect(person.model.compose.list.selected == 3)
    person.hears(.terminal(.mouse(MouseEvent(.wheelUp, at: Point(column: 5, row: 8)))))
    #expect(person.model.compose.list.selected == 0)
  }

  @Test func `a click on the name of a screen goes there`() {
    var person = withMouse([.ana])
    person.clicks(column: 50, row: 1)
    #expect(person.model.screen == .journal)
  }

  @Test func `in a list over the panes a click selects and a second one takes`() throws {
    var person = withMouse([.ana])
    person.types("p")
    let line = try row(of: "Last Name", in: person)
    person.clicks(column: 10, row: line)
    person.clicks(column: 10, row: line)
    #expect(person.model.compose.field?.target == .property(2))
  }

  @Test func `two clicks beside the lines of a window take nothing`() throws {
    var person = withMouse([.ana])
    person.types(":")
    person.clicks(column: 40, row: 0)
    person.clicks(column: 40, row: 0)
    #expect(person.sees("Commands"))
    #expect(person.contacts == [.ana])
  }

  @Test func `a click never confirms`() throws {
    var person = Person.confirming([.ana])
    person.hears(.terminal(.key(.escape)))
    person.types(":mouse on")
    person.presses(.enter, .enter)
    person.types("1")
    let line = try row(of: "press Enter to send", in: person)
    person.clicks(column: 40, row: line)
    person.clicks(column: 40, row: line)
    #expect(person.model.job.phase == .confirming)
  }
}

extension Person {
  mutating func clicks(column: Int, row: Int) {
    hears(.terminal(.mouse(MouseEvent(.press, at: Point(column: column, row: row)))))
  }
}

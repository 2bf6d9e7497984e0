import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct TableTests {
  private static let mei = ContactInput(properties: [
    Property("email", "mei@harbour.example"), Property("city", "Ulm"), Property("lifecyclestage", "custmer"),
  ])

  private func row(_ text: String, of person: Person) -> String? {
    person.screen.first { $0.contains(text) && !$0.contains(" of #") }
  }

  @Test func `contacts stand in rows, their properties in columns`() {
    var person = Person([.ana, Self.mei])
    person.types("t")
    #expect(person.sees("Contacts 2, 5 properties"))
    #expect(row("email ", of: person)?.contains("city") == true)
    #expect(row("mei@harbour.example", of: person)?.contains("Ulm") == true)
    #expect(row("mei@harbour.example", of: person)?.contains("✗ custmer") == true)
    #expect(person.model.place.pane == .contacts)
    person.types("t")
    #expect(person.sees("Properties of #1"))
  }

  @Test func `a cell is edited in its place, and Enter goes on to the next row`() {
    var person = Person([.ana, Self.mei])
    person.types("t")
    person.presses(.right)
    #expect(person.sees("firstname of #1"))
    person.presses(.enter, .control("u"))
    person.types("Anna")
    #expect(person.model.context == .field)
    #expect(person.presses(.enter).count == 1)
    #expect(person.contacts[0].value(of: "firstname") == "Anna")
    #expect(person.model.compose.list.selected == 1)
    #expect(person.sees("firstname of #2"))
    #expect(person.sees("not set"))
  }

  @Test func `a cell that is not set gets its property, and stays unset when nothing is typed`() {
    var person = Person([.ana, Self.mei])
    person.types("tlj")
    #expect(person.presses(.enter, .enter).isEmpty)
    #expect(person.contacts[1] == Self.mei)
    person.presses(.enter)
    person.types("Mei")
    person.presses(.enter)
    #expect(person.contacts[1].value(of: "firstname") == "Mei")
  }

  @Test func `Tab goes from cell to cell and on to the next row, and back`() {
    var person = Person([Self.mei, Self.mei])
    person.types("t")
    person.presses(.tab, .tab)
    #expect(person.sees("lifecyclestage of #1"))
    person.presses(.tab)
    #expect(person.sees("email of #2"))
    person.presses(.backTab)
    #expect(person.sees("lifecyclestage of #1"))
    person.presses(.home)
    person.types("h")
    #expect(person.sees("city of #1"))
  }

  @Test func `what a cell is about is done to its property`() {
    var person = Person([Self.mei])
    person.types("tl")
    person.types("x")
    #expect(person.message.hasPrefix("city is off"))
    #expect(row("mei@harbour.example", of: person)?.contains("- off") == true)
    person.types("x")
    #expect(person.contacts[0].value(of: "city") == "Ulm")
    person.types("d")
    #expect(person.message.hasPrefix("Deleted city"))
    #expect(person.contacts[0].value(of: "city") == nil)
    person.types("uyv")
    #expect(person.effects.last == .files(.copy(CopiedText("Ulm", what: "the value"))))
  }

  @Test func `a property that is added gets a column`() {
    var person = Person([.ana, Self.mei])
    person.types("tpphone")
    person.presses(.enter)
    #expect(person.sees("phone of #1"))
    person.types("+49 30 5550")
    person.presses(.enter)
    #expect(person.contacts[0].value(of: "phone") == "+49 30 5550")
    #expect(person.model.compose.table?.name == "phone")
  }

  @Test func `problems are walked without leaving the table, and said under it`() {
    var person = Person([.ana, Self.mei])
    person.types("t]")
    #expect(person.model.pane == .table)
    #expect(person.sees("lifecyclestage of #2"))
    #expect(person.screen.count { $0.contains("\"custmer\" is not an option") } == 2)
    person.presses(.enter, .tab, .enter)
    #expect(person.contacts[1].value(of: "lifecyclestage") == "customer")
  }

  @Test func `columns that do not fit come into sight with the cursor`() {
    let wide = ContactInput(properties: (0..<20).map { Property("own_\($0)", "value number \($0)") })
    var person = Person([wide], size: Size(columns: 60, rows: 16))
    person.types("t")
    #expect(!person.sees("value number 9"))
    for _ in 0..<9 { person.presses(.right) }
    #expect(person.screen.contains { $0.contains("own_9 of #1") })
    #expect(row("own_9", of: person)?.contains("own_8") == true)
    for _ in 0..<40 { person.presses(.right) }
    #expect(person.sees("own_19 of #1"))
  }

  @Test func `properties without a column are counted at the end of the row`() {
    let many = (0..<1_200).map { index in
      ContactInput(
        properties: [Property("email", "p\(index)@harbour.example")]
          + (index > 1_100 ? [Property("late", "1"), Property("later", "2")] : []))
    }
    var person = Person(many)
    person.types("t")
    person.presses(.end)
    #expect(row("p1199@", of: person)?.contains("+2") == true)
  }

  @Test func `an empty value, one that is off and one that is not set look different`() {
    var person = Person([
      ContactInput(properties: [Property("email", "a@harbour.example"), Property("city", "")]),
      ContactInput(properties: [Property("email", "b@harbour.example")]),
    ])
    person.types("t")
    #expect(row("a@harbour.example", of: person)?.contains("(empty)") == true)
    #expect(row("b@harbour.example", of: person)?.contains("(empty)") == false)
  }

  @Test func `an empty draft says how contacts get into it`() {
    var person = Person([])
    person.types("t")
    #expect(person.sees("No contacts yet"))
    person.presses(.enter, .tab, .right, .left, .backTab)
    person.types("a")
    #expect(person.contacts.count == 1)
    person.types("t")
    #expect(person.sees("No property yet. Press p to add one"))
  }

  @Test(arguments: [Key.escape, .character("q"), .character("t")])
  func `the way back is on the same contact`(key: Key) {
    var person = Person([.ana, Self.mei])
    person.types("tj")
    #expect(!person.presses(key).contains(.program(.quit)))
    #expect(person.model.pane == .contacts)
    #expect(person.model.compose.list.selected == 1)
  }

  @Test func `a locked draft can be looked at`() {
    var person = Person([.ana], isLocked: true)
    person.types("t")
    person.presses(.enter)
    #expect(person.message.hasPrefix("read-only"))
    #expect(person.model.context == .pane(.table))
  }
}

import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ComposeScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 140, rows: 40), Size(columns: 60, rows: 24)]

  static let contacts: [ContactInput] = [
    .ana, .bob,
    ContactInput(properties: [
      Property("email", "li.wei@例え.example"), Property("firstname", "偉"), Property("lastname", "李"),
    ]),
    ContactInput(properties: [Property("phone", "+49 30 5550 0101")]),
    ContactInput(
      properties: [Property("email", "family@home.example"), Property("firstname", "👩‍👩‍👧‍👦")],
      associations: [
        Association(
          recordID: "9104",
          types: [AssociationType(.userDefined, 36), AssociationType(.integratorDefined, 71)])
      ]),
  ]

  private func name(_ what: String, _ size: Size) -> String {
    "\(what)-\(size.columns)x\(size.rows)"
  }

  @Test(arguments: sizes)
  func `contacts with their properties and associations`(size: Size) throws {
    var person = Person(Self.contacts, size: size)
    person.types("jjjj")
    try expectSnapshot(person.model.canvas(), named: name("compose", size))
  }

  @Test(arguments: sizes)
  func `an open field with a value that is not an option`(size: Size) throws {
    var person = Person(Self.contacts, size: size)
    person.types("j")
    person.presses(.tab, .down, .enter)
    try expectSnapshot(person.model.canvas(), named: name("field", size))
  }

  @Test(arguments: sizes)
  func `the property picker`(size: Size) throws {
    var person = Person(Self.contacts, size: size)
    person.types("pstage")
    try expectSnapshot(person.model.canvas(), named: name("property-picker", size))
  }

  @Test(arguments: sizes)
  func `the association picker with a chosen type`(size: Size) throws {
    var person = Person(Self.contacts, size: size)
    person.types("L")
    person.presses(.enter)
    person.types("9101")
    person.presses(.enter, .enter)
    person.types("j ")
    try expectSnapshot(person.model.canvas(), named: name("association-picker", size))
  }

  @Test(arguments: sizes)
  func `an empty draft says how to begin`(size: Size) throws {
    try expectSnapshot(Person(size: size).model.canvas(), named: name("empty", size))
  }

  @Test(arguments: sizes)
  func `help lists the keys of the pane`(size: Size) throws {
    var person = Person(Self.contacts, size: size)
    person.types("?")
    try expectSnapshot(person.model.canvas(), named: name("help", size))
  }

  @Test func `under 60x16 one line is drawn and only quitting acts`() {
    var person = Person(Self.contacts, size: Size(columns: 40, rows: 10))
    #expect(person.screen == ["q quits. Needs 60x16, this is 40x10"] + Array(repeating: "", count: 9))
    #expect(person.types("ad").isEmpty)
    #expect(person.contacts == Self.contacts)
    #expect(person.types("q").last == .quit)
  }
}

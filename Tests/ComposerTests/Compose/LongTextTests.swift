import ContactsModel
import TerminalUI
import Testing

@testable import Composer

struct LongTextTests {
  private static let note = ContactInput(properties: [
    Property("email", "ana@fabrika.example"), Property("message", "Called twice."),
  ])

  /// Someone in the field of the message.
  private func inField() -> Person {
    var person = Person([Self.note])
    person.presses(.enter, .down, .enter)
    return person
  }

  @Test func `down writes in several lines, and the text goes back into the field`() {
    var person = inField()
    #expect(person.sees("Message, string. Down: several lines"))
    person.presses(.down)
    #expect(person.sees("message of #1"))
    person.presses(.enter)
    person.types("Qq1?")
    #expect(person.sees("line 2 of 2, 18 characters"))
    #expect(person.contacts == [Self.note])
    person.presses(.escape)
    #expect(person.message == "Enter accepts the text, Esc gives the old value back")
    person.presses(.enter)
    #expect(person.contacts[0].value(of: "message") == "Called twice.\nQq1?")
    person.types("u")
    #expect(person.contacts == [Self.note])
  }

  @Test func `esc in the field gives the old value back`() {
    var person = inField()
    person.presses(.down)
    person.types("lost")
    person.presses(.escape, .escape)
    #expect(person.contacts == [Self.note])
    #expect(person.message == "The value is unchanged")
  }

  @Test func `a paste keeps its lines, and no letter of it is a command`() {
    var person = inField()
    person.presses(.down)
    person.hears(.terminal(.pasted("\none\ntwo\tthree")))
    person.hears(.terminal(.burst("adQS Dear all, everything".map { .character($0) })))
    person.presses(.escape, .enter)
    #expect(
      person.contacts[0].value(of: "message") == "Called twice.\none\ntwo\tthreeadQS Dear all, everything")
  }

  @Test func `what is written is kept when the connection drops`() {
    var person = inField()
    person.presses(.down)
    person.types("!")
    person.hears(.terminal(.hungUp))
    #expect(person.contacts[0].value(of: "message") == "Called twice.!")
  }

  @Test func `where there are options Down goes to them`() {
    var person = Person([ContactInput(properties: [Property("lifecyclestage", "lead")])])
    person.presses(.enter, .enter, .down)
    #expect(person.model.context == .field)
    person.types("zzz")
    person.presses(.down)
    #expect(person.model.context == .field)
  }

  @Test func `line ends of another kind stay as they are where nothing is changed`() {
    let contact = ContactInput(properties: [Property("message", "one\r\ntwo")])
    var person = Person([contact])
    person.presses(.enter, .enter, .down, .up, .down, .escape, .enter)
    #expect(person.contacts == [contact])
  }
}

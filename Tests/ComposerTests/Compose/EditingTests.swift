import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct EditingTests {
  @Test func `a contact is added below the current one and saved before anything else happens`() {
    var person = Person([.ana, .bob])
    let effects = person.types("a")
    #expect(person.contacts == [.ana, ContactInput(), .bob])
    let edit = Edit(
      .addContact, [Splice(at: 1, removing: 0, inserting: [DraftInput(id: InputID(rawValue: 2))])])
    #expect(
      effects == [
        .drafts(.save(.edit(edit), in: DraftID(1), inputCount: 3, place: Place(contact: 1)))
      ])
    #expect(person.message == "#2 added. p adds a property, L links a record")
  }

  @Test func `after the picker the value's field is open and Enter keeps what was typed`() {
    var person = Person()
    person.types("a")
    person.adds("email", "kim@corp.example")
    person.adds("jobtitle", "Buyer")
    #expect(
      person.contacts == [
        ContactInput(properties: [Property("email", "kim@corp.example"), Property("jobtitle", "Buyer")])
      ])
    #expect(person.model.pane == .properties)
  }

  @Test func `Esc leaves a field with its old value and adds nothing`() {
    var person = Person([.ana])
    person.types("p")
    person.types("phone")
    person.presses(.enter)
    person.types("123")
    let effects = person.presses(.escape)
    #expect(effects.isEmpty)
    #expect(person.contacts == [.ana])
    #expect(person.model.compose.field == nil)
  }

  @Test func `a property that is there already is opened, not added again`() {
    var person = Person([.ana])
    person.types("p")
    person.types("firstname")
    person.presses(.enter)
    person.types("!")
    person.presses(.enter)
    #expect(person.contacts[0].properties.map(\.value) == ["ana@fabrika.example", "Ana!", "Paz"])
  }

  @Test func `Tab takes the suggestion`() {
    var person = Person([.bob])
    person.presses(.tab, .down, .enter)
    #expect(person.sees("custmer"))
    person.presses(.tab, .enter)
    #expect(person.contacts[0].value(of: "lifecyclestage") == "customer")
  }

  @Test func `undo and redo say what they did`() {
    var person = Person([.ana, .bob])
    person.types("d")
    #expect(person.contacts == [.bob])
    person.types("u")
    #expect(person.contacts == [.ana, .bob])
    #expect(person.message.hasPrefix("Undone: "))
    person.types("U")
    #expect(person.contacts == [.bob])
    #expect(person.types("U").isEmpty)
    #expect(person.message == "Nothing to redo")
  }

  @Test func `marked contacts are deleted together in one step`() {
    var person = Person([.ana, .bob, .ana])
    person.types(" ")
    person.types("j d")
    #expect(person.contacts == [.bob])
    person.types("u")
    #expect(person.contacts == [.ana, .bob, .ana])
  }

  @Test func `a duplicate stands behind the original and becomes the current contact`() {
    var person = Person([.ana, .bob])
    person.types("D")
    #expect(person.contacts == [.ana, .ana, .bob])
    #expect(person.model.compose.list.selected == 1)
  }

  @Test func `a locked draft can be read, and says why it cannot be changed`() {
    var person = Person([.ana], isLocked: true)
    #expect(person.types("a").isEmpty)
    #expect(person.contacts == [.ana])
    #expect(person.message.contains("read-only"))
    #expect(person.sees("locked"))
  }

  @Test func `when the program has to go, the letters of an open field are saved first`() {
    var person = Person([.ana])
    person.presses(.tab, .enter)
    person.types("x")
    let effects = person.hears(.terminal(.hungUp))
    #expect(effects.count == 4)
    #expect(person.contacts[0].value(of: "email") == "ana@fabrika.examplex")
    #expect(effects.last == .program(.quit))
  }

  @Test func `what could not be saved is said until it is, and tried again by itself`() throws {
    var person = Person([.ana])
    person.hears(.drafts(.saveFailed(.storage("No space left on the disk"))))
    #expect(person.sees("NOT SAVED"))
    #expect(person.sees("✗ Not saved: No space left on the disk"))
    let deadline = try #require(person.model.deadline)
    #expect(
      person.model.update(.terminal(.deadlinePassed), at: deadline) == [
        .drafts(.savePlace(Place(), in: DraftID(1)))
      ])
    person.hears(.drafts(.saved))
    #expect(!person.sees("NOT SAVED"))
  }

  @Test func `a place that is to be stored in time shows nowhere`() {
    var person = Person([.ana, .bob])
    person.presses(.down)
    #expect(person.model.deadline != nil)
    #expect(person.model.visibleDeadline == nil)
  }
}

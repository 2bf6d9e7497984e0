import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct BulkEditingTests {
  private func values(_ name: String, _ person: Person) -> [String?] {
    person.contacts.map { $0.value(of: name) }
  }

  @Test func `a property is set on all marked contacts in one step, and the message says so`() {
    var person = Person([.ana, .bob, .ana, .ana])
    person.types("  j g")
    #expect(person.sees("For 3 contacts:"))
    person.types("s")
    #expect(person.sees("Set which property on 3 contacts"))
    person.types("lifecyclestage")
    person.presses(.enter)
    #expect(person.sees("lifecyclestage of 3 contacts"))
    person.types("lead")
    let effects = person.presses(.enter)
    #expect(effects.count == 1)
    #expect(values("lifecyclestage", person) == ["lead", "lead", nil, "lead"])
    #expect(person.message == "Set lifecyclestage on 3 contacts. u to undo")
    person.types("u")
    #expect(person.contacts == [.ana, .bob, .ana, .ana])
    #expect(person.message == "Undone: set lifecyclestage on 3 contacts")
  }

  @Test func `without marks it is the contact under the cursor`() {
    var person = Person([.ana, .bob])
    person.types("jgscity")
    person.presses(.enter)
    person.types("Ulm")
    person.presses(.enter)
    #expect(values("city", person) == [nil, "Ulm"])
    #expect(person.message == "Set city on 1 contact. u to undo")
  }

  @Test func `Tab takes what the rules propose for the value`() {
    var person = Person([.ana])
    person.types("gslifecyclestage")
    person.presses(.enter)
    person.types("custmer")
    person.presses(.tab, .enter)
    #expect(values("lifecyclestage", person) == ["customer"])
  }

  @Test func `a value for all is read as a field reads it`() {
    var person = Person([.ana, .bob])
    person.types("+gslifecyclestage")
    person.presses(.enter)
    person.types("Marketing Qualified Lead")
    #expect(person.sees("reads as marketingqualifiedlead  (Marketing Qualified Lead)"))
    person.presses(.enter)
    #expect(values("lifecyclestage", person) == ["marketingqualifiedlead", "marketingqualifiedlead"])
    #expect(person.message == "Set lifecyclestage to marketingqualifiedlead on 2 contacts. u to undo")
  }

  @Test func `a value for all that can mean two things is asked for again, as it was typed`() {
    var person = Person([.ana, .bob])
    person.types("+gsclosedate")
    person.presses(.enter)
    person.types("03/04/2026")
    #expect(person.presses(.enter).isEmpty)
    #expect(person.model.context == .bulkValue)
    #expect(person.sees("⚠ 03/04/2026 can be "))
    person.presses(.control("u"))
    person.types("2026-04-03")
    person.presses(.enter)
    #expect(values("closedate", person).allSatisfy { $0?.hasPrefix("2026-04-03") == true })
  }

  @Test func `a property is cleared from all`() {
    var person = Person([.ana, .bob])
    person.types("+gc")
    #expect(person.sees("on 2 contacts"))
    person.types("email")
    person.presses(.enter)
    #expect(values("email", person) == [nil, nil])
    #expect(person.message == "Cleared email from 2 contacts. u to undo")
  }

  @Test func `the first marked contact fills the others`() {
    var person = Person([.bob, .ana, .bob])
    person.types("j  gf")
    #expect(person.sees("Copy which property of #2 to 1 contact"))
    person.types("lastname")
    person.presses(.enter)
    #expect(values("lastname", person) == [nil, "Paz", "Paz"])
    #expect(person.message == "Copied lastname of #2 to 1 contact. u to undo")
  }

  @Test func `one contact has no others to fill, and says so`() {
    var person = Person([.ana])
    #expect(person.types("gf").isEmpty)
    #expect(
      person.message == "The first marked contact fills the others: mark two or more. Space marks")
  }

  @Test func `what would change nothing says so and is no step of undo`() {
    var person = Person([.ana])
    person.types("gsfirstname")
    person.presses(.enter)
    person.types("Ana")
    #expect(person.presses(.enter).isEmpty)
    #expect(person.message == "Nothing to change: firstname has that value already")
    #expect(!person.model.document.draft.canUndo)
  }

  @Test func `a locked draft refuses with its words`() {
    var person = Person([.ana], isLocked: true)
    #expect(person.types("g").isEmpty)
    #expect(person.model.overlays.isEmpty)
    #expect(person.message.contains("read-only"))
  }

  @Test func `a letter that is none of the menu's says which there are`() {
    var person = Person([.ana])
    person.types("gx")
    #expect(person.message == "x is none of these: s, r, f, c, P, Esc")
    #expect(person.model.overlays.isEmpty)
    person.types("g")
    person.presses(.escape)
    #expect(person.model.overlays.isEmpty)
  }

  @Test func `all four are in the palette`() {
    var person = Person([.ana])
    person.types(":values of all")
    person.presses(.enter)
    #expect(person.sees("Replace text in 1 contact"))
  }
}

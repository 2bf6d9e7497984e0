import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct FieldTests {
  private func editing(_ contact: ContactInput) -> Person {
    var person = Person([contact])
    person.presses(.tab, .enter)
    return person
  }

  @Test func `an accepted value is one save, with the place at which it ends`() {
    var person = editing(.ana)
    person.types("x")
    let effects = person.presses(.enter)
    #expect(effects.count == 1)
    guard case .drafts(.save(.edit(let edit), _, let count, let place))? = effects.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(edit.label == .setProperty("email"))
    #expect(count == 1)
    #expect(place == Place(pane: .properties))
  }

  @Test func `a value that did not change is not saved`() {
    var person = editing(.ana)
    #expect(person.presses(.enter) == [])
    #expect(!person.model.document.draft.canUndo)
  }

  @Test func `Esc says that the value is as it was`() {
    var person = editing(.ana)
    person.types("x")
    #expect(person.presses(.escape) == [])
    #expect(person.message == "The value is unchanged")
    #expect(person.contacts == [.ana])
  }

  @Test func `a key that is none of a field's says so`() {
    var person = editing(.ana)
    person.presses(.pageUp)
    #expect(person.message == "PgUp does nothing in a field. Enter accepts, Esc leaves it")
    person.presses(.tab)
    #expect(person.message == "There is no suggestion to take. Enter accepts what is typed")
  }

  @Test func `a draft that opens meanwhile has what was typed saved first`() {
    var person = editing(.ana)
    person.types("x")
    let other = OpenedDraft(id: DraftID(2), draft: Draft(name: "other"), place: Place())
    let effects = person.hears(.drafts(.opened(other)))
    guard case .drafts(.save(.edit, DraftID(1), 1, _))? = effects.first else {
      Issue.record("nothing was saved: \(effects)")
      return
    }
    #expect(effects.contains(.drafts(.close(DraftID(1)))))
  }

  @Test func `a new property that nothing was typed into is not added when the program has to go`() {
    var person = Person([.ana])
    person.types("pphone")
    person.presses(.enter)
    #expect(person.hears(.terminal(.terminated)).last == .program(.quit))
    #expect(person.contacts == [.ana])
  }

  @Test func `the hardware cursor stands in the field`() {
    var person = editing(.ana)
    person.presses(.home)
    let before = person.model.canvas().screenCursor
    person.presses(.right)
    #expect(person.model.canvas().screenCursor?.column == before.map { $0.column + 1 })
  }
}

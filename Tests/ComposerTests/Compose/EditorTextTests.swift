import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// A contact as text in the person's own editor.
struct EditorTextTests {
  private let id = InputID(rawValue: 1)

  /// Someone whose cursor is on the second contact, and the text that the editor was given.
  private func editing() throws -> (person: Person, text: String) {
    var person = Person([.ana, .bob])
    person.presses(.down)
    guard case .files(.editText(let text, id))? = person.types("e").first else { throw Missing() }
    return (person, text)
  }

  private struct Missing: Error {}

  @Test func `the editor is given the contact under the cursor`() throws {
    let (_, text) = try editing()
    #expect(text == ContactText.write(DraftInput(id: id, contact: .bob), heading: "#2 of the draft fixes"))
  }

  @Test func `what comes back is one step of undo`() throws {
    var (person, text) = try editing()
    let effects = person.hears(
      .files(.textEdited(text.replacing("custmer", with: "customer") + "city: Ulm\n", of: id)))
    #expect(effects.count == 1)
    #expect(person.contacts[1].value(of: "lifecyclestage") == "customer")
    #expect(person.contacts[1].value(of: "city") == "Ulm")
    #expect(person.message == "Changed bob@acme.example. u to undo")
    person.types("u")
    #expect(person.contacts == [.ana, .bob])
    #expect(person.message == "Undone: edit a contact as text")
  }

  @Test func `unchanged or emptied it changes nothing, and says so`() throws {
    var (person, text) = try editing()
    #expect(person.hears(.files(.textEdited(text, of: id))) == [])
    #expect(person.message == "bob@acme.example is unchanged")
    #expect(person.hears(.files(.textEdited("# nothing\n\n", of: id))) == [])
    #expect(person.message == "bob@acme.example is unchanged: the text was empty")
    #expect(person.contacts == [.ana, .bob])
  }

  @Test func `an error comes back above its line, with all that was typed`() throws {
    var (person, _) = try editing()
    #expect(person.hears(.files(.textEdited("email: x@y.example\nfirstname Bob\n", of: id))) == [])
    #expect(
      person.message
        == "Line 2: no colon; a property is name: value. e opens it again")
    #expect(person.contacts == [.ana, .bob])
    let again =
      "email: x@y.example\n#! no colon; a property is name: value\nfirstname Bob\n"
    #expect(person.types("e") == [.files(.editText(again, of: id))])
    person.hears(.files(.textEdited("email: x@y.example\nfirstname: Bob\n", of: id)))
    #expect(person.contacts[1].value(of: "firstname") == "Bob")
    guard case .files(.editText(let text, id))? = person.types("e").first else { throw Missing() }
    #expect(text.hasPrefix("# #2 of the draft fixes"))
  }

  @Test func `what was typed is for its contact, and outlives a look into another draft`() throws {
    var (person, _) = try editing()
    person.hears(.files(.textEdited("oops", of: id)))
    person.presses(.up)
    guard case .files(.editText(let text, InputID(rawValue: 0)))? = person.types("e").first else {
      throw Missing()
    }
    #expect(!text.contains("oops"))
    let first = person.model.document.draft
    person.hears(.drafts(.opened(OpenedDraft(id: DraftID(2), draft: first, place: Place(contact: 1)))))
    guard case .files(.editText(let other, id))? = person.types("e").first else { throw Missing() }
    #expect(!other.contains("oops"))
    person.hears(.drafts(.opened(OpenedDraft(id: DraftID(1), draft: first, place: Place(contact: 1)))))
    guard case .files(.editText(let back, id))? = person.types("e").first else { throw Missing() }
    #expect(back.contains("oops"))
  }

  @Test func `an editor that fails leaves the draft as it was, and what was typed`() throws {
    var (person, _) = try editing()
    person.hears(.files(.editorFailed(.ended(command: "vi", status: 1), text: nil, of: id)))
    #expect(person.message == "vi ended with status 1. The draft is unchanged")
    person.hears(.files(.editorFailed(.ended(command: "vi", status: 1), text: "city: Ulm\n", of: id)))
    #expect(
      person.message == "vi ended with status 1. The draft is unchanged. e opens it again")
    #expect(person.types("e") == [.files(.editText("city: Ulm\n", of: id))])
    #expect(person.contacts == [.ana, .bob])
  }

  @Test func `a contact that is gone meanwhile is not written to`() throws {
    var (person, _) = try editing()
    person.types("d")
    #expect(person.hears(.files(.textEdited("city: Ulm\n", of: id))) == [])
    #expect(person.message == "The contact is gone from the draft: nothing was changed")
  }

  @Test func `read-only there is nothing to edit, nor is there in an empty draft`() {
    var locked = Person([.ana], isLocked: true)
    #expect(locked.types("e") == [])
    #expect(locked.message.contains("read-only"))
    var empty = Person()
    #expect(empty.types("e") == [])
    #expect(empty.message.hasPrefix("The draft has no contact yet"))
  }
}

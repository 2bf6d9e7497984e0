import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// A draft can begin with a file, or with rows that are pasted.
@Suite struct NewDraftTests {
  private func listing(_ choice: String) -> Person {
    var person = Person([.ana])
    person.types("o")
    person.hears(.drafts(.listed([DraftSummary(id: DraftID(1), name: "fixes", inputCount: 1)])))
    person.types(choice)
    person.presses(.enter)
    return person
  }

  private func opened(_ name: String) -> Message {
    .drafts(
      .opened(OpenedDraft(id: DraftID(2), draft: Draft(name: name, inputs: InputList([])), place: Place())))
  }

  @Test func `a file becomes a draft that is named for it`() {
    var person = listing("a file")
    #expect(person.sees("Which file becomes a new draft?"))
    person.types("~/lists/people.march.csv")
    #expect(person.presses(.enter).last == .drafts(.create(name: "people.march")))
    let effects = person.hears(opened("people.march"))
    #expect(effects.contains(.files(.importFile("~/lists/people.march.csv"))))
    #expect(person.model.document.draft.name == "people.march" && person.contacts.isEmpty)
  }

  @Test func `a file that cannot be read is named, and leaves no empty draft behind`() {
    var person = listing("a file")
    person.types("none.csv")
    person.presses(.enter)
    person.hears(opened("none"))
    person.hears(.files(.importFailed(.file("no such file"), file: "none.csv")))
    #expect(person.message.contains("none.csv was not imported"))
    #expect(person.hears(.terminal(.hungUp)).contains(.drafts(.discardEmpty(DraftID(2)))))
  }

  @Test func `rows that are pasted begin a draft`() {
    var person = listing("pasted")
    #expect(person.effects.last == .drafts(.create(name: "draft")))
    person.hears(opened("draft-2"))
    #expect(person.sees("Paste contacts"))
    person.hears(.terminal(.pasted("email\nzoe@paste.example")))
    #expect(person.sees("zoe@paste.example"))
  }

  @Test func `a draft that could not be made takes nothing in later`() {
    var person = listing("a file")
    person.types("people.csv")
    person.presses(.enter)
    person.hears(.drafts(.failed(.storage("the disk is full"))))
    let effects = person.hears(opened("other"))
    #expect(!effects.contains(.files(.importFile("people.csv"))))
  }
}

import Drafts
import TerminalUI
import Testing

@testable import Composer

/// What a person had before them when the program went is there again.
struct SessionStateTests {
  private func reopened(_ session: SessionState) -> Person {
    var person = Person([.ana, .bob])
    let draft = person.model.document.draft
    person.hears(
      .drafts(.opened(OpenedDraft(id: DraftID(2), draft: draft, place: Place(), session: session))))
    return person
  }

  private func kept(_ effects: [Effect]) -> SessionState? {
    effects.lazy.compactMap { if case .drafts(.saveSession(let session, _)) = $0 { session } else { nil } }
      .first
  }

  @Test(arguments: [
    SessionState(), SessionState(marks: [0, 7]), SessionState(paste: "email\nann@x.example\n\n"),
    SessionState(marks: [2], paste: "a", field: "city of #3"),
  ])
  func `it reads back as it was written`(session: SessionState) {
    #expect(SessionState(text: session.text) == session)
  }

  @Test(arguments: ["", "x", "1 2\n", "a b\n\n"]) func `what is unreadable is nothing`(text: String) {
    #expect(SessionState(text: text) == SessionState())
  }

  @Test func `marks, a text that was not added and the field being typed into are kept at a hang-up`() {
    var person = Person([.ana, .bob])
    person.types("j ")
    person.hears(.terminal(.pasted("email\nann@x.example")))
    #expect(
      kept(person.hears(.terminal(.hungUp))) == SessionState(marks: [1], paste: "email\nann@x.example"))

    var typing = Person([.ana])
    typing.presses(.tab, .enter)
    typing.types("x")
    #expect(kept(typing.hears(.terminal(.hungUp))) == SessionState(field: "email of #1"))
  }

  @Test func `nothing is stored where nothing is left`() {
    var person = Person([.ana])
    #expect(kept(person.hears(.terminal(.hungUp))) == nil)
  }

  @Test func `marks are back`() {
    let person = reopened(SessionState(marks: [1, 9]))
    #expect(person.model.compose.marks == [person.model.document.draft.inputs[1].id])
    #expect(person.message == "1 contact marked as before")
  }

  @Test func `a text is back in its window, and once it is added no start offers it again`() {
    var person = reopened(SessionState(paste: "email\nann@x.example"))
    #expect(person.message == "The text you had not added is here again")
    person.model.showKeptPaste()
    #expect(person.sees("Paste contacts") && person.sees("ann@x.example"))
    person.presses(.enter)
    let imported = ImportedDraft()
    #expect(kept(person.hears(.files(.imported(imported, file: ImportSource.pastedText)))) == SessionState())
  }

  @Test func `a half-typed field says that it was kept`() {
    let person = reopened(SessionState(field: "city of #1"))
    #expect(person.message.hasPrefix("City of #1 was kept as you had typed it"))
  }

  @Test func `what was there before is stored again only where it is another`() {
    var person = reopened(SessionState(marks: [1]))
    #expect(kept(person.hears(.terminal(.hungUp))) == nil)
    person.types("-")
    #expect(kept(person.hears(.terminal(.hungUp))) == SessionState())
  }

  @Test func `a draft into which nothing came of the file goes`() {
    var person = Person([])
    _ = person.model.start(at: 0, imported: nil, from: "", reading: .file(path: "people.csv"))
    #expect(person.hears(.terminal(.hungUp)) == [.drafts(.discardEmpty(DraftID(1))), .program(.quit)])
    person.types("a")
    #expect(!person.hears(.terminal(.hungUp)).contains(.drafts(.discardEmpty(DraftID(1)))))
  }
}

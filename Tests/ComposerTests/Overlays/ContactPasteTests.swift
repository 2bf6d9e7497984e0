import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// The window for contacts that are pasted or typed as text.
struct ContactPasteTests {
  private let table = "email\tFirst Name\nann@x.example\tAnn\nbob@x.example\tBob"

  private func imported(_ text: String) throws -> Message {
    let bytes = Array(text.utf8)
    let imported = try Importer.read(bytes, as: ImportFormat(firstBytes: bytes))
    return .files(.imported(imported, file: ImportSource.pastedText))
  }

  @Test func `a pasted table is looked through, and Enter adds it in one step`() throws {
    var person = Person([.ana])
    person.hears(.terminal(.pasted(table)))
    #expect(person.sees("Table with tabs, 2 contacts"))
    #expect(person.presses(.enter) == [.files(.importText(table))])
    person.hears(try imported(table))
    #expect(person.contacts.map { $0.value(of: "firstname") } == ["Ana", "Ann", "Bob"])
    #expect(person.message == "2 contacts imported from the pasted text. u to undo")
    person.types("u")
    #expect(person.contacts == [.ana])
    person.types("A")
    #expect(!person.sees("ann@x.example"))
  }

  @Test func `an unknown column is said, and that it is asked about`() {
    var person = Person([.ana])
    person.hears(.terminal(.pasted("email\tShoe\nann@x.example\t42")))
    #expect(person.sees("the column \"Shoe\" is not a known property; next: choose a property"))
  }

  @Test func `a table is typed, Esc ends typing, Enter adds`() {
    var person = Person()
    person.types("A")
    #expect(person.sees("Nothing yet. The first line names the properties: email,firstname"))
    person.types("email,city")
    person.presses(.enter)
    person.types("ann@x.example,Ulm")
    #expect(person.sees("Table, 1 contact"))
    person.presses(.escape)
    #expect(person.presses(.enter) == [.files(.importText("email,city\nann@x.example,Ulm"))])
  }

  @Test func `what was typed is kept when the window is closed, and when it could not be read`() {
    var person = Person()
    person.types("A")
    person.types("email")
    person.presses(.escape, .escape)
    #expect(!person.sees("Paste contacts"))
    person.types("A")
    #expect(person.sees("[email_"))
    person.presses(.enter)
    person.types("a@x.example")
    person.presses(.escape, .enter)
    person.hears(.files(.importFailed(.file("it broke."), file: ImportSource.pastedText)))
    #expect(person.message == "the pasted text was not imported: it broke. A shows it again")
    person.types("A")
    #expect(person.sees("a@x.example"))
  }

  @Test func `text without contacts is not added, and can be put right`() {
    var person = Person()
    person.hears(.terminal(.pasted("email")))
    #expect(person.presses(.enter) == [])
    #expect(person.message == "The first line names the properties: email,firstname. e edits the text")
    person.types("e")
    person.presses(.end, .enter)
    person.types("ann@x.example")
    person.presses(.escape)
    #expect(person.presses(.enter) == [.files(.importText("email\nann@x.example"))])
  }

  @Test func `values without titles over them can be added: the columns are asked`() {
    var person = Person()
    person.hears(.terminal(.pasted("ann@x.example\tAnn\nbob@x.example\tBob")))
    #expect(person.sees("Table with tabs without titles, 2 contacts: the columns are asked next"))
    #expect(person.presses(.enter) == [.files(.importText("ann@x.example\tAnn\nbob@x.example\tBob"))])
  }

  @Test func `a stray paste does not take the place of what was typed, and leaves no trace`() {
    var person = Person()
    person.types("A")
    person.types("email")
    person.presses(.escape, .escape)
    person.hears(.terminal(.pasted("a log of some kind")))
    #expect(!person.sees("email_"))
    person.presses(.escape)
    person.types("A")
    #expect(person.sees("[email_"))
    person.presses(.escape)
    person.types("d")
    #expect(person.sees("Nothing yet."))
  }

  @Test func `what is kept in the window is there in another draft as well`() {
    var person = Person()
    person.types("A")
    person.types("email")
    person.hears(
      .drafts(
        .opened(
          OpenedDraft(id: DraftID(2), draft: Draft(name: "other", inputs: InputList([])), place: Place()))))
    person.types("A")
    #expect(person.sees("[email_"))
  }

  @Test func `one text is read at a time`() {
    var person = Person()
    person.hears(.terminal(.pasted(table)))
    person.presses(.enter)
    person.hears(.terminal(.pasted("email\nc@x.example")))
    #expect(person.presses(.enter) == [])
    #expect(person.message == "the pasted text is being read still: Enter again when it is there")
    #expect(person.sees("c@x.example"))
  }

  @Test func `a second paste goes below the first`() {
    var person = Person()
    person.hears(.terminal(.pasted("email\na@x.example")))
    person.hears(.terminal(.pasted("b@x.example")))
    #expect(person.presses(.enter) == [.files(.importText("email\na@x.example\nb@x.example"))])
  }

  @Test func `a long text is read when it is added`() {
    var person = Person()
    let long = "email\n" + String(repeating: "someone@x.example\n", count: 4_000) + "z@x.example"
    person.hears(.terminal(.pasted(long)))
    #expect(person.sees("Table, 70.3 KiB: read when it is added"))
    #expect(person.presses(.enter) == [.files(.importText(long))])
  }

  @Test func `letters outside the text are keys of the window and no commands`() {
    var person = Person([.ana])
    person.hears(.terminal(.pasted(table)))
    person.types("D")
    #expect(person.message == "D does nothing here. Enter adds, Esc closes")
    #expect(person.contacts == [.ana])
  }
}

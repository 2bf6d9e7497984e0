import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ImportTests {
  private func table(_ text: String) throws -> ImportedDraft {
    var importer = Importer(.csv)
    importer.consume(Array(text.utf8))
    return try importer.finish()
  }

  private func importing(_ text: String) throws -> Person {
    var person = Person([.ana])
    person.types("ip.csv")
    person.presses(.enter)
    person.hears(.files(.imported(try table(text), file: "p.csv")))
    return person
  }

  @Test func `imported contacts stand behind the others, and u takes them out`() throws {
    var person = try importing("email\na@x.example\nb@x.example\n")
    #expect(person.contacts.count == 3)
    #expect(person.model.place == Place(contact: 1))
    #expect(person.message == "2 contacts imported from p.csv. u to undo")
    person.types("u")
    #expect(person.contacts == [.ana])
  }

  @Test func `what was not read as it stands is shown with its line`() throws {
    var person = try importing("email\na@x.example\n\"cut off")
    #expect(person.sees("What p.csv held that was not read as it stands"))
    #expect(person.sees("line 3"))
    person.types("q")
    #expect(person.sees("Contacts 3"))
  }

  @Test func `what was only short is one sentence, not a window`() throws {
    let person = try importing("email,firstname\na@x.example\nb@x.example\n")
    #expect(!person.sees("What p.csv held"))
    #expect(person.message.hasPrefix("line 2: "))
    #expect(person.message.hasSuffix("(and 1 more like it)"))
  }

  @Test func `a file without contacts changes nothing`() {
    var person = Person([.ana])
    person.types("ip.csv")
    person.presses(.enter)
    #expect(person.hears(.files(.imported(ImportedDraft(), file: "p.csv"))) == [])
    #expect(person.message == "p.csv holds no contact")
  }

  @Test func `someone who types meanwhile goes on typing`() throws {
    var person = Person([.ana])
    person.types("ip.csv")
    person.presses(.enter, .tab, .enter)
    person.hears(.files(.imported(try table("email\n\"cut off"), file: "p.csv")))
    person.types("x")
    person.presses(.enter)
    #expect(person.contacts[0].value(of: "email") == "ana@fabrika.examplex")
    #expect(person.sees("What p.csv held"))
  }

  @Test func `a file that was meant for another draft is not taken into this one`() throws {
    var person = Person([.ana])
    #expect(person.hears(.files(.imported(try table("email\na@x.example\n"), file: "p.csv"))) == [])
    #expect(person.contacts == [.ana])
  }

  @Test func `what showed while a file was opened is shown at the start`() throws {
    var person = Person([.ana])
    let effects = person.model.start(at: 0, imported: try table("email\n\"cut off"), from: "p.csv")
    #expect(effects == [.submissions(.findInterrupted)])
    #expect(person.sees("What p.csv held"))
  }

  @Test func `what is stored already is told by its name`() throws {
    var person = Person([.ana])
    person.types("ip.csv")
    person.presses(.enter)
    let imported = try table("email\nb@x.example\nc@x.example\n")
    let effects = person.hears(.files(.imported(imported, file: "p.csv", storedAs: 7)))
    let saved = effects.compactMap { effect in
      if case .drafts(.save(let record, _, let count, _)) = effect { (record, count) } else { nil }
    }
    #expect(saved.first?.1 == 3)
    #expect(saved.first?.0 == .append(AppendedInputs(name: 7, firstID: InputID(rawValue: 1), count: 2)))
    #expect(person.model.document.inputs.count == 3)
  }
}

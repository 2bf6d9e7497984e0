import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ImportProgressTests {
  private func reading() -> Person {
    var person = Person([.ana])
    person.types("ip.csv")
    person.presses(.enter)
    return person
  }

  @Test func `how far the reading is stands in the message line, and keys act meanwhile`() {
    var person = reading()
    #expect(person.sees("Reading p.csv. Ctrl-C stops"))
    person.hears(.files(.importMoved(ImportProgress(contacts: 120_000, percent: 43), file: "p.csv")))
    #expect(person.sees("Reading p.csv 43 %, 120,000 contacts. Ctrl-C stops"))
    person.hears(.files(.importMoved(ImportProgress(contacts: 1, percent: nil), file: "p.csv")))
    #expect(person.sees("Reading p.csv 1 contact. Ctrl-C stops"))
    person.types("a")
    #expect(person.contacts.count == 2)
  }

  @Test func `Ctrl-C stops the reading, and what comes late is not taken`() throws {
    var person = reading()
    #expect(person.presses(.control("c")) == [.files(.stopImport)])
    #expect(person.message == "Stopped reading p.csv: the draft is unchanged")
    person.hears(.files(.importMoved(ImportProgress(contacts: 9, percent: 50), file: "p.csv")))
    #expect(!person.sees("50 %"))
    let look = try #require(TableLook(Array("Shoe\nx\n".utf8), isWhole: true, format: .csv))
    person.hears(.files(.columnsFound(look, of: .file(path: "p.csv"))))
    #expect(!person.sees("Columns of"))
    #expect(person.contacts == [.ana])
  }

  @Test func `a file that is long is read behind the screen from the start`() {
    var person = Person()
    let effects = person.model.start(at: 0, imported: nil, from: "p.csv", reading: .file(path: "p.csv"))
    #expect(effects.first == .files(.importFile("p.csv")))
    #expect(person.sees("Reading p.csv"))
  }
}

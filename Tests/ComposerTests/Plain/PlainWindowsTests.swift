import ContactsModel
import Drafts
import Testing

@testable import Composer

/// Windows of the screens, as a dialogue asks them.
struct PlainWindowsTests {
  @Test func `columns that are not sure are read out, and imported when that is said`() throws {
    let text = "email,Remarks of Jo\nann@b.example,call back\n"
    let look = try #require(TableLook(Array(text.utf8), isWhole: true, format: .csv))
    var dialogue = Dialogue([.ana])
    dialogue.answers("9", "p.csv")
    #expect(dialogue.composer.isWaiting)
    dialogue.hears(.files(.columnsFound(look, of: .file(path: "p.csv"))))
    #expect(dialogue.heard.contains("Columns of p.csv"))
    #expect(dialogue.heard.contains { $0.hasPrefix("Remarks of Jo, unmapped: left out; for example call") })
    #expect(dialogue.contacts == [.ana])
    dialogue.answers("2", "2", "2")
    #expect(dialogue.heard.first?.hasPrefix("Remarks of Jo, chosen: custom property") == true)
    let effects = dialogue.answers("0", "1")
    guard case .files(.importTable(.file("p.csv"), .person(let mapping)))? = effects.first else {
      Issue.record("nothing is imported\(dialogue.testDescription)")
      return
    }
    #expect(mapping.columns == [.property("email"), .property("remarks_of_jo")])
  }

  @Test func `contacts are marked one by one, and changed together`() {
    var dialogue = Dialogue(.many(3))
    dialogue.answers("1", "1", "8")
    #expect(dialogue.heard.first == "#1 p1@many.example, ok, marked")
    dialogue.answers("0", "2", "8", "7")
    #expect(dialogue.heard.first == "Deleted 2 contacts" && dialogue.contacts.count == 1)
  }

  @Test func `every command of a place is listed, and why it cannot act now`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers(":", "/fill")
    #expect(
      dialogue.heard.contains {
        $0.hasSuffix("from the first of them. The first marked contact fills the others: mark two or more")
      })
    dialogue.answers("0", ":", "/zoom")
    #expect(dialogue.heard.contains("Nothing holds zoom."))
  }

  @Test func `text is replaced in the values after its changes were read out`() {
    var dialogue = Dialogue(.many(2))
    let line = dialogue.composer.commands.all.firstIndex { $0.choice == .intent(.compose(.replaceInAll)) }
    dialogue.answers(":", "\((line ?? 0) + 1)", "1", "many", "2", "few", "6")
    #expect(dialogue.heard.contains { $0.contains("p1@many.example becomes p1@few.example") })
    dialogue.answers("1")
    #expect(dialogue.contacts[0].value(of: "email") == "p1@few.example")
  }

  @Test func `contacts are typed line by line, up to a dot`() {
    var dialogue = Dialogue()
    let line = dialogue.composer.commands.all.firstIndex { $0.choice == .intent(.compose(.pasteContacts)) }
    dialogue.answers(":", "\((line ?? 0) + 1)", "email", "q@a.example", ".")
    #expect(dialogue.heard.first == "Table, 1 contact")
    #expect(dialogue.answers("1") == [.files(.importText("email\nq@a.example\n"))])
  }
}

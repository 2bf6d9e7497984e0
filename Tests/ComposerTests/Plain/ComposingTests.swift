import ContactsModel
import Drafts
import Testing

@testable import Composer

struct ComposingTests {
  private static let empty = "An empty line adds nothing."
  private static let severalLines = "End a line with \\ to continue it on the next."

  @Test func `a contact is added and saved at once`() {
    var dialogue = Dialogue()
    guard case .drafts(.save(.edit, DraftID(1), 1, _))? = dialogue.answers("2").first else {
      Issue.record("nothing was saved\(dialogue.testDescription)")
      return
    }
    #expect(
      dialogue.heard == [
        "#1 added", "#1 (no email), 1 error",
        "error: a contact needs an email, a firstname or a lastname; add one", "1 Properties 0",
        "2 Add a property", "3 Associations 0", "4 Link a record", "5 Read the JSON", "6 Duplicate",
        "7 Delete", "8 Mark", "9 Copy", ": Other commands", "0 Back",
      ])
    #expect(dialogue.prompt == "Choice: ")
  }

  @Test func `a property is found by a part of its label, and its value typed`() {
    var dialogue = Dialogue()
    dialogue.answers("2", "2")
    #expect(dialogue.prompt == "Label or name: ")
    dialogue.answers("first na")
    #expect(dialogue.heard[1] == "1 First Name, firstname, string")
    dialogue.answers("1")
    #expect(dialogue.heard == ["Value of firstname", "First Name, string", Self.empty, Self.severalLines])
    #expect(dialogue.prompt == "firstname: ")
    dialogue.answers("Ana")
    #expect(dialogue.heard.prefix(2) == ["firstname is now Ana", "#1 (no email) Ana, ok"])
    #expect(dialogue.contacts == [ContactInput(properties: [Property("firstname", "Ana")])])
  }

  @Test func `a value of several lines is typed line by line`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "2", "address", "1")
    #expect(dialogue.heard.last == Self.severalLines)
    dialogue.answers("Harbour Street 1\\")
    #expect(dialogue.prompt == "address, line 2: ")
    dialogue.answers("\\", "c:\\\\")
    #expect(dialogue.contacts[0].value(of: "address") == "Harbour Street 1\n\nc:\\")
  }

  @Test func `a wrong value is told at once, and its suggestion is a choice`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "2", "lifecyclestage", "1", "9")
    #expect(dialogue.prompt == "lifecyclestage: ")
    dialogue.answers("custmer")
    let problem = #"error: "custmer" is not an option of lifecyclestage; try "customer""#
    #expect(
      dialogue.heard.prefix(3) == ["lifecyclestage is now custmer", "lifecyclestage: custmer", problem])
    #expect(dialogue.heard.suffix(2) == ["6 Take the suggestion customer", "0 Back"])
    dialogue.answers("6")
    #expect(dialogue.contacts[0].value(of: "lifecyclestage") == "customer")
    #expect(dialogue.prompt == "Choice: " && dialogue.heard[1] == "#1 ana@fabrika.example, Ana Paz, ok")
  }

  @Test func `a value is read as it is on the screen, and the reading is told`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "2", "hs_employment_change_detected_date", "1", "31.12.2026")
    #expect(
      dialogue.heard.prefix(2) == [
        "Thu 31 Dec 2026, stored as 2026-12-31", "hs_employment_change_detected_date is now 2026-12-31",
      ])
    #expect(dialogue.contacts[0].value(of: "hs_employment_change_detected_date") == "2026-12-31")
  }

  @Test func `known values are chosen by their numbers`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "2", "lifecyclestage", "1", "2")
    #expect(dialogue.contacts[0].value(of: "lifecyclestage") == "lead")
  }

  @Test func `the old value is told, and an empty line keeps it`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "1", "2", "1")
    #expect(
      dialogue.heard == [
        "Value of firstname, now: Ana", "First Name, string", "An empty line keeps it.", Self.severalLines,
      ])
    #expect(dialogue.answers("") == [])
    #expect(dialogue.heard.first == "The value is unchanged")
    #expect(dialogue.contacts == [.ana])
    dialogue.answers("2")
    #expect(dialogue.contacts[0].value(of: "firstname") == "")
  }

  @Test(arguments: ["0", "b", "q", "-", "/x", "?", " two  words ", "\u{1B}[2J"])
  func `where a value is asked for, all that is typed is the value`(value: String) {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "1", "2", "1", value)
    #expect(dialogue.contacts[0].value(of: "firstname") == value)
  }

  @Test func `a property that is left empty is not added`() {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers("1", "1", "2", "phone", "1", "") == [])
    #expect(dialogue.heard.first == "phone is not added" && dialogue.contacts == [.ana])
  }

  @Test func `properties and contacts are deleted, and everything is undone and redone`() {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("1", "1", "1", "1", "3")
    #expect(dialogue.heard.first == "Deleted email")
    dialogue.answers("0", "7")
    #expect(dialogue.heard.first == "Deleted Ana Paz" && dialogue.contacts == [.bob])
    dialogue.answers("0")
    #expect(dialogue.heard.contains("10 Undo: delete 1 contact"))
    dialogue.answers("10", "10")
    #expect(dialogue.contacts == [.ana, .bob])
    dialogue.answers("11", "11")
    #expect(dialogue.contacts == [.bob] && dialogue.heard == ["Redone: delete 1 contact"])
    dialogue.answers("10", "10", "10")
    #expect(dialogue.heard == ["Nothing to undo"])
  }

  @Test func `a duplicate is open at once`() {
    var dialogue = Dialogue([.ana, .bob])
    dialogue.answers("1", "1", "6")
    #expect(
      dialogue.heard.prefix(2) == [
        "Duplicated ana@fabrika.example as #2", "#2 ana@fabrika.example, Ana Paz, 1 error",
      ])
    #expect(dialogue.contacts == [.ana, .ana, .bob])
  }

  @Test func `problems are walked, each with the place to correct it`() {
    var dialogue = Dialogue([.ana, .bob, ContactInput()])
    dialogue.answers("3")
    #expect(dialogue.heard[0].hasPrefix(#"error: #2 "custmer" is not an option"#))
    #expect(dialogue.heard[1] == "In property lifecyclestage")
    dialogue.answers("1")
    #expect(dialogue.heard[0].hasPrefix("error: #3 a contact needs"))
    dialogue.answers("2", "3")
    #expect(dialogue.heard.first == "lifecyclestage: custmer")
    dialogue.answers("6", "0", "0", "0", "7")
    #expect(dialogue.contacts[1].value(of: "lifecyclestage") == "customer")
  }

  @Test func `a draft without problems says so`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("3")
    #expect(dialogue.heard == ["No problems in this draft"])
  }

  @Test func `what is typed is kept when the input ends, and a line of a menu is not`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "1", "2", "1")
    let effects = dialogue.composer.end(after: "Anna", at: 2_000_000)
    #expect(dialogue.contacts[0].value(of: "firstname") == "Anna" && effects.last == .program(.quit))
    var other = Dialogue([.ana])
    #expect(other.composer.end(after: "2", at: 2_000_000).last == .program(.quit))
    #expect(other.contacts == [.ana])
  }

  @Test func `a locked draft can be read and says why it cannot be changed`() {
    let dialogue = Dialogue([.ana], isLocked: true)
    #expect(dialogue.heard.contains("Draft fixes, 1 contact, locked, read-only"))
    let words = "warning: read-only: this draft is open in another program"
    for path in [["2"], ["9"], ["10"], ["5"], ["1", "1", "2"], ["1", "1", "4"], ["1", "1", "7"]] {
      var dialogue = dialogue
      for answer in path { #expect(dialogue.answers(answer) == []) }
      #expect(dialogue.heard.first == words, "\(path)")
    }
  }

  @Test func `what cannot be saved is said, and leaving takes a second word`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("2")
    dialogue.hears(.drafts(.saveFailed(.storage("the disk is full"))))
    #expect(dialogue.heard == ["error: Not saved: the disk is full"])
    dialogue.hears(.drafts(.saveFailed(.storage("the disk is full"))))
    #expect(dialogue.heard == [])
    #expect(!dialogue.answers("q").contains(.program(.quit)))
    #expect(dialogue.heard.last == "q again leaves without it.")
    #expect(dialogue.answers("q").last == .program(.quit))
  }
}

import ContactsModel
import Drafts
import Testing

@testable import Composer

struct AskingTests {
  @Test func `it says where one is, and what can be done, a line each`() {
    let dialogue = Dialogue([.ana, .bob])
    #expect(
      dialogue.heard == [
        "contact-batch, plain mode: type the number of a choice, then Enter. ? explains, q quits.",
        "Draft fixes, 2 contacts", "Portal: SANDBOX portal 4711 (profile demo)",
        "Contacts with errors 1, warnings 0",
        "1 Contacts", "2 Add a contact", "3 Problems", "4 Preview", "5 Submit", "6 Results",
        "7 Journal of submissions", "8 Drafts", "9 Import a file", "10 Undo. Nothing to undo",
        "11 Redo. Nothing to redo",
        "12 Ask the portal for its properties and labels", "13 History of a contact", ": Other commands",
        "q Quit",
      ])
    #expect(dialogue.prompt == "Main menu: ")
  }

  @Test(arguments: ["14", "-1", "two", "1.0", "99999999999999999999", "m m"])
  func `a wrong answer says what is expected and keeps everything`(answer: String) {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers(answer) == [])
    #expect(dialogue.heard == ["Type a number from 1 to 13, or ?"])
    #expect(dialogue.prompt == "Main menu: " && dialogue.contacts == [.ana])
  }

  @Test func `an empty line repeats the question`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("")
    #expect(dialogue.heard.first == "Draft fixes, 1 contact" && dialogue.heard.last == "q Quit")
  }

  @Test(arguments: ["0", "b", "B"]) func `back goes to the question before, and not out`(answer: String) {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", answer)
    #expect(dialogue.prompt == "Main menu: ")
    #expect(dialogue.answers(answer) == [])
    #expect(dialogue.heard == ["This is the first screen. Press q to quit"])
  }

  @Test func `q quits from every menu and list`() {
    for path in [[], ["1"], ["1", "1"], ["1", "1", "1"], ["4"]] {
      var dialogue = Dialogue([.ana])
      for answer in path { dialogue.answers(answer) }
      #expect(dialogue.answers("q").last == .program(.quit), "\(path)")
    }
  }

  @Test func `a question mark explains and keeps the place`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "?")
    #expect(dialogue.heard.contains("0 or b goes back."))
    #expect(dialogue.prompt == "Number: ")
  }

  @Test func `a long list is read page by page, and any number can be chosen`() {
    var dialogue = Dialogue(.many(45))
    dialogue.answers("1")
    #expect(dialogue.heard.first == "Contacts 45")
    #expect(dialogue.heard[1] == "1 p1@many.example, ok" && dialogue.heard.count == 24)
    #expect(dialogue.heard.suffix(3) == ["m 25 more. /text searches.", ": Other commands", "0 Back"])
    dialogue.answers("m", "m")
    #expect(dialogue.heard.count == 8 && dialogue.heard[5] == "45 p45@many.example, ok")
    dialogue.answers("m")
    #expect(dialogue.heard == ["There is no more."])
    dialogue.answers("3")
    #expect(dialogue.heard.first == "#3 p3@many.example, ok")
  }

  @Test func `a list is searched, with the numbers that its lines have anyway`() {
    var dialogue = Dialogue(.many(45))
    dialogue.answers("1", "/P4")
    #expect(
      dialogue.heard[1...3] == [
        "4 p4@many.example, ok", "40 p40@many.example, ok", "41 p41@many.example, ok",
      ])
    dialogue.answers("/nobody")
    #expect(dialogue.heard == ["Contacts 45", "Nothing holds nobody.", ": Other commands", "0 Back"])
    dialogue.answers("/")
    #expect(dialogue.heard.count == 24)
  }

  @Test func `Ctrl-C where nothing runs says how to leave`() {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.interrupts() == [])
    #expect(dialogue.heard.first == "Nothing is running. q quits.")
  }

  @Test func `an answer to a question that has changed meanwhile is not taken`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("5")
    _ = dialogue.composer.update(.portal(.definitionsArrived(Mischief.definitions)), at: 2_000_000)
    #expect(dialogue.answers("1") == [])
    #expect(dialogue.heard.contains("What was asked has changed meanwhile: your answer is not taken."))
    #expect(dialogue.heard.last == "q Quit")
    dialogue.answers("1")
    #expect(dialogue.heard.first == "Contacts 1")
  }
}

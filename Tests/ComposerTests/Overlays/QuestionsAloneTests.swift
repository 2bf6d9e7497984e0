import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Questions on the message line by themselves.
struct QuestionsAloneTests {
  private var workspace = Workspace.looking(at: .contacts)

  @Test mutating func `an answer is taken with Enter, and is not there the next time`() {
    var prompt = Prompt(.importFile, in: workspace)
    prompt.type("people.csv", in: &workspace)
    #expect(prompt.press(.enter, in: &workspace) == .closes(Step(navigation: .decided(.answer(prompt)))))
    #expect(Prompt(.importFile, in: workspace).field.isEmpty)
  }

  @Test mutating func `an answer that was left is there the next time`() {
    var prompt = Prompt(.importFile, in: workspace)
    prompt.type("people", in: &workspace)
    #expect(prompt.press(.escape, in: &workspace) == .closes())
    #expect(Prompt(.importFile, proposing: "other", in: workspace).field.text == "people")
    #expect(Prompt(.exportFile, proposing: "other", in: workspace).field.text == "other")
  }

  @Test mutating func `a file that was not replaced is named the next time`() {
    var prompt = Prompt(.replaceFile("a.json"))
    #expect(prompt.press(.escape, in: &workspace) == .closes())
    #expect(Prompt(.exportFile, in: workspace).field.text == "a.json")
  }

  @Test mutating func `a value for all says how it is read, and is asked for again where that is not clear`()
  {
    var value = BulkValue(of: "closedate", for: [0, 1])
    value.type("2026-12-31", in: &workspace)
    #expect(value.note(in: workspace)?.tone == .plain)
    #expect(
      value.press(.enter, in: &workspace).step.navigation
        == .screen(.compose(.setOnAll("closedate", typed: "2026-12-31", [0, 1]))))
    value.press(.control("u"), in: &workspace)
    value.type("03/04/2026", in: &workspace)
    #expect(value.note(in: workspace)?.tone == .warning)
    let answer = value.press(.enter, in: &workspace)
    #expect(answer.step.navigation == nil && answer.step.notice?.tone == .warning)
    guard case .stays = answer else { return #expect(Bool(false), "\(answer)") }
  }

  @Test mutating func `Tab takes what the rules propose`() {
    var value = BulkValue(of: "lifecyclestage", for: [0, 1])
    value.type("custmer", in: &workspace)
    value.press(.tab, in: &workspace)
    #expect(value.field.text.text == "customer")
  }

  @Test mutating func `a value for all is chosen among its options as in a field`() {
    var value = BulkValue(of: "lifecyclestage", for: [0, 1])
    value.press(.down, in: &workspace)
    value.press(.down, in: &workspace)
    #expect(
      value.press(.enter, in: &workspace).step.navigation
        == .screen(.compose(.setOnAll("lifecyclestage", typed: "lead", [0, 1]))))
  }

  @Test mutating func `a value for all that was left is there the next time`() {
    var value = BulkValue(of: "city", for: [0, 1])
    value.type("Ulm", in: &workspace)
    value.press(.escape, in: &workspace)
    #expect(workspace.parked.bulkValues["city"]?.text == "Ulm")
  }

  @Test mutating func `a menu hands on what was asked, and closes at any key`() {
    var menu = MenuQuestion.bulk(3)
    #expect(menu.title(in: workspace) == "For 3 contacts:")
    #expect(
      menu.press(.character("r"), in: &workspace)
        == .closes(Step(navigation: .perform(.compose(.replaceInAll)))))
    #expect(menu.press(.escape, in: &workspace) == .closes())
    #expect(
      menu.press(.character("z"), in: &workspace)
        == .closes(.say(Notice("z is none of these: s, r, f, c, P, Esc"))))
  }

  @Test mutating func `only what there is to copy is offered, and copied`() {
    var menu = CopyMenu(parts: [.value])
    #expect(
      menu.offers(.window(.copyPart(.value))) && menu.offers(.close)
        && !menu.offers(.window(.copyPart(.curl))))
    #expect(menu.press(.character("v"), in: &workspace) == .closes(Step(navigation: .screen(.copy(.value)))))
    #expect(
      menu.press(.character("c"), in: &workspace)
        == .closes(.say(Notice("There is nothing here for \"c\" to copy"))))
    #expect(menu.press(.escape, in: &workspace) == .closes())
  }

  @Test mutating func `a menu and a list of what to copy take no pasted text`() {
    var (menu, copy) = (MenuQuestion.sort, CopyMenu(parts: []))
    #expect(menu.paste("x", in: &workspace) == nil && copy.paste("x", in: &workspace) == nil)
  }
}

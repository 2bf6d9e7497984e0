import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Pickers and lists by themselves.
struct PickersAloneTests {
  private var workspace = Workspace.looking(at: .contacts)

  private func picker(_ purpose: PropertyPicker.Purpose) -> PropertyPicker {
    PropertyPicker(for: purpose, catalogue: .builtIn)
  }

  @Test mutating func `a picked property is answered for what it was picked for`() {
    var one = picker(.contact(0))
    one.type("zip", in: &workspace)
    #expect(
      one.press(.enter, in: &workspace) == .closes(Step(navigation: .screen(.compose(.property("zip"))))))

    var column = picker(.column(3, titled: "Shoe"))
    column.type("shoe_size", in: &workspace)
    #expect(
      column.press(.enter, in: &workspace)
        == .closes(Step(navigation: .window(.fillColumn(3, with: "shoe_size")))))

    var all = picker(.contacts([4, 7]))
    all.type("zip", in: &workspace)
    #expect(
      all.press(.enter, in: &workspace) == .closes(.open(.bulkValue(BulkValue(of: "zip", for: [4, 7])))))
  }

  @Test mutating func `what was typed into a picker is there the next time, and is told`() throws {
    var left = picker(.contact(0))
    left.type("zi", in: &workspace)
    #expect(left.press(.escape, in: &workspace) == .closes())
    let step = Step.pickProperty(for: .contact(1), recent: [], in: &workspace)
    #expect(step.notice == .parkedTextIsBack)
    guard case .window(.open(.propertyPicker(let again)))? = step.navigation else {
      return #expect(Bool(false), "\(step)")
    }
    #expect(again.query.text == "zi" && again.purpose == .contact(1))
    #expect(Step.pickProperty(for: .contact(1), recent: [], in: &workspace).notice == nil)
  }

  @Test mutating func `a link is composed by keys alone, and its record is remembered`() {
    var picker = AssociationPicker(targets: [0, 2], table: .builtIn)
    picker.type("9931", in: &workspace)
    picker.recordList = RecordList(
      state: .answered, records: [FoundRecord(object: "company", id: "9931", name: "Acme")], row: 0)
    picker.press(.enter, in: &workspace)
    let answer = picker.press(.enter, in: &workspace)
    guard case .closes(let step) = answer, case .screen(.compose(.link(let link)))? = step.navigation else {
      return #expect(Bool(false), "\(answer)")
    }
    #expect(link.association.recordID == "9931" && link.targets == [0, 2] && link.change == nil)
    #expect(workspace.recent.records(of: "company", in: 4_711).map(\.id) == ["9931"])
  }

  @Test mutating func `a step that lacks something is not left, and says what`() {
    var picker = AssociationPicker(targets: [0], table: .builtIn)
    picker.press([.tab, .tab], in: &workspace)
    #expect(
      picker.press(.enter, in: &workspace).step.notice
        == .warning("Type the id of the record to link"))
    #expect(picker.step == .record)
  }

  @Test mutating func `the labels of an object are asked for once, of a portal that is known`() {
    var picker = AssociationPicker(targets: [0], table: .builtIn)
    let asked: [Effect] = [.portal(.fetchLabels(object: "company"))]
    #expect(picker.press(.tab, in: &workspace) == .stays())
    #expect(picker.press(.tab, in: &workspace) == .stays(Step(asked)))
    #expect(picker.press(.tab, in: &workspace) == .stays())
    var unknown = Workspace.looking(at: .contacts, portal: .notAsked)
    #expect(picker.press(.tab, in: &unknown) == .stays())
  }

  @Test mutating func `a link that a contact lost meanwhile is not opened`() {
    #expect(Step.changeLink(at: 0, ofContact: 0, in: &workspace) == Step())
  }

  private var drafts: ChoiceList {
    ChoiceList(
      title: "Drafts",
      all: [
        ChoiceList.Line(text: "fixes", note: "open now", choice: .draft(DraftID(1))),
        ChoiceList.Line(text: "leads", note: "12 contacts", choice: .draft(DraftID(2))),
        ChoiceList.Line(text: "+ new draft", note: "", choice: .newDraft),
      ])
  }

  @Test mutating func `a list answers with the line that was taken`() {
    var list = drafts
    #expect(list.context == .drafts)
    list.type("lea", in: &workspace)
    #expect(
      list.press(.enter, in: &workspace) == .closes(Step(navigation: .decided(.choose(.draft(DraftID(2)))))))
    list.type("x", in: &workspace)
    #expect(
      list.press(.enter, in: &workspace)
        == .stays(.say(Notice("There is no line to take. Ctrl-U clears what you typed"))))
    #expect(list.press(.escape, in: &workspace) == .closes())
  }

  @Test mutating func `what else is done with a draft is asked in a menu that is about it`() {
    var list = drafts
    let answer = list.press([.down, .tab], in: &workspace)
    #expect(answer == .closes(.open(.menu(.draft(DraftID(2), name: "leads")))))
    var menu = MenuQuestion.draft(DraftID(2), name: "leads")
    #expect(menu.title(in: workspace) == "Draft leads:")
    #expect(
      menu.press(.character("d"), in: &workspace)
        == .closes(Step(navigation: .decided(.change(.delete, of: DraftID(2), name: "leads")))))
    #expect(
      menu.press(.character("v"), in: &workspace) == .closes(.say(Notice("v is none of these: r, d, Esc"))))
  }

  @Test func `a click leaves the cursor on the row that was clicked`() {
    let workspace = Workspace.looking(at: .contacts)
    expectClicksFit(PropertyPicker(for: .contact(0), catalogue: .builtIn), in: workspace)
    expectClicksFit(drafts, in: workspace)
  }
}

/// Each row with a line is the one on which the cursor is drawn after a click there.
func expectClicksFit(_ overlay: some OverlayContent, in workspace: Workspace) {
  let lines = overlay.hitMap(in: workspace).lines
  #expect(lines.contains { $0 != nil })
  for (row, line) in lines.enumerated() {
    guard let line else { continue }
    var clicked = overlay
    clicked.select(line: line)
    let again = clicked.hitMap(in: workspace).lines
    #expect(again.indices.contains(row) && again[row] == line)
  }
}

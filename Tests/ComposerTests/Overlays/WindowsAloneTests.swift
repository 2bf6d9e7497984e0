import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Windows of text and forms by themselves.
struct WindowsAloneTests {
  private var workspace = Workspace.looking(at: .contacts)

  private mutating func hold(_ contacts: [ContactInput]) {
    let inputs = contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }
    workspace.document.draft = Draft(name: "fixes", inputs: InputList(inputs))
  }

  @Test mutating func `a text to read scrolls, and says which key closes it`() {
    var pager = TextPager(title: "Keys", lines: (1...90).map { StyledText("line \($0)") })
    pager.press(.end, in: &workspace)
    #expect(pager.canvas(in: workspace).textRows().contains(" line 90"))
    #expect(
      pager.press(.character("x"), in: &workspace)
        == .stays(.say(Notice("x does nothing here. Esc closes"))))
    #expect(pager.press(.escape, in: &workspace) == .closes())
  }

  @Test mutating func `text becomes contacts once nothing else is read, and is kept until then`() {
    var paste = ContactPaste(isEditing: true, catalogue: .builtIn)
    paste.type("email", in: &workspace)
    paste.press(.enter, in: &workspace)
    paste.type("a@x.example", in: &workspace)
    paste.press(.escape, in: &workspace)
    #expect(paste.context == .contactPaste)
    workspace.imports.reading = "big.csv"
    #expect(
      paste.press(.enter, in: &workspace)
        == .stays(.say(.warning("big.csv is being read still: Enter again when it is there"))))
    workspace.imports.stopWaiting()
    #expect(
      paste.press(.enter, in: &workspace) == .closes(Step([.files(.importText("email\na@x.example"))])))
    #expect(workspace.imports.reading == ImportSource.pastedText)
    #expect(workspace.parked.paste?.text == "email\na@x.example")
  }

  @Test mutating func `a stray text does not take the place of what was typed`() {
    workspace.parked.paste = TextArea("email")
    let step = Step.offerAsContacts("a log", isWhole: true, in: workspace)
    guard case .window(.open(.contactPaste(var stray)))? = step.navigation else {
      return #expect(Bool(false), "\(step)")
    }
    #expect(stray.press(.escape, in: &workspace) == .closes())
    #expect(workspace.parked.paste?.text == "email")
  }

  @Test mutating func `a replacement is shown before it is answered`() {
    hold([.ana, .bob])
    var form = ReplaceForm()
    form.targets = [0, 1]
    form.type("fabrika", in: &workspace)
    form.press(.down, in: &workspace)
    form.type("fab", in: &workspace)
    let shown = form.press(.enter, in: &workspace)
    guard case .closes(let step) = shown, case .window(.open(.replacePreview(var preview)))? = step.navigation
    else { return #expect(Bool(false), "\(shown)") }
    #expect(preview.press(.escape, in: &workspace) == .closes(.open(.replaceForm(form))))
    let edit = workspace.draft.editToMake(preview.changes)
    #expect(
      preview.press(.enter, in: &workspace)
        == .closes(
          Step(
            navigation: .screen(
              .compose(
                .edit(edit, saying: "Replaced \"fabrika\" in", otherwise: "Nothing to replace any more"))))))
    #expect(edit != nil)
  }

  @Test mutating func `what cannot be looked for leaves the form as it is`() {
    hold([.ana])
    var form = ReplaceForm()
    form.targets = [0]
    #expect(
      form.press(.enter, in: &workspace) == .stays(.say(.warning("Type the text to look for"))))
    form.type("zz", in: &workspace)
    #expect(
      form.press(.enter, in: &workspace)
        == .stays(.say(Notice("Nothing to replace: \"zz\" is not in any value of 1 contact"))))
    form.press([.tab, .tab, .tab], in: &workspace)
    #expect(form.line == .kind && form.paste("x", in: &workspace)?.notice?.tone == .warning)
    form.press(.character(" "), in: &workspace)
    #expect(form.isPattern)
  }

  private func columns(_ source: ImportSource) throws -> ColumnsForm {
    let bytes = Array("Email,Shoe colour\na@x.example,red\n".utf8)
    return ColumnsForm(try #require(TableLook(bytes, isWhole: true, format: .csv)), of: source)
  }

  @Test mutating func `columns are imported as they stand, and are there again if that fails`() throws {
    var form = try columns(.file(path: "p.csv"))
    #expect(
      form.press(.enter, in: &workspace).step
        == .open(
          .propertyPicker(
            PropertyPicker(for: .column(1, titled: "Shoe colour"), catalogue: .builtIn, recent: []))))
    form.fill(1, with: "associations.companies", in: workspace)
    let mapping = TableMapping(
      titles: ["Email", "Shoe colour"], columns: [.property("email"), .associations("company")])
    #expect(
      form.press(.character("i"), in: &workspace)
        == .closes(Step([.files(.importTable(.file(path: "p.csv"), .person(mapping)))])))
    #expect(workspace.parked.columns == form && workspace.imports.reading == "p.csv")
  }

  @Test mutating func `columns that are left lead back to where they came from`() throws {
    var file = try columns(.file(path: "p.csv"))
    #expect(file.press(.escape, in: &workspace).step.navigation == nil)
    #expect(workspace.parked.prompts[.importFile]?.text == "p.csv")
    var pasted = try columns(.pasted("Email\na@x.example"))
    let answer = pasted.press(.escape, in: &workspace)
    guard case .closes(let step) = answer, case .window(.open(.contactPaste(let paste)))? = step.navigation
    else {
      return #expect(Bool(false), "\(answer)")
    }
    #expect(paste.area.text == "Email\na@x.example" && !paste.isEditing)
  }

  @Test func `a click leaves the cursor on the column that was clicked`() throws {
    expectClicksFit(try columns(.file(path: "p.csv")), in: .looking(at: .contacts))
  }

  @Test mutating func `a long text is that of its field at every letter`() {
    var text = LongText(TextField("one"), title: "notes of #1")
    #expect(text.press(.end, in: &workspace) == .stays())
    #expect(
      text.press(.enter, in: &workspace) == .stays(Step(navigation: .screen(.compose(.retype("one\n"))))))
    #expect(text.type("2", in: &workspace) == .stays(Step(navigation: .screen(.compose(.retype("one\n2"))))))
    #expect(text.paste("x\ny", in: &workspace) == Step(navigation: .screen(.compose(.retype("one\n2x\ny")))))
    #expect(text.canvas(in: workspace).textRows().contains { $0.contains("line 3 of 3, 8 characters") })
    guard case .closes(let step) = text.press(.escape, in: &workspace) else {
      return #expect(Bool(false))
    }
    #expect(step.navigation == nil && step.notice?.words.hasPrefix("Enter accepts the text") == true)
  }
}

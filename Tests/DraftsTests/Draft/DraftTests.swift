import ContactsModel
import Drafts
import Testing

struct DraftTests {
  @Test func `undo takes an edit back and redo does it again`() throws {
    var draft = draft(3)
    let edit = try #require(draft.editToDelete([1]))
    draft.perform(edit)
    #expect(draft.inputs.map(\.id.rawValue) == [0, 2])
    #expect(draft.undo()?.label == .deleteContacts(1))
    #expect(draft.inputs.map(\.id.rawValue) == [0, 1, 2])
    #expect(draft.redo()?.label == .deleteContacts(1))
    #expect(draft.inputs.map(\.id.rawValue) == [0, 2])
  }

  @Test func `nothing can be undone or redone in a new draft`() {
    var draft = draft(2)
    #expect(!draft.canUndo && !draft.canRedo)
    #expect(draft.undo() == nil && draft.redo() == nil)
    #expect(draft.inputs.count == 2)
  }

  @Test func `a new edit ends what could be redone`() {
    var draft = draft(1)
    draft.perform(draft.editToAddContact(at: 1))
    draft.undo()
    #expect(draft.redoLabel == .addContact)
    draft.perform(draft.editToAddContact(at: 0))
    #expect(!draft.canRedo)
    #expect(draft.undoLabel == .addContact)
  }

  @Test func `an identity is never given twice`() {
    var draft = draft(5)
    draft.perform(draft.editToAddContact(at: 0))
    #expect(draft.inputs[0].id.rawValue == 5)
    draft.undo()
    draft.perform(draft.editToAddContact(at: 0))
    #expect(draft.inputs[0].id.rawValue == 6)
  }

  @Test func `the largest identity of a damaged file does not trap`() {
    let last = DraftInput(id: InputID(rawValue: .max - 1), contact: contact(1))
    var draft = Draft(name: "damaged", inputs: [last])
    var imported = ImportedDraft()
    #expect(draft.editToAppend(imported) == nil)
    imported = (try? Importer.read(Array("email\na@b.co\nc@d.co\n".utf8), as: .csv)) ?? imported
    if let edit = draft.editToAppend(imported) { draft.perform(edit) }
    #expect(draft.inputs.count == 3)
  }

  @Test func `inputs are equal when they send the same`() {
    let hint = InputHints(associations: [AssociationHint(object: "company")])
    let one = DraftInput(id: InputID(rawValue: 1), contact: contact(1))
    let other = DraftInput(id: InputID(rawValue: 2), contact: contact(1), hints: hint)
    #expect(one == other)
    #expect(one != DraftInput(id: InputID(rawValue: 1), contact: contact(2)))
  }
}

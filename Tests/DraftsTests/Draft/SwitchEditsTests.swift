import ContactsModel
import Drafts
import Testing

struct SwitchEditsTests {
  private func names(_ draft: Draft) -> [String] { draft.inputs[0].contact.properties.map(\.name) }

  @Test func `a property that is off is not sent, keeps its value and comes back where it was`() throws {
    var draft = draft(1)
    let before = draft.inputs[0].contact
    draft.perform(try #require(draft.editToSwitchOff(at: 1, of: 0)))
    #expect(names(draft) == ["email", "lastname"])
    #expect(!String(decoding: draft.inputs[0].contact.jsonBytes(), as: UTF8.self).contains("firstname"))
    #expect(
      draft.inputs[0].hints.off == [SwitchedOffProperty(Property("firstname", "Person"), position: 1)])
    #expect(draft.undoLabel == .switchOff("firstname"))
    draft.perform(try #require(draft.editToSwitchOn(0, of: 0)))
    #expect(draft.inputs[0].contact == before)
    #expect(draft.inputs[0].hints.isEmpty)
    draft.undo()
    draft.undo()
    #expect(draft.inputs[0].contact == before)
    #expect(draft.inputs[0].hints.isEmpty)
  }

  @Test func `a place that is no more is the end`() throws {
    var draft = draft(1)
    draft.perform(try #require(draft.editToSwitchOff(at: 2, of: 0)))
    draft.perform(try #require(draft.editToRemoveProperty(at: 0, of: 0)))
    draft.perform(try #require(draft.editToSwitchOn(0, of: 0)))
    #expect(names(draft) == ["firstname", "lastname"])
  }

  @Test func `what is not there is not switched`() {
    let draft = draft(1)
    #expect(draft.editToSwitchOff(at: 3, of: 0) == nil)
    #expect(draft.editToSwitchOff(at: 0, of: 1) == nil)
    #expect(draft.editToSwitchOn(0, of: 0) == nil)
    #expect(draft.editToRemoveSwitchedOff(0, of: -1) == nil)
  }

  @Test func `what is set on all is on, and what is cleared is gone`() throws {
    var draft = draft(2)
    draft.perform(try #require(draft.editToSwitchOff(at: 1, of: 0)))
    draft.perform(try #require(draft.editToSet(Property("firstname", "Zoe"), onAll: 0..<2)))
    #expect(draft.inputs.map { $0.contact.value(of: "firstname") } == ["Zoe", "Zoe"])
    #expect(draft.inputs[0].hints.off.isEmpty)
    draft.undo()
    draft.perform(try #require(draft.editToClear("firstname", fromAll: [0])))
    #expect(draft.inputs[0].hints.off.isEmpty)
  }
}

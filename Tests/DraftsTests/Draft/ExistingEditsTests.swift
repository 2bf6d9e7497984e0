import ContactsModel
import Testing

@testable import Drafts

struct ExistingEditsTests {
  private func draft(_ values: (String, String)..., wanted: [(String, String)]? = nil) -> Draft {
    let existing = ExistingContact(id: "101", values: values.map { Property($0.0, $0.1) })
    var input = DraftInput(id: InputID(rawValue: 0), changing: existing)
    if let wanted { input.contact.properties = wanted.map { Property($0.0, $0.1) } }
    return Draft(name: "sample", inputs: [input])
  }

  @Test func `a property that HubSpot has is cleared first, and then left as it is there`() throws {
    var draft = draft(("city", "Bonn"))
    draft.perform(try #require(draft.editToRemoveProperty(at: 0, of: 0)))
    #expect(draft.inputs[0].changes == [PropertyChange("city", from: "Bonn", to: nil)])

    draft.perform(try #require(draft.editToRemoveProperty(at: 0, of: 0)))
    #expect(draft.inputs[0].contact.properties.isEmpty)
    #expect(draft.inputs[0].changes.isEmpty)
  }

  @Test func `clearing a property on all clears it in HubSpot, be it in the input or not`() throws {
    var draft = draft(("city", "Bonn"), wanted: [])
    draft.perform(try #require(draft.editToClear("city", fromAll: [0])))
    #expect(draft.inputs[0].changes == [PropertyChange("city", from: "Bonn", to: nil)])
    #expect(draft.editToClear("city", fromAll: [0]) == nil)
    #expect(draft.editToClear("phone", fromAll: [0]) == nil)
  }

  @Test func `an input whose contact is there becomes a change of it`() throws {
    var draft = Draft(
      name: "sample",
      inputs: [
        DraftInput(
          id: InputID(rawValue: 0),
          contact: ContactInput(
            properties: [Property("email", "ada@b.example"), Property("city", "Ulm")], objectWriteTraceID: "t"
          ))
      ])
    let record = ContactRecord(
      id: "101", properties: [RecordProperty("email", "ada@b.example"), RecordProperty("city", "Bonn")])
    draft.perform(
      try #require(draft.editToChangeExisting([0: record], readAt: "2026-11-29T10:00:00Z", portal: 4711)))

    #expect(draft.inputs[0].existing?.id == "101")
    #expect(draft.inputs[0].existing?.portal == 4711)
    #expect(draft.inputs[0].changes == [PropertyChange("city", from: "Bonn", to: "Ulm")])
    #expect(draft.inputs[0].contact.objectWriteTraceID == nil)
    draft.undo()
    #expect(draft.inputs[0].existing == nil)
  }

  @Test(arguments: [true, false])
  func `a conflict is decided for the wanted value, or for the other one`(keepsMine: Bool) throws {
    var draft = draft(("city", "Bonn"), wanted: [("city", "Ulm")])
    let change = try #require(PropertyChange("city", from: "Bonn", to: "Ulm"))
    let record = ContactRecord(id: "101", properties: [RecordProperty("city", "Kiel")])
    let conflict = try #require(PropertyConflict(change, in: record))
    draft.perform(try #require(draft.editToSettle([0: .properties([conflict])], keepingMine: keepsMine)))

    #expect(
      draft.inputs[0].changes == (keepsMine ? [PropertyChange("city", from: "Kiel", to: "Ulm")] : []))
    #expect(draft.inputs[0].contact.value(of: "city") == (keepsMine ? "Ulm" : "Kiel"))
  }

  @Test func `what was updated is what later changes are compared with`() throws {
    var draft = draft(("city", "Bonn"), wanted: [("city", "Ulm"), ("jobtitle", "Buyer")])
    let sent = [InputID(rawValue: 0): [Property("city", "Ulm"), Property("jobtitle", "Buyer")]]
    draft.perform(try #require(draft.editToNoteUpdates(sent, readAt: "2026-11-30T00:00:00Z")))

    #expect(draft.inputs[0].changes.isEmpty)
    #expect(draft.inputs[0].existing?.readAt == "2026-11-30T00:00:00Z")
    #expect(draft.editToNoteUpdates([:], readAt: "") == nil)
  }

  @Test func `undo takes back what a person did, and keeps what was noted of the update`() throws {
    var draft = draft(("city", "Bonn"))
    draft.perform(try #require(draft.editToSetProperty(Property("city", "Ulm"), at: 0, of: 0)))
    let sent = [InputID(rawValue: 0): [Property("city", "Ulm")]]
    draft.perform(try #require(draft.editToNoteUpdates(sent, readAt: "2026-11-30T00:00:00Z")))

    #expect(draft.undoLabel == .setProperty("city"))
    draft.undo()
    #expect(draft.inputs[0].changes == [PropertyChange("city", from: "Ulm", to: "Bonn")])
    #expect(!draft.canUndo)
    draft.redo()
    #expect(draft.inputs[0].changes.isEmpty)
    #expect(draft.inputs[0].existing?.readAt == "2026-11-30T00:00:00Z")
  }

  @Test(arguments: [EditLabel.changeExisting(3), .settleConflicts(2), .noteUpdates(4)])
  func `what was done to contacts that exist is named after a restart`(label: EditLabel) throws {
    let record = DraftRecord.edit(Edit(label, []))
    #expect(try DraftRecord(jsonBytes: record.jsonBytes()) == record)
  }
}

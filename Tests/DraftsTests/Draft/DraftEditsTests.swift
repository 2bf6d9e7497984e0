import ContactsModel
import Drafts
import Testing

struct DraftEditsTests {
  private let acme = Association(recordID: "9931", types: [AssociationType(.hubspotDefined, 1)])
  private let hint = AssociationHint(object: "company", recordName: "Acme", labels: ["Primary"])

  @Test func `a new contact is empty and stands where it was added`() {
    var draft = draft(2)
    draft.perform(draft.editToAddContact(at: 1))
    #expect(draft.inputs.map(\.id.rawValue) == [0, 2, 1])
    #expect(draft.inputs[1].contact == ContactInput())
  }

  @Test func `making an edit does nothing yet`() {
    let draft = draft(2)
    _ = draft.editToAddContact(at: 0)
    #expect(draft.inputs.count == 2)
    #expect(!draft.canUndo)
  }

  @Test func `a duplicate stands behind its original, keeps the hints and drops the trace id`() throws {
    var original = DraftInput(id: InputID(rawValue: 0), contact: contact(1))
    original.contact.objectWriteTraceID = "t1"
    original.contact.associations = [acme]
    original.hints = InputHints(associations: [hint])
    var draft = Draft(name: "d", inputs: InputList([original] + inputs(3).dropFirst()))
    draft.perform(try #require(draft.editToDuplicate([2, 0])))
    #expect(draft.inputs.map(\.id.rawValue) == [0, 3, 1, 2, 4])
    #expect(draft.inputs[1].contact.objectWriteTraceID == nil)
    #expect(draft.inputs[1].contact.associations == [acme])
    #expect(draft.inputs[1].hints == original.hints)
    #expect(draft.inputs[0].contact.objectWriteTraceID == "t1")
  }

  @Test func `deleting scattered inputs deletes those and no others`() throws {
    var draft = draft(10)
    let edit = try #require(draft.editToDelete([7, 1, 2, 9, 2, 99, -1]))
    #expect(edit.label == .deleteContacts(4))
    #expect(edit.splices.count == 3)
    draft.perform(edit)
    #expect(draft.inputs.map(\.id.rawValue) == [0, 3, 4, 5, 6, 8])
    draft.undo()
    #expect(draft.inputs.map(\.id.rawValue) == Array(0..<10))
  }

  @Test func `properties are set, added and removed by position`() throws {
    var draft = draft(1)
    draft.perform(try #require(draft.editToSetProperty(Property("phone", "1"), at: 1, of: 0)))
    draft.perform(try #require(draft.editToAddProperty(Property("city", "Ulm"), to: 0)))
    draft.perform(try #require(draft.editToAddProperty(Property("zip", "89073"), at: 0, to: 0)))
    draft.perform(try #require(draft.editToRemoveProperty(at: 1, of: 0)))
    #expect(draft.inputs[0].contact.properties.map(\.name) == ["zip", "phone", "lastname", "city"])
    #expect(draft.undoLabel == .removeProperty("email"))
    #expect(draft.inputs[0].id.rawValue == 0)
  }

  @Test func `an association and its hint come, change and go together`() throws {
    var draft = draft(1)
    let deal = Association(recordID: "5", types: [AssociationType(.hubspotDefined, 4)])
    for (link, hint) in [(acme, hint), (Association(recordID: "7", types: acme.types), hint)] {
      draft.perform(try #require(draft.editToLink(link, hint: hint, types: .builtIn, to: [0])).edit)
    }
    #expect(draft.inputs[0].hints.associations == [hint, hint])
    draft.perform(try #require(draft.editToSetAssociation(deal, at: 1, of: 0)))
    #expect(draft.inputs[0].contact.associations == [acme, deal])
    #expect(draft.inputs[0].hints.association(at: 1) == nil)
    draft.perform(try #require(draft.editToRemoveAssociation(at: 0, of: 0)))
    #expect(draft.inputs[0].contact.associations == [deal])
  }

  @Test func `what is not there cannot be edited`() {
    let draft = draft(1)
    #expect(draft.editToDelete([3]) == nil)
    #expect(draft.editToDuplicate([]) == nil)
    #expect(draft.editToSetProperty(Property("a", "b"), at: 9, of: 0) == nil)
    #expect(draft.editToRemoveProperty(at: 0, of: 1) == nil)
    #expect(draft.editToAddProperty(Property("a", "b"), to: -1) == nil)
    #expect(draft.editToRemoveAssociation(at: 0, of: 0) == nil)
    #expect(draft.editToSetAssociation(acme, at: 0, of: 0) == nil)
  }

  @Test func `imported inputs are appended in order with their hints`() throws {
    let table = "email,associations.company\na@example.com,9931\nb@example.com,\n"
    let imported = try Importer.read(Array(table.utf8), as: .csv)
    var draft = draft(1)
    draft.perform(try #require(draft.editToAppend(imported)))
    #expect(
      draft.inputs.map { $0.contact.value(of: "email") } == [
        "person0@example.com", "a@example.com", "b@example.com",
      ])
    #expect(draft.inputs[1].hints.association(at: 0)?.object == "company")
    #expect(draft.undoLabel == .importContacts(2))
  }
}

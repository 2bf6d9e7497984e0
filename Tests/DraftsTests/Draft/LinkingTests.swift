import ContactsModel
import Drafts
import Testing

struct LinkingTests {
  private let primary = AssociationType(.hubspotDefined, 1)
  private let plain = AssociationType(.hubspotDefined, 279)
  private let own = AssociationType(.userDefined, 36)

  private func draft(_ associations: [Association], _ hints: [AssociationHint?] = []) -> Draft {
    let input = DraftInput(
      id: InputID(rawValue: 1), contact: ContactInput(associations: associations),
      hints: InputHints(associations: hints))
    return Draft(name: "any", inputs: InputList([input]))
  }

  private func linked(
    _ draft: Draft, _ id: String, _ types: [AssociationType], _ hint: AssociationHint
  ) throws -> DraftInput {
    var draft = draft
    let link = Association(recordID: id, types: types)
    draft.perform(try #require(draft.editToLink(link, hint: hint, types: .builtIn, to: [0])).edit)
    return draft.inputs[0]
  }

  private let company = AssociationHint(object: "company", recordName: "Acme", labels: ["Primary"])

  @Test func `a record that is linked already gets the types that its link lacks`() throws {
    let before = draft([Association(recordID: "9", types: [plain])])
    let after = try linked(before, "9", [plain, primary], company)
    #expect(after.contact.associations == [Association(recordID: "9", types: [plain, primary])])
    #expect(after.hints.association(at: 0)?.recordName == "Acme")
    #expect(after.hints.association(at: 0)?.labels.count == 2)
  }

  @Test func `a link of labels alone is known by what the person chose`() throws {
    let hint = AssociationHint(object: "company", labels: ["Billing"])
    let before = draft([Association(recordID: "9", types: [own])], [hint])
    let after = try linked(before, "9", [primary], company)
    #expect(after.contact.associations == [Association(recordID: "9", types: [own, primary])])
    #expect(after.hints.association(at: 0)?.labels == ["Billing", "Primary"])
  }

  @Test func `the same id of another object, or of one that nothing tells, is another record`() throws {
    let deal = Association(recordID: "9", types: [AssociationType(.hubspotDefined, 4)])
    #expect(try linked(draft([deal]), "9", [primary], company).contact.associations.count == 2)
    let unknown = Association(recordID: "9", types: [own])
    #expect(try linked(draft([unknown]), "9", [primary], company).contact.associations.count == 2)
  }

  @Test func `only inputs that change are counted, and none means no edit`() throws {
    let link = Association(recordID: "9", types: [primary])
    let has = ContactInput(associations: [link])
    let inputs = [has, ContactInput(), has].enumerated().map {
      DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1)
    }
    let draft = Draft(name: "any", inputs: InputList(inputs))
    #expect(draft.editToLink(link, hint: company, types: .builtIn, to: 0..<3)?.count == 1)
    #expect(draft.editToLink(link, hint: company, types: .builtIn, to: [0, 2]) == nil)
  }
}

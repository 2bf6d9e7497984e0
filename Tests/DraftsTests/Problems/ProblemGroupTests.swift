import ContactsModel
import Drafts
import Testing

struct ProblemGroupTests {
  private func draft(_ contacts: [ContactInput]) -> (Draft, ProblemIndex) {
    let draft = Draft(
      name: "test",
      inputs: InputList(
        contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }))
    var index = ProblemIndex()
    index.update(to: draft.inputs)
    return (draft, index)
  }

  @Test func `every problem is counted in one group`() {
    let contacts = [
      contact(["email": "x", "lifecyclestage": "custmer"]), contact(["email": "a@b.de"]),
      contact(["email": "A@B.de", "lifecyclestage": "custmer"]), ContactInput(),
    ]
    let (_, index) = draft(contacts)
    let all = contacts.indices.flatMap { index.problems(at: $0) }
    #expect(index.tally.reduce(0) { $0 + $1.count } == all.count)
    #expect(Set(index.tally.map(\.group)) == Set(all.map { ProblemGroup($0) }))
    #expect(index.tally.first?.count == 2)
    #expect(index.tally.contains { $0.group.label == "email used twice" && $0.count == 1 })
    for count in index.tally {
      #expect(
        Array(index.inputs(with: count.group))
          == contacts.indices.filter { index.problems(at: $0).contains { ProblemGroup($0) == count.group } })
    }
  }

  @Test func `the counts follow an edit`() {
    var (draft, index) = draft([contact(["email": "a@b.de", "lifecyclestage": "custmer"])])
    #expect(index.tally.map(\.count) == [1])
    guard let group = index.tally.first?.group,
      let edit = draft.editToTakeSuggestions(for: group, found: index, in: { _ in true })
    else {
      Issue.record("nothing to take")
      return
    }
    draft.perform(edit)
    index.update(to: draft.inputs)
    #expect(draft.inputs[0].contact.value(of: "lifecyclestage") == "customer")
    #expect(index.tally.isEmpty)
    #expect(draft.editToTakeSuggestions(for: group, found: index, in: { _ in true }) == nil)
  }

  @Test func `an unknown property takes the name that is meant, unless the contact has it`() {
    let (draft, index) = draft([
      contact(["firstnam": "Ana", "email": "a@b.de"]), contact(["firstnam": "Bo", "firstname": "Bob"]),
    ])
    guard let group = index.tally.first(where: { $0.group.place == .property("firstnam") })?.group,
      let edit = draft.editToTakeSuggestions(for: group, found: index, in: { _ in true })
    else {
      Issue.record("nothing to take")
      return
    }
    var corrected = draft
    corrected.perform(edit)
    #expect(corrected.inputs[0].contact.value(of: "firstname") == "Ana")
    #expect(corrected.inputs[1].contact.value(of: "firstname") == "Bob")
    #expect(corrected.inputs[1].contact.value(of: "firstnam") == "Bo")
  }

  @Test func `a type id of the wrong direction is put right`() {
    let (draft, index) = draft([
      ContactInput(
        properties: [Property("email", "a@b.de")],
        associations: [Association(recordID: "1", types: [AssociationType(.hubspotDefined, 280)])])
    ])
    let problem = index.problems(at: 0).first { $0.isCorrectable }
    var contact = draft.inputs[0].contact
    #expect(problem?.takeSuggestion(in: &contact) == true)
    #expect(contact.associations[0].types == [AssociationType(.hubspotDefined, 279)])
  }
}

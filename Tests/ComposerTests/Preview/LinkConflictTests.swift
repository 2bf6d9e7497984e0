import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// A link that was to go, and that somebody else gave a label meanwhile; beside it one that nobody touched.
struct LinkConflictTests {
  private static let plain = AssociationType(.hubspotDefined, 279)
  private static let billing = AssociationType(.userDefined, 36)

  private static func linked(_ id: String, _ types: AssociationType...) -> ExistingLinks {
    ExistingLinks(
      objects: ["company"],
      links: [
        ExistingLink(object: "company", association: Association(recordID: "9\(id)", types: types))
      ])
  }

  /// Two contacts whose only links go.
  private static var draft: Draft {
    let inputs = ["101", "102"].map { id in
      var input = DraftInput(
        id: InputID(rawValue: UInt64(id) ?? 0),
        changing: ExistingContact(
          id: id, values: [Property("email", "p\(id)@harbour.example")], links: linked(id, plain)))
      input.contact.associations = []
      return input
    }
    return Draft(name: "fixes", inputs: InputList(inputs))
  }

  private static var answer: PlanAnswer {
    var current = CurrentContacts(["101", "102"].map { ContactRecord(id: $0) })
    current.links = ["101": linked("101", plain, billing), "102": linked("102", plain)]
    var answer = PlanAnswer()
    answer.current = current
    return answer
  }

  /// Someone who looks at the plan.
  private var looking: Person {
    var person = Person(draft: Self.draft, size: Size(columns: 130, rows: 36))
    person.checksAreAnswered = false
    person.types("P")
    person.hears(person.planned)
    person.makePlan(person.hears(.plan(.checked(Self.answer, revision: 0))))
    return person
  }

  @Test func `it is left out, the other goes, and the line says what is there`() {
    var person = looking
    #expect(person.sees("Plan: unlink 1, conflicts 1"), "\(person)")
    person.types("]")
    #expect(person.message.hasPrefix("company 9101 is "), "\(person.message)")
    #expect(person.message.hasSuffix("since it was read"))
    let plan = person.model.workspace.job.plan
    #expect(plan?.batches.flatMap(\.inputs).map(\.recordID) == ["102"])
  }

  @Test func `t takes theirs: the link stays with its new label, and the contact is left out as unchanged`() {
    var person = looking
    person.makePlan(person.types("xt"))
    #expect(person.model.document.draft.undoLabel == .settleConflicts(1))
    #expect(
      person.model.document.inputs[0].contact.associations.map(\.types) == [[Self.plain, Self.billing]])
    #expect(person.model.document.inputs[1].contact.associations.isEmpty)
  }

  @Test func `w keeps mine: the link goes with its new label, and u puts it back among the conflicts`() {
    var person = looking
    person.types("xw")
    let keeping = person.model.document.inputs[0]
    #expect(keeping.contact.associations.isEmpty)
    #expect(keeping.linkChanges().map(\.before) == [[Self.plain, Self.billing]])
    #expect(Plan.make(inputs: [keeping], current: Self.answer.current).operations == [.unlink])
    person.types("1u")
    #expect(person.model.document.inputs[0] == Self.draft.inputs[0])
  }

  @Test(arguments: [("Take what somebody else has set since", false), ("Overwrite it with yours", true)])
  func `it is decided line by line too`(words: String, keepsMine: Bool) throws {
    var dialogue = Dialogue(Self.draft)
    dialogue.portalAnswer = Self.answer
    dialogue.answers("4")
    #expect(dialogue.heard.contains("Plan: unlink 1, conflicts 1"), "\(dialogue)")
    dialogue.answers("1")
    #expect(dialogue.heard.contains { $0.hasPrefix("1 #1 p101@harbour.example, company 9101 is ") })
    dialogue.answers("1")
    let choice = try #require(dialogue.heard.first { $0.hasSuffix(words) }?.split(separator: " ").first)
    dialogue.answers(String(choice))
    let links = dialogue.contacts[0].associations.map(\.types)
    #expect(links == (keepsMine ? [] : [[Self.plain, Self.billing]]))
    #expect(dialogue.composer.model.document.draft.undoLabel == .settleConflicts(1))
  }
}

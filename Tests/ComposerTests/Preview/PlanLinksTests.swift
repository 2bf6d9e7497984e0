import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// What inputs are linked to, and by which definitions they are judged, is asked of the portal before it is sent.
struct PlanLinksTests {
  private static func linked(_ name: String, to record: String, _ types: AssociationType...) -> ContactInput {
    ContactInput(
      properties: [Property("email", "\(name)@link.example")],
      associations: [Association(recordID: record, types: types)])
  }

  private static let primary = AssociationType(.hubspotDefined, 1)
  private static let billing = AssociationType(.userDefined, 36)

  /// Someone whose plan is being checked.
  private func checking(_ contacts: ContactInput...) -> (person: Person, question: PlanQuestion?) {
    var person = Person(contacts)
    person.checksAreAnswered = false
    person.types("P")
    let effects = person.hears(person.planned)
    guard case .plan(.check(let question, _))? = effects.first else { return (person, nil) }
    return (person, question)
  }

  private func labels(_ types: AssociationType...) -> [String: [AssociationLabel]] {
    ["company": types.map { AssociationLabel(category: $0.category, typeID: $0.typeID) }]
  }

  @Test func `each record is asked for once, by its object`() {
    let (_, question) = checking(
      Self.linked("a", to: "9101", Self.primary), Self.linked("b", to: "9101", Self.primary),
      Self.linked("c", to: "77", AssociationType(.hubspotDefined, 4)))
    #expect(question?.records == ["company": ["9101"], "deal": ["77"]])
    #expect(question?.labelsOf == ["company", "deal"])
    #expect(question?.asksForDefinitions == true)
  }

  @Test func `a link to what is not there keeps the input out of the plan, and the place is named`() throws {
    var (person, _) = checking(
      Self.linked("a", to: "404", Self.primary), Self.linked("b", to: "9101", Self.primary))
    var answer = PlanAnswer()
    answer.missing = [RecordReference(object: "company", id: "404")]
    let effects = person.hears(.plan(.checked(answer, revision: 0)))
    let problem = Problem(
      .error, .recordMissing(object: "company", id: "404"), at: .associationRecordID(0))
    let inputs = person.model.document.inputs
    #expect(
      effects == [.plan(.make(inputs, revision: 0, leavingOut: PlanExclusions(problems: [0: [problem]])))])
    person.hears(.plan(.made(person.planWithout([0: [problem]]), revision: 0)))
    #expect(person.sees("Plan: create 1, blocked 1"))
    #expect(person.sees("✗ 1 of 2 links cannot be made in this portal"))
    #expect(person.sees("this portal has no company 404"))
    person.types("]")
    person.presses(.enter)
    #expect(person.model.pane == .associations)
  }

  @Test func `a type that the portal does not offer is refused, and one of every portal is not`() {
    var (person, _) = checking(Self.linked("a", to: "9101", Self.billing, Self.primary))
    person.model.workspace.types = person.model.types.adding([
      AssociationTypeEntry(object: "company", category: .userDefined, typeID: 36, label: "Billing desk")
    ])
    var answer = PlanAnswer()
    answer.labels = labels(AssociationType(.hubspotDefined, 279))
    let effects = person.hears(.plan(.checked(answer, revision: 0)))
    let problem = Problem(
      .error, .typeNotOffered("USER_DEFINED 36", object: "company"), at: .associationTypeID(0, 0))
    #expect(
      effects == [
        .plan(
          .make(
            person.model.document.inputs, revision: 0, leavingOut: PlanExclusions(problems: [0: [problem]])))
      ])
  }

  @Test func `where all is there the plan is sealed for the portal`() {
    var (person, _) = checking(Self.linked("a", to: "9101", Self.primary))
    var answer = PlanAnswer()
    answer.labels = labels(Self.primary)
    #expect(person.hears(.plan(.checked(answer, revision: 0))).isEmpty)
    #expect(person.sees(" UTC for portal 4711   1 is new"))
    #expect(person.sees("1 link good"))
  }

  @Test func `what could not be asked is said, and hinders nothing`() {
    var (person, _) = checking(Self.linked("a", to: "9101", Self.primary))
    var answer = PlanAnswer()
    answer.unanswered = ["companies: the token may not read them."]
    person.hears(.plan(.checked(answer, revision: 0)))
    #expect(person.sees("⚠ not checked: companies: the token may not read them."))
    #expect(!person.sees("link good"))
    person.types("S")
    #expect(person.message == "Type 1 and press Enter to send")
  }

  @Test func `other definitions make another plan, which is asked about again`() {
    var (person, _) = checking(
      ContactInput(properties: [Property("email", "a@link.example"), Property("shoe", "42")]))
    var answer = PlanAnswer()
    answer.definitions = [PropertyDefinition(name: "email"), PropertyDefinition(name: "firstname")]
    let effects = person.hears(.plan(.checked(answer, revision: 0)))
    #expect(
      effects == [
        .plan(.useDefinitions(answer.definitions ?? [])),
        .plan(.make(person.model.document.inputs, revision: 1)),
      ])
    let again = person.hears(
      .plan(
        .made(
          Plan.make(inputs: person.model.document.inputs, catalogue: person.model.catalogue), revision: 1)))
    #expect(again.isEmpty)
    #expect(person.sees("Plan: create 0, blocked 1"))
  }

  @Test func `a link with two faults is one link, and one of an unknown kind is not called good`() {
    var (person, question) = checking(
      Self.linked("a", to: "404", AssociationType(.hubspotDefined, 279), Self.billing),
      Self.linked("b", to: "1", AssociationType(.userDefined, 77)))
    #expect(question?.records == ["company": ["404"]])
    var answer = PlanAnswer()
    answer.missing = [RecordReference(object: "company", id: "404")]
    answer.labels = labels(AssociationType(.hubspotDefined, 279))
    person.hears(.plan(.checked(answer, revision: 0)))
    person.hears(
      .plan(.made(person.planWithout(person.model.job.check?.problems ?? [:]), revision: 0)))
    #expect(person.model.job.check?.problems[0]?.count == 2)
    #expect(person.sees("✗ 1 of 1 link cannot be made in this portal"))
    #expect(person.sees("⚠ not checked: 1 link to an unknown type of record"))
    #expect(!person.sees("link good"))
  }

  @Test func `the same definitions change nothing`() {
    var (person, _) = checking(Self.linked("a", to: "9101", Self.primary))
    let definitions = [PropertyDefinition(name: "email")]
    person.hears(.portal(.definitionsArrived(definitions)))
    let revision = person.model.document.revision
    var answer = PlanAnswer()
    answer.definitions = definitions
    person.hears(person.planned)
    person.hears(.plan(.checked(answer, revision: revision)))
    #expect(person.model.document.revision == revision)
    #expect(person.model.job.check?.isDone == true)
  }

  @Test func `what was broken when it was looked at is asked about again before it is sent`() {
    var (person, _) = checking(
      Self.linked("a", to: "404", Self.primary), Self.linked("b", to: "9101", Self.primary))
    var answer = PlanAnswer()
    answer.missing = [RecordReference(object: "company", id: "404")]
    person.hears(.plan(.checked(answer, revision: 0)))
    let problem = Problem(
      .error, .recordMissing(object: "company", id: "404"), at: .associationRecordID(0))
    person.hears(.plan(.made(person.planWithout([0: [problem]]), revision: 0)))
    person.waits(milliseconds: PlanCheck.freshness + 1)
    let asked = person.types("S")
    guard case .plan(.check(let question, _))? = asked.first else {
      Issue.record("nothing was asked: \(asked)")
      return
    }
    #expect(question.records == ["company": ["404", "9101"]])
    person.hears(.plan(.checked(PlanAnswer(), revision: 0)))
    person.hears(person.planned)
    #expect(person.message.hasPrefix("The portal has changed"))
    #expect(person.model.job.phase == .idle)
  }
}

extension Person {
  fileprivate func planWithout(_ refused: [Int: [Problem]]) -> Plan {
    Plan.make(contacts: model.document.inputs.map(\.contact), found: refused)
  }
}

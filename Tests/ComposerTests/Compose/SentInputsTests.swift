import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// Outcomes at the contacts that they belong to.
struct SentInputsTests {
  private static let contacts = (0..<4).map {
    ContactInput(properties: [Property("email", "p\($0)@acme.example"), Property("city", "Ulm")])
  }

  /// The first was created, the second refused, and nobody knows what became of the third.
  private func sent(portal: Int? = 4_711) -> Person {
    var person = Person(Self.contacts)
    let outcomes = [
      outcome(0) {
        $0.outcome = .succeeded(.create); $0.id = "90210001"
      },
      outcome(1) {
        $0.outcome = .failed; $0.category = "VALIDATION_ERROR"; $0.message = "city is too long"
      },
      outcome(2) {
        $0.outcome = .unknown; $0.cause = .answerLost
      },
    ]
    let ids = person.model.document.inputs.map(\.id)
    person.hears(
      .submissions(
        .outcomesRead(
          Dictionary(
            uniqueKeysWithValues: outcomes.map {
              (ids[$0.index], DraftOutcome(submission: "9f2c", portal: portal, outcome: $0))
            }), of: DraftID(1))))
    return person
  }

  private func outcome(_ index: Int, _ body: (inout InputOutcome) -> Void) -> InputOutcome {
    var outcome = InputOutcome(
      index: index, traceID: TraceID.derived(from: Self.contacts[index], index: index))
    body(&outcome)
    return outcome
  }

  @Test func `each contact says what became of it`() {
    var person = sent()
    #expect(person.sees("sent 90210001"))
    #expect(person.sees("p1@acme.examp… refused"))
    #expect(person.sees("unknown"))
    person.types("j")
    #expect(person.sees("x refused: VALIDATION_ERROR. city is too"))
  }

  @Test func `a refusal is not told of a contact that was changed since`() {
    var person = sent()
    person.types("j")
    person.presses(.tab, .enter)
    person.types("x")
    person.presses(.enter)
    #expect(!person.sees("city is too long"))
  }

  @Test func `another portal has none of it`() {
    var person = sent(portal: 7)
    #expect(!person.sees("90210001"))
    person.types("P")
    #expect(person.model.workspace.situation.sent.isEmpty)
  }

  @Test func `the list shows those with one outcome`() {
    var person = sent()
    person.types("fr")
    #expect(person.model.compose.shown?.order == [1])
    person.types("fs")
    #expect(person.model.compose.shown?.order == [0])
    person.types("fu")
    #expect(person.model.compose.shown?.order == [2])
  }

  @Test func `the next plan leaves out what was created, and what may have been`() throws {
    var person = sent()
    let ids = person.model.document.inputs.map(\.id)
    let inputs = person.model.document.inputs
    let left: [InputID: SentBefore] = [ids[0]: .created(recordID: "90210001"), ids[2]: .unknown]
    #expect(
      person.types("P") == [.plan(.make(inputs, revision: 0, leavingOut: PlanExclusions(sent: left)))])
    let plan = Plan.make(
      contacts: inputs.map(\.contact), sent: [0: .created(recordID: "90210001"), 2: .unknown])
    person.hears(.plan(.made(plan, revision: 0)))
    person.hears(.plan(.checked(PlanAnswer(), revision: 0)))
    #expect(person.message.hasPrefix("Plan made: create 2, sent before 2"), "\(person.message)")
    #expect(person.sees("sent before, id 90210001"))
    #expect(person.sees("sent before, outcome unknown"))
    person.types("x")
    #expect(person.types("a") == [.plan(.make(inputs, revision: 0))])
  }

  @Test func `outcomes that come after a plan was made have it made anew`() {
    var person = Person([Self.contacts[0]])
    person.types("P")
    person.hears(person.planned)
    let id = person.model.document.inputs[0].id
    let created = outcome(0) {
      $0.outcome = .succeeded(.create); $0.id = "1"
    }
    let effects = person.hears(
      .submissions(
        .outcomesRead(
          [id: DraftOutcome(submission: "9f2c", portal: 4_711, outcome: created)], of: DraftID(1))))
    #expect(
      effects == [
        .plan(
          .make(
            person.model.document.inputs, revision: 0,
            leavingOut: PlanExclusions(sent: [id: .created(recordID: "1")])))
      ])
  }
}

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
  private func sent(portal: Int? = 4_711, _ change: (inout ContactInput) -> Void = { _ in }) -> Person {
    var contacts = Self.contacts
    for index in contacts.indices { change(&contacts[index]) }
    var person = Person(contacts)
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
              (
                ids[$0.index],
                DraftOutcome(
                  submission: "9f2c", portal: portal, outcome: $0, sent: Self.contacts[$0.index])
              )
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
    #expect(person.sees("✗ refused: VALIDATION_ERROR"))
    let city = person.screen.firstIndex { $0.contains("city ") && $0.contains("Ulm") }
    #expect(city.map { person.screen[$0 + 1].contains("✗ refused: city is too long") } == true, "\(person)")
  }

  @Test func `a contact that was archived since says so`() {
    var person = Person(Self.contacts)
    let id = person.model.document.inputs[0].id
    let created = outcome(0) {
      $0.outcome = .succeeded(.create); $0.id = "90210001"
    }
    let sent = DraftOutcome(submission: "9f2c", portal: 4_711, outcome: created)
    person.hears(.submissions(.outcomesRead([id: sent], of: DraftID(1))))
    #expect(person.sees("sent 90210001"))
    person.hears(.submissions(.outcomesRead([id: sent.archived()], of: DraftID(1))))
    #expect(person.sees("archived"))
    #expect(!person.sees("sent 90210001"))
  }

  @Test func `walking the problems leads to what was refused, until that field changes`() {
    var person = sent()
    person.types("]")
    #expect(person.message == "#2 refused: city is too long")
    #expect(person.model.compose.property == 1)
    person.types("]")
    #expect(person.message == "From the start: #2 refused: city is too long")
    // Another field does not matter.
    person.types("k")
    person.presses(.enter)
    person.types("x")
    person.presses(.enter)
    person.types("[")
    #expect(person.message.hasSuffix("#2 refused: city is too long"))
    person.presses(.enter)
    person.types("x")
    #expect(!person.sees("city is too long"))
    person.presses(.enter)
    person.types("]")
    #expect(person.message == "No problems in this draft")
    #expect(person.sees("edited"))
  }

  @Test func `Enter on a contact that was left out for an error leads to the field`() {
    var bad = Self.contacts[1]
    bad.properties[1] = Property("lifecyclestage", "custmer")
    var person = Person([Self.contacts[0], bad])
    let plan = Plan.make(contacts: [Self.contacts[0], bad])
    let origin = SentDraft(DraftID(1), inputs: person.model.document.inputs.map(\.id))
    person.hears(.submissions(.opened(Sending.done(plan, Sending.created(plan)).record, of: origin)))
    person.types("j")
    person.presses(.enter)
    #expect(person.model.screen == .compose)
    #expect(person.model.compose.list.selected == 1)
    #expect(person.model.compose.property == 1)
  }

  @Test func `a refusal is not told of a field that was changed since`() {
    var person = sent()
    person.types("j")
    person.presses(.tab, .down, .enter)
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
    person.presses(.tab)
    #expect(person.sees("sent before, id 90210001"))
    #expect(person.sees("sent before, outcome unknown"))
    person.types("x")
    #expect(person.types("a") == [.plan(.make(inputs, revision: 0))])
  }

  @Test func `only the contact on the line is put back, and the others stay out`() {
    var person = planned()
    let (ids, inputs) = (person.model.document.inputs.map(\.id), person.model.document.inputs)
    person.types("]x")
    #expect(
      person.types("o") == [
        .plan(
          .make(inputs, revision: 0, leavingOut: PlanExclusions(sent: [ids[2]: .unknown])))
      ])
    let plan = Plan.make(contacts: inputs.map(\.contact), sent: [2: .unknown])
    person.hears(.plan(.made(plan, revision: 0)))
    #expect(
      person.message == "Back in the plan: p0@acme.example. HubSpot refuses an email that exists")
    person.types("xs")
    #expect(person.model.job.again == .nothing)
  }

  @Test func `marked contacts are put back, and one without an e-mail may be there twice`() {
    var person = planned { $0.properties.removeFirst() }
    person.types("1 j ")
    person.types("2xo")
    let ids = person.model.document.inputs.map(\.id)
    #expect(person.model.job.again == .only([ids[0], ids[2]]))
    let plan = Plan.make(contacts: person.model.document.inputs.map(\.contact))
    person.hears(.plan(.made(plan, revision: person.model.document.revision)))
    #expect(
      person.message == "Back in the plan: 2 contacts have no email and may be created twice", "\(person)")
  }

  /// The plan without what was created and what is unknown.
  private func planned(_ change: (inout ContactInput) -> Void = { _ in }) -> Person {
    var person = sent(portal: 4_711, change)
    person.types("P")
    let contacts = person.model.document.inputs.map(\.contact)
    let plan = Plan.make(contacts: contacts, sent: [0: .created(recordID: "90210001"), 2: .unknown])
    person.hears(.plan(.made(plan, revision: 0)))
    return person
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

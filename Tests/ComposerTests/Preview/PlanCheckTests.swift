import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct PlanCheckTests {
  private static let stored = ContactRecord(
    id: "701",
    properties: [
      RecordProperty("email", "ana@fabrika.example"), RecordProperty("firstname", "Anna"),
      RecordProperty("lastname", nil), RecordProperty("jobtitle", "Buyer"),
      RecordProperty("createdate", "2026-11-20T09:00:00Z"),
    ])

  private static let mei = ContactInput(properties: [Property("email", "Mei@harbour.example")])

  /// Someone whose plan of Ana and Mei has come, and is being checked.
  private func checking(_ key: String = "P") -> (person: Person, effects: [Effect]) {
    var person = Person([.ana, Self.mei])
    person.checksAreAnswered = false
    person.types(key)
    let effects = person.hears(person.planned)
    return (person, effects)
  }

  private func known(_ key: String = "P") -> Person {
    var (person, _) = checking(key)
    person.hears(.plan(.checked(PlanAnswer(existing: [Self.stored]), revision: 0)))
    person.hears(
      .plan(.made(Plan.make(inputs: person.model.document.inputs, existing: [0: "701"]), revision: 0)))
    return person
  }

  @Test func `a plan is checked by the e-mails that it sends`() {
    let (person, effects) = checking()
    #expect(
      effects == [
        .plan(
          .check(
            PlanQuestion(
              emails: ["ana@fabrika.example", "Mei@harbour.example"],
              properties: ["email", "firstname", "hs_additional_emails", "lastname"], asksForDefinitions: true
            ),
            revision: 0))
      ])
    #expect(person.sees("checking for existing contacts"))
  }

  @Test func `nobody is there already`() {
    var (person, _) = checking()
    #expect(person.hears(.plan(.checked(PlanAnswer(existing: []), revision: 0))).isEmpty)
    #expect(person.sees("UTC for portal 4711   2 are new"))
    #expect(person.message == "Plan made: create 2")
  }

  @Test func `who is there already is left out, and the plan says so`() {
    var (person, _) = checking()
    let inputs = person.model.document.inputs
    #expect(
      person.hears(.plan(.checked(PlanAnswer(existing: [Self.stored]), revision: 0)))
        == [.plan(.make(inputs, revision: 0, leavingOut: PlanExclusions(existing: [0: "701"])))])
    person.hears(.plan(.made(Plan.make(inputs: inputs, existing: [0: "701"]), revision: 0)))
    #expect(person.sees("Plan: create 1, existing 1"))
    #expect(person.sees("= #1 ana@fabrika.example  already in HubSpot, id 701"))
    #expect(person.sees("UTC for portal 4711   1 already in HubSpot"))
  }

  @Test func `a contact is known by any of its addresses, whatever their case`() {
    var (person, _) = checking()
    let other = ContactRecord(
      id: "9",
      properties: [
        RecordProperty("email", "new@harbour.example"),
        RecordProperty("hs_additional_emails", "old@harbour.example;MEI@harbour.example"),
      ])
    person.hears(.plan(.checked(PlanAnswer(existing: [other]), revision: 0)))
    #expect(person.model.job.check?.found.mapValues(\.id) == [1: "9"])
  }

  @Test func `what is kept is sent all the same, and skipped again`() {
    var person = known()
    person.types("x")
    #expect(person.sees("1 contact already in HubSpot:"))
    let inputs = person.model.document.inputs
    #expect(person.types("k") == [.plan(.make(inputs, revision: 0))])
    person.hears(person.planned)
    #expect(person.sees("1 already in HubSpot, sent all the same"))
    #expect(person.model.job.counts?.sent == 2)
    #expect(
      person.types("xs") == [
        .plan(.make(inputs, revision: 0, leavingOut: PlanExclusions(existing: [0: "701"])))
      ])
  }

  @Test func `a choice while the plan is made has it made once more`() {
    var (person, _) = checking()
    let inputs = person.model.document.inputs
    person.hears(.plan(.checked(PlanAnswer(existing: [Self.stored]), revision: 0)))
    #expect(person.types("xk").isEmpty)
    #expect(
      person.hears(.plan(.made(Plan.make(inputs: inputs, existing: [0: "701"]), revision: 0)))
        == [.plan(.make(inputs, revision: 0))])
    person.hears(person.planned)
    #expect(person.model.job.counts?.sent == 2)
  }

  @Test func `submitting waits for the plan that a choice asks for`() {
    var person = known()
    person.types("xkS")
    #expect(person.model.job.phase == .idle)
    person.hears(person.planned)
    #expect(person.message == "Type 2 and press Enter to send")
  }

  @Test func `who is there already moves to another draft, and leaves this one when it is stored`() {
    var person = known()
    let ana = person.model.document.inputs[0]
    #expect(
      person.types("xm") == [
        .plan(.keepAside(InputList([ana]), name: "fixes-existing", from: DraftID(1)))
      ])
    #expect(person.contacts == [.ana, Self.mei])
    person.hears(.plan(.keptAside([ana.id], name: "fixes-existing-2", from: DraftID(1))))
    #expect(person.contacts == [Self.mei])
    #expect(person.effects.contains(.plan(.make(person.model.document.inputs, revision: 1))))
    person.types("1u")
    #expect(person.contacts == [.ana, Self.mei])
  }

  @Test func `a draft that could not be stored leaves everything where it is`() {
    var person = known()
    person.types("xm")
    person.hears(.drafts(.failed(.storage("No space left"))))
    #expect(person.contacts == [.ana, Self.mei])
    #expect(person.message == "No space left")
  }

  @Test func `the difference is shown side by side, in signs and words`() {
    var person = known()
    person.types("]=")
    #expect(person.sees("#1 ana@fabrika.example and contact 701 in HubSpot"))
    let rows = person.screen.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains { $0.contains("email ana@fabrika.example ana@fabrika.example same") })
    #expect(rows.contains { $0.contains("~ firstname Anna Ana differs") })
    #expect(rows.contains { $0.contains("+ lastname (empty) Paz new") })
    #expect(rows.contains { $0.contains("- jobtitle Buyer (not set here) stays") })
    #expect(!person.sees("createdate"))
  }

  @Test func `where nobody is known to be there nothing is compared`() {
    var person = known()
    person.types("=")
    #expect(person.message.hasPrefix("Not found in HubSpot"))
    #expect(person.model.overlays.isEmpty)
  }

  @Test func `without a connection the plan says that it is not checked, and can be submitted`() {
    var person = Person([.ana])
    person.hears(.portal(.answered(.unknown(why: "nobody answers"))))
    person.types("P")
    #expect(person.hears(person.planned).isEmpty)
    #expect(person.sees("not checked for existing contacts: no connection"))
    person.types("S")
    #expect(person.model.job.phase == .confirming)
  }

  @Test func `a plan that is looked at is checked when the portal is known`() {
    var person = Person([.ana])
    person.checksAreAnswered = false
    person.hears(.portal(.answered(.asking)))
    person.types("P")
    #expect(person.hears(person.planned).isEmpty)
    let effects = person.hears(.portal(.answered(.known(4_711))))
    #expect(
      effects == [
        .portal(.recallSchema(portal: 4_711)),
        .plan(
          .check(
            PlanQuestion(
              emails: ["ana@fabrika.example"],
              properties: ["email", "firstname", "hs_additional_emails", "lastname"], asksForDefinitions: true
            ),
            revision: 0)),
      ])
    person.types("yb")
    person.hears(.files(.copied(file: "last-copy.txt", isSent: true)))
    person.hears(.plan(.checked(PlanAnswer(existing: []), revision: 0)))
    #expect(person.message.hasPrefix("Sent to your terminal"))
  }

  @Test func `a check that fails is said, and blocks nothing`() {
    var (person, _) = checking("S")
    #expect(person.model.job.phase == .idle)
    person.hears(.plan(.checkFailed(.portal("the token may not read contacts"), revision: 0)))
    #expect(person.model.job.phase == .confirming)
    person.types("2")
    person.presses(.escape)
    person.types("2")
    #expect(person.sees("not checked for existing contacts: the token may not read"))
  }

  @Test func `submitting waits for the check`() {
    var (person, _) = checking("S")
    #expect(person.model.job.phase == .idle)
    person.hears(.plan(.checked(PlanAnswer(existing: [Self.stored]), revision: 0)))
    person.hears(
      .plan(.made(Plan.make(inputs: person.model.document.inputs, existing: [0: "701"]), revision: 0)))
    #expect(person.message == "Type 1 and press Enter to send")
    #expect(person.sees("1 already in HubSpot, skipped."))
  }

  @Test func `after five minutes it is asked again, and what has changed is shown before anything is asked`()
  {
    var (person, _) = checking()
    person.hears(.plan(.checked(PlanAnswer(existing: []), revision: 0)))
    person.waits(milliseconds: 300_001)
    let again = person.types("S")
    #expect(again.count == 1)
    person.hears(.plan(.checked(PlanAnswer(existing: [Self.stored]), revision: 0)))
    person.hears(
      .plan(.made(Plan.make(inputs: person.model.document.inputs, existing: [0: "701"]), revision: 0)))
    #expect(person.model.screen == .preview)
    #expect(person.model.job.phase == .idle)
    #expect(person.message.hasPrefix("The portal has changed"))
    person.types("S")
    #expect(person.message == "Type 1 and press Enter to send")
  }

  @Test func `an answer that is the same after five minutes goes on to the question`() {
    var (person, _) = checking()
    person.hears(.plan(.checked(PlanAnswer(existing: []), revision: 0)))
    person.waits(milliseconds: 300_001)
    person.types("S")
    person.hears(.plan(.checked(PlanAnswer(existing: []), revision: 0)))
    #expect(person.message == "Type 2 and press Enter to send")
  }

  @Test func `an answer about an earlier state of the draft is not taken`() {
    var (person, _) = checking()
    person.types("1D")
    #expect(person.hears(.plan(.checked(PlanAnswer(existing: [Self.stored]), revision: 0))).isEmpty)
    #expect(person.model.job.check?.found.isEmpty != false)
  }

  @Test func `an Enter that comes after the minute, and before the program noticed, sends nothing`() {
    var person = Person.confirming([.ana])
    person.types("1")
    person.waits(milliseconds: 60_001)
    #expect(person.presses(.enter).isEmpty)
    #expect(person.model.job.phase == .idle)
  }

  @Test func `the question is taken back when nobody types for a minute`() {
    var person = Person.confirming([.ana])
    let due = person.model.deadline
    person.types("1")
    #expect(person.model.deadline != due)
    person.waits(milliseconds: 59_000)
    person.hears(.terminal(.deadlinePassed))
    #expect(person.model.job.phase == .confirming)
    person.waits(milliseconds: 1_000)
    person.hears(.terminal(.deadlinePassed))
    #expect(person.model.job.phase == .idle)
    #expect(person.message.hasPrefix("Not sent: confirmation cleared"))
    #expect(person.model.deadline == nil)
  }
}

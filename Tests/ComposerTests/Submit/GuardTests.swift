import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// What lies between a confirmation and the sending of it.
struct GuardTests {
  private let contact = ContactInput(properties: [Property("email", "a@guard.example")])

  /// Someone who is asked to type a fact.
  private func asked() -> Person {
    var person = Person([contact])
    person.types("S")
    person.hears(person.planned)
    return person
  }

  @Test func `nothing is sent while what was sent is being checked`() {
    var person = asked()
    person.model.workspace.followUp.checking = "s1"
    person.types("1")
    #expect(person.presses(.enter).isEmpty)
    #expect(person.message == "What was sent is still being checked: wait, or Ctrl-C stops it")
    person.model.workspace.followUp.checking = nil
    #expect(!person.presses(.enter).isEmpty)
    #expect(person.model.job.phase == .sending)
  }

  @Test func `making the plan again takes the confirmation back, and asks for everything anew`() {
    var person = asked()
    person.presses(.escape)
    person.types("2")
    person.checksAreAnswered = false
    person.types("r")
    #expect(person.model.job.phase == .idle)
    let effects = person.hears(person.planned)
    guard case .plan(.check(let question, _))? = effects.first else {
      Issue.record("nothing was asked: \(effects)")
      return
    }
    #expect(question.asksForDefinitions)
    person.types("r")
    #expect(person.message == "The plan is being made or checked already")
  }

  @Test func `a submission waits until it is known whose portal it is, and is checked with that account`() {
    var person = Person([contact])
    person.hears(.portal(.answered(.asking)))
    person.checksAreAnswered = false
    person.types("S")
    person.hears(person.planned)
    #expect(person.model.job.phase == .idle)
    #expect(person.sees("Asking which portal this is"))
    let effects = person.hears(.portal(.answered(.known(815))))
    #expect(effects.contains { if case .plan(.check) = $0 { true } else { false } })
    person.hears(.plan(.checked(PlanAnswer(), revision: 0)))
    #expect(person.model.job.phase == .confirming)
    person.types("1")
    guard case .submissions(.submit(_, _, _, let portal))? = person.presses(.enter).first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(portal == 815)
  }

  @Test func `what an account said is not taken for what another one has`() {
    var person = Person([contact])
    person.types("P")
    person.hears(person.planned)
    #expect(person.sees("for portal 4711"))
    person.checksAreAnswered = false
    let effects = person.hears(.portal(.answered(.known(815))))
    #expect(effects.contains { if case .plan(.check) = $0 { true } else { false } })
    #expect(!person.sees("sealed"))
  }

  @Test func `what could not be looked at is in the question`() {
    var person = Person([contact])
    person.checksAreAnswered = false
    person.types("S")
    person.hears(person.planned)
    var answer = PlanAnswer()
    answer.unanswered = ["companies: the token may not read them."]
    person.hears(.plan(.checked(answer, revision: 0)))
    #expect(person.model.job.phase == .confirming)
    #expect(person.sees("⚠ not checked: companies: the token may not read them."))
  }

  @Test func `someone at work elsewhere is not taken away when a check finds something else`() {
    var person = Person([contact])
    person.types("P")
    person.hears(person.planned)
    person.waits(milliseconds: PlanCheck.freshness + 1)
    person.checksAreAnswered = false
    person.types("S")
    person.types("1")
    let there = ContactRecord(id: "7", properties: [RecordProperty("email", "a@guard.example")])
    person.hears(.plan(.checked(PlanAnswer(existing: [there]), revision: 0)))
    person.hears(
      .plan(.made(Plan.make(inputs: person.model.document.inputs, existing: [0: "7"]), revision: 0)))
    #expect(person.model.screen == .compose)
    #expect(person.model.job.phase == .idle)
  }

  @Test func `leaving while a file is read needs a second word`() {
    var person = Person([contact])
    person.types("ip.csv")
    person.presses(.enter)
    #expect(!person.types("Q").contains(.program(.quit)))
    #expect(person.message == "Still reading p.csv. Q again leaves without it")
    #expect(person.types("Q").contains(.program(.quit)))
  }
}

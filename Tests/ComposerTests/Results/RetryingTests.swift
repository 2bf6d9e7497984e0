import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// From Results into a draft of what was not created.
struct RetryingTests {
  private let plan = Plan.make(contacts: [ContactInput.ana])

  private func looking(at outcome: Outcome) -> Person {
    var person = Person([.ana])
    var outcomes = SubmissionRecord(id: "9f2c", portal: 4_711, at: 0, plan: plan).outcomes
    outcomes[0].outcome = outcome
    person.hears(
      .submissions(
        .opened(
          SubmissionRecord(
            id: "9f2c", portal: 4_711, at: 0, plan: plan, state: .done,
            batches: [BatchRecord(outcomes: outcomes)], leftOut: []))))
    return person
  }

  private func retried(unknown: Int) -> Message {
    var counts = RetryInputs.Counts()
    (counts.failed, counts.unknown) = (1, unknown)
    return .submissions(.retried("9f2c", as: RetryDraft(DraftID(7), name: "fixes-retry"), counts))
  }

  @Test func `R makes a draft of what was refused, and opens it`() {
    var person = looking(at: .failed)
    #expect(person.types("R") == [.submissions(.retry("9f2c"))])
    let effects = person.hears(retried(unknown: 0))
    #expect(effects.contains(.drafts(.open(DraftID(7)))))
    #expect(!effects.contains(.submissions(.check("9f2c"))))
    #expect(person.message == "Draft fixes-retry: 1 contact: 1 failed. ] goes to what was refused")
  }

  @Test func `what is unknown is looked up at once`() {
    var person = looking(at: .unknown)
    person.types("R")
    #expect(person.hears(retried(unknown: 1)).contains(.submissions(.check("9f2c"))))
  }

  @Test func `there is no draft where everything was created`() {
    var person = looking(at: .succeeded(.create))
    #expect(person.types("R") == [])
    #expect(person.message == "Nothing to retry")
  }

  @Test func `somebody who types something meanwhile stays there`() {
    var person = looking(at: .failed)
    person.types("R")
    person.types("/")
    #expect(person.hears(retried(unknown: 1)) == [])
    #expect(person.message.hasPrefix("Draft fixes-retry"))
  }

  @Test func `a plan that leaves out an unknown contact asks about it once`() {
    var person = Person([.ana])
    let id = person.model.document.inputs[0].id
    var unknown = InputOutcome(index: 0)
    unknown.outcome = .unknown
    person.hears(
      .submissions(
        .outcomesRead(
          [id: DraftOutcome(submission: "9f2c", portal: 4_711, outcome: unknown)], of: DraftID(1))))
    person.types("P")
    let plan = Plan.make(contacts: [.ana], sent: [0: .unknown])
    #expect(person.hears(.plan(.made(plan, revision: 0))).contains(.submissions(.check("9f2c"))))
    person.hears(.submissions(.checkFailed(.portal("no connection"))))
    person.types("r")
    #expect(!person.hears(.plan(.made(plan, revision: 0))).contains(.submissions(.check("9f2c"))))
  }
}

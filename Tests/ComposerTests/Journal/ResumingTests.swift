import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

struct ResumingTests {
  @Test func `C reads what is left, and asks for the number of contacts that were not sent`() {
    var person = Person.inJournal(Rest.stopped)
    #expect(person.types("C") == [.submissions(.readRest(of: "9f2c"))])
    #expect(person.message == "Reading what is left of 9f2c")
    person.hears(.submissions(.restRead(SentPlan(Rest.stopped))))
    #expect(person.model.screen == .submit)
    #expect(person.sees("Send what is left, 1 contact, to SANDBOX portal 4711 (profile demo)."))
    #expect(person.sees("Continues 9f2c: created 1, not sent 1."))
    #expect(person.message == "Type 1 and press Enter to send")
  }

  @Test func `the right number goes on with the same record, which is followed to its results`() {
    var person = Person.resuming(Rest.stopped)
    person.types("1")
    #expect(person.presses(.enter) == [.submissions(.resume("9f2c", count: 1))])
    #expect(person.model.job.phase == .sending)
    var submission = Submission(resuming: Rest.stopped, sendsRest: true)
    _ = submission.handle(.started(at: person.now))
    person.hears(.submissions(.moved(submission)))
    #expect(person.sees("Progress: 1 of 2 batches done"))
    // What went before is in the journal: the log begins with now.
    let log = { (person: Person) in person.model.screens.submit.log.lines }
    #expect(log(person).map(\.text) == ["9f2c continued: 1 contact left"])
    #expect(log(person).map(\.at) == [person.now])
    _ = submission.handle(.intentRecorded(batch: 1, at: person.now))
    person.hears(.submissions(.moved(submission)))
    #expect(log(person).map(\.text).dropFirst().map { $0.prefix(22) } == ["batch 2: in the journa"])
    let answer = BatchAnswer(
      status: 201, body: Array(Sending.created(Plan.make(contacts: [Rest.cy])).utf8), correlationID: nil)
    _ = submission.handle(.answered(batch: 1, answer, at: person.now))
    person.hears(.submissions(.moved(submission)))
    #expect(person.model.screen == .results)
    #expect(person.sees("Results 2: created 2"))
  }

  @Test func `the log tells what a look-up found`() {
    var person = Person.resuming(Rest.lost)
    let began = person.now
    var submission = Submission(resuming: Rest.lost, sendsRest: true)
    _ = submission.handle(.started(at: person.now))
    person.hears(.submissions(.moved(submission)))
    _ = submission.handle(.verified(batch: 0, [Rest.anaIsThere], clock: .exact, at: person.now))
    person.hears(.submissions(.moved(submission)))
    let lines = person.model.screens.submit.log.lines
    #expect(lines.contains { $0.text == "batch 1: looked up: created 1" }, "\(lines.map(\.text))")
    #expect(lines.allSatisfy { $0.at >= began })
  }

  @Test func `from Results it is the submission that is open`() {
    var person = Person()
    person.hears(.submissions(.opened(Rest.stopped)))
    #expect(person.types("C") == [.submissions(.readRest(of: "9f2c"))])
    person.hears(.submissions(.restRead(SentPlan(Rest.stopped))))
    #expect(person.model.screen == .submit)
  }

  @Test(arguments: ["", "2", "1 demo"]) func `anything else sends nothing`(text: String) {
    var person = Person.resuming(Rest.stopped)
    person.types(text)
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Not sent. Type 1 and press Enter")
  }

  @Test func `in production the profile's name is part of it`() {
    var person = Person.resuming(Rest.stopped, environment: "production")
    #expect(person.sees("Type 1 demo and press Enter to send:"))
    person.types("1")
    #expect(person.presses(.enter) == [])
    person.types(" demo")
    #expect(person.presses(.enter) == [.submissions(.resume("9f2c", count: 1))])
  }

  @Test func `what is unknown is looked up first, and that is said`() {
    let person = Person.resuming(Rest.lost)
    #expect(person.sees("⚠ 1 contact unknown: looked up first, and sent again only if not there."))
  }

  @Test func `what is known not to be there goes out as well`() {
    let absent = Rest.checked(Rest.unknown, [])
    let person = Person.resuming(absent)
    #expect(person.message == "Type 1 and press Enter to send")
  }

  @Test func `it is taken back after a minute, by an edit, and by suspending`() {
    var waiting = Person.resuming(Rest.stopped)
    waiting.types("1")
    waiting.waitsForDeadline()
    #expect(waiting.model.job.phase == .idle)
    #expect(
      waiting.message
        == "Not sent: confirmation cleared. Press 5, then C to continue")
    var editing = Person.resuming(Rest.stopped)
    editing.presses(.escape)
    editing.types("1D")
    #expect(editing.model.job.phase == .idle)
    var suspending = Person.resuming(Rest.stopped)
    suspending.types("1")
    #expect(suspending.presses(.control("z")) == [.program(.suspend)])
    #expect(suspending.model.job.phrase?.typed.isEmpty != false)
    #expect(suspending.model.job.resumption == nil)
  }

  @Test func `what is typed while a plan is made sends nothing of a submission`() {
    var person = Person.resuming(Rest.stopped)
    person.presses(.escape)
    person.types("S")
    person.types("1")
    #expect(!person.presses(.enter).contains(.submissions(.resume("9f2c", count: 1))))
    #expect(person.model.job.resumption == nil)
  }

  @Test func `the number that was typed for the draft is not the answer to another question`() {
    var person = Person.confirming([.ana])
    person.types("1")
    person.presses(.escape)
    person.types("5")
    person.hears(
      .submissions(
        .listed([
          SubmissionSummary(
            id: "9f2c", operation: .create, at: 0, portal: 4_711, state: .interrupted,
            counts: Rest.stopped.counts, name: "webinar")
        ])))
    person.types("C")
    person.hears(.submissions(.restRead(SentPlan(Rest.stopped))))
    #expect(person.model.job.phrase?.typed.isEmpty != false)
    #expect(person.presses(.enter) == [])
  }

  @Test func `someone who went elsewhere meanwhile is not asked`() {
    var person = Person.inJournal(Rest.stopped)
    person.types("C1")
    person.hears(.submissions(.restRead(SentPlan(Rest.stopped))))
    #expect(person.model.screen == .compose)
    #expect(person.model.job.phase == .idle)
  }

  @Test func `with nothing left to send it says so`() {
    let done = Sending.done(
      Plan.make(contacts: [.ana]), Sending.created(Plan.make(contacts: [.ana]))
    ).record
    #expect(Person.resuming(done).message == "Nothing left to send")
    #expect(Person.resuming(Rest.unknown).message == "Nothing left to send. c checks the 1 unknown")
    var nameless = Sending(Plan.make(contacts: [Rest.nameless]))
    nameless.leaves()
    nameless.handle(.sendFailed(batch: 0, .answerLost, at: 0))
    #expect(
      Person.resuming(nameless.submission.record).message
        == "Nothing left to send. Look up in HubSpot what is unknown and has no email")
  }

  @Test func `another portal is refused before and after the number is typed`() {
    var person = Person.inJournal(Rest.stopped)
    person.model.connection.portal = .known(99)
    person.types("C")
    person.hears(.submissions(.restRead(SentPlan(Rest.stopped))))
    let refusal = "Nothing is sent: it went to portal 4711, the token is for 99"
    #expect(person.message == refusal)
    #expect(person.model.screen == .journal)
    var late = Person.resuming(Rest.stopped)
    late.hears(.portal(.answered(.known(99))))
    late.types("1")
    #expect(late.presses(.enter) == [])
    #expect(late.message == refusal)
    #expect(late.model.job.phase == .idle)
  }

  @Test func `a read-only profile, a running submission and another program are reasons not to`() {
    var reading = Person.inJournal(Rest.stopped)
    reading.model.connection.isReadOnly = true
    #expect(reading.types("C") == [])
    #expect(reading.message == "read-only: profile demo does not allow sending")
    var sending = Person.confirming([.ana])
    sending.types("1")
    sending.presses(.enter)
    sending.hears(.submissions(.opened(Rest.stopped)))
    #expect(sending.types("C") == [])
    #expect(sending.message == "A submission is running: 3 shows it, Ctrl-C stops it")
    let running = Sending(Plan.make(contacts: [.ana])).submission.record
    #expect(
      Person.resuming(running).message == "Another program is at this submission: wait until it ends")
  }

  @Test func `what the program finds out before it sends is said`() {
    var person = Person.resuming(Rest.stopped)
    person.types("1")
    person.presses(.enter)
    person.hears(.submissions(.refused(.portal("Another contact-batch has this open."))))
    #expect(person.model.job.phase == .idle)
    #expect(person.message == "Nothing was sent. Another contact-batch has this open.")
  }

  @Test func `a submission of the draft is still known as sent`() throws {
    var person = Person.confirming([.ana])
    person.types("1")
    person.presses(.enter)
    let plan = try #require(person.model.job.plan)
    person.hears(.submissions(.moved(Sending.done(plan, Sending.created(plan)))))
    person.types("C")
    person.hears(.submissions(.restRead(SentPlan(Rest.stopped))))
    person.types("1")
    person.presses(.enter)
    person.hears(.submissions(.moved(Submission(resuming: Rest.stopped, sendsRest: true))))
    #expect(person.model.job.sentRevision == person.model.document.revision)
  }
}

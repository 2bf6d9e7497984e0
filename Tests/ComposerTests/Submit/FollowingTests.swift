import ContactsModel
import Drafts
import Submissions
import TerminalUI
import TestFixtures
import Testing

@testable import Composer

struct FollowingTests {
  /// Someone who has confirmed, with the submission that they began.
  private func sending(
    _ contacts: [ContactInput], rules: SendingRules = SendingRules()
  ) throws -> (Person, Sending) {
    var person = Person.confirming(contacts)
    let plan = try #require(person.model.job.plan)
    person.types("\(plan.counts.sent)")
    person.presses(.enter)
    return (person, Sending(plan, rules: rules))
  }

  private let many = (0..<150).map { ContactInput(properties: [Property("email", "p\($0)@acme.example")]) }

  @Test func `each batch has a line that says where it stands`() throws {
    var (person, sending) = try sending(many)
    #expect(person.sees("Starting: writing the journal first"))
    sending.leaves()
    person.hears(.submissions(.moved(sending.submission)))
    #expect(person.sees("Progress: 0 of 2 batches done"))
    #expect(person.sees("────────────────────── 0 of 150 contacts  created 0"))
    #expect(person.sees("batch 1  #1-#100  ━━━━━───── sent, waiting for the answer"))
    #expect(person.sees("batch 2  #101-#150  ────────── planned"))
  }

  @Test func `the results are shown after the last part of a plan, and say what came of all`() throws {
    var (person, _) = try sending([.ana])
    let plan = try #require(person.model.job.plan)
    var first = Sending.done(plan, Sending.created(plan))
    first.part = PlanPart(number: 1, count: 2)
    person.hears(.submissions(.moved(first)))
    #expect(person.model.screens.screen == .submit)
    #expect(person.model.job.isUnderWay)
    #expect(person.message == "created 1. The rest follows")

    var input = DraftInput(
      id: InputID(rawValue: 0), changing: ExistingContact(id: "7", values: [Property("city", "Bonn")]))
    input.contact.properties[0].value = "Ulm"
    let body = #"{"status":"COMPLETE","results":[{"id":"7","properties":{}}]}"#
    var second = Sending.done(Plan.make(inputs: [input]), id: "9f2d", status: 200, body)
    second.part = PlanPart(number: 2, count: 2)
    person.hears(.submissions(.moved(second)))
    #expect(person.model.screens.screen == .results)
    #expect(person.message.hasPrefix("Done: created 1; updated 1"), "\(person.message)")
    #expect(!person.model.job.isUnderWay)
    // Every part is among the results, and what is done next is done to the part of the line.
    #expect(person.sees("Results 1: created 1; updated 1"), "\(person)")
    #expect(person.model.results.outcomes.map(\.outcome) == [.succeeded(.create), .succeeded(.update)])
    #expect(person.model.results.record?.id == "9f2c")
    person.presses(.down)
    #expect(person.model.results.record?.id == "9f2d")
    person.types("3")
    #expect(person.sees("update, part 2 of 2: 1 contact in 1 batch"), "\(person)")
  }

  @Test func `the bar counts over the plan, and a part begins in the log when the one before has ended`()
    throws
  {
    var (person, _) = try sending([.ana])
    let sent = MixedPlan.sent { operation, _ in .succeeded(operation) }
    let places = PlanPart.parts(ofInputs: sent.parts.map { $0.batches[0].outcomes.count })
    var first = Sending.done(Plan.make(contacts: [.ana]), Sending.created(Plan.make(contacts: [.ana])))
    first.part = places[0]
    person.hears(.submissions(.moved(first)))
    let ended = try #require(person.model.screens.submit.log.lines.last?.at)
    var second = Submission(id: "s2", plan: sent.parts[1].plan, portal: 4_711, at: 0)
    second.part = places[1]
    person.hears(.submissions(.moved(second)))
    #expect(person.sees("2 of 8 steps"), "\(person)")
    let begins = try #require(person.model.screens.submit.log.lines.last { $0.text.hasPrefix("s2 started") })
    #expect(begins.at == ended)
  }

  @Test func `the log says what happened when`() throws {
    var (person, sending) = try sending([.ana])
    sending.leaves()
    sending.handle(.sendFailed(batch: 0, .couldNotConnect, at: 1_795_442_622_000))
    person.hears(.submissions(.moved(sending.submission)))
    #expect(person.sees("14:03:40  9f2c started: 1 contact in 1 batch"))
    #expect(person.sees("14:03:41  batch 1: in the journal, sending 152 B"))
    #expect(person.sees("14:03:42  batch 1: could not connect, nothing was sent"))
    #expect(person.sees("14:03:42  batch 1: waiting to connect again until 14:03:42"))
  }

  @Test func `a wait is counted down on the screen of the submission, and nowhere else`() throws {
    var (person, sending) = try sending([.ana])
    sending.leaves()
    sending.isAnswered(429, #"{"policyName":"TEN_SECONDLY_ROLLING"}"#)
    person.now = 1_795_442_622_000
    person.hears(.submissions(.moved(sending.submission)))
    #expect(person.sees("waiting for the rate limit, 10 s"))
    let first = try #require(person.countdownDue)
    #expect(first <= person.now + 1_000)
    person.waitsForDeadline()
    person.waits(milliseconds: 5_000)
    person.waitsForDeadline()
    #expect(person.sees("waiting for the rate limit, 4 s"), "\(person)")
    person.types("1")
    #expect(person.countdownDue == nil)
  }

  @Test func `the log has the lines of all batches that are under way`() throws {
    var rules = SendingRules()
    rules.concurrency = 2
    var (person, sending) = try sending(many, rules: rules)
    sending.leaves()
    sending.leaves(batch: 1)
    person.hears(.submissions(.moved(sending.submission)))
    #expect(person.sees("batch 1: in the journal"))
    #expect(person.sees("batch 2: in the journal"))
  }

  @Test func `at the end the results are shown`() throws {
    var (person, sending) = try sending([.ana])
    sending.leaves()
    sending.isAnswered(201, Sending.created(sending.submission.plan))
    let effects = person.hears(.submissions(.moved(sending.submission)))
    #expect(
      effects == [
        .submissions(.fetchHistory(ids: ["501"], properties: ["email", "firstname", "lastname"])),
        .submissions(.readLinks(of: ["501"], to: ["company"])),
        .submissions(.readOutcomes(of: DraftID(1))),
      ])
    #expect(person.model.screen == .results)
    #expect(person.message == "Done: created 1")
  }

  @Test func `someone who is elsewhere stays there`() throws {
    var (person, sending) = try sending([.ana])
    person.types("1")
    sending.leaves()
    sending.isAnswered(201, Sending.created(sending.submission.plan))
    person.hears(.submissions(.moved(sending.submission)))
    #expect(person.model.screen == .compose)
    #expect(person.message == "Done: created 1. 4 shows the results")
    #expect(person.types("4").count == 2)
    #expect(person.sees("Results 1: created 1"))
  }

  @Test func `while one is running another one cannot be begun`() throws {
    var (person, _) = try sending([.ana])
    #expect(person.types("S") == [])
    #expect(person.message == "A submission is running: 3 shows it, Ctrl-C stops it")
    #expect(person.presses(.control("c")) == [.submissions(.stop)])
  }

  @Test func `a plan that was sent is spent: the next one is made anew, and warned of`() throws {
    var (person, sending) = try sending([.ana])
    sending.leaves()
    sending.isAnswered(201, Sending.created(sending.submission.plan))
    person.hears(.submissions(.moved(sending.submission)))
    person.types("2")
    #expect(person.sees("Sent plan: create 1"))
    #expect(person.sees("Sent. Press r to plan again"))
    #expect(person.sees("exactly what was sent"))
    var other = person
    #expect(other.types("r").contains { if case .plan(.make) = $0 { true } else { false } })
    let effects = person.types("1S")
    #expect(effects.contains { if case .plan(.make) = $0 { true } else { false } })
    #expect(person.model.job.phase == .finished)
    person.hears(person.planned)
    #expect(person.sees("This plan was sent already"))
    // What was sent is not taken for what is asked about.
    #expect(person.sees(" Plan ") && !person.sees("Progress"))
    person.hears(.submissions(.moved(sending.submission)))
    #expect(person.model.job.phase == .confirming)
  }

  @Test func `a submission that was refused can be asked for again`() throws {
    var (person, _) = try sending([.ana])
    person.hears(.submissions(.refused(.portal("The token is not accepted"))))
    #expect(person.message == "Nothing was sent. The token is not accepted")
    #expect(person.types("S") == [])
    #expect(person.model.job.phase == .confirming)
    #expect(!person.sees("This plan was sent already"))
  }

  @Test func `other results that are looked at stay until 4 asks for the new ones`() throws {
    var (person, sending) = try sending([.ana])
    let older = Plan.make(contacts: [.bob, .ana])
    person.hears(.submissions(.opened(Sending.done(older, Sending.created(older)).record)))
    sending.leaves()
    sending.isAnswered(201, Sending.created(sending.submission.plan))
    person.hears(.submissions(.moved(sending.submission)))
    #expect(person.sees("Results 2:"))
    person.types("4")
    #expect(person.sees("Results 1: created 1"))
  }
}

extension Person {
  /// When the screen that is shown has a second less to show.
  fileprivate var countdownDue: Int64? {
    model.screens.shown.deadline(in: model.workspace)
  }
}

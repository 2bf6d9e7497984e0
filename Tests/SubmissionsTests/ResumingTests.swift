import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

struct ResumingTests {
  private let plan = Plan.of([.person("Ada")], [.person("Bo")], [.person("Cy")])

  /// The first batch is created, the second one lost and not found, the third one kept from being sent.
  private func interrupted() -> SubmissionRecord {
    var submission = Submission(plan)
    _ = submission.handle(.started(at: start))
    submission.answer(0, .results(person("1", "Ada")), at: start)
    _ = submission.handle(.left(1, at: start + 10))
    _ = submission.handle(.stopRequested(at: start + 11))
    _ = submission.handle(.sendFailed(batch: 1, .answerLost, at: start + 20))
    _ = submission.handle(.verificationFailed(batch: 1, at: start + 30))
    return submission.record
  }

  @Test func `what is unknown is asked for first, then the rest goes out, and nothing twice`() {
    var submission = Submission(resuming: interrupted(), sendsRest: true, rules: .once)
    #expect(submission.id == "s1")
    #expect(submission.restCount == 1)
    let first = submission.handle(.started(at: start + 100))
    #expect(first.count == 2)
    #expect(first.first == .recordOutcomes(plan.batches[2].blankOutcomes))
    #expect(
      first.last
        == .verify(batch: 1, emails: ["bo@harbour.example"], properties: ["email", "firstname"]))
    let found = record(person("2", "Bo"))
    let next = submission.handle(.verified(batch: 1, [found], clock: .exact, at: start + 110))
    #expect(next.last == .recordIntent(batch: 2, attempt: 1))
    let last = submission.answer(2, .results(person("3", "Cy")), at: start + 120)
    #expect(last.last == .finish(.done, at: start + 120))
    #expect(submission.outcomes.words == ["created 1", "created 2", "created 3"])
  }

  @Test func `only asking sends nothing, and leaves the submission as it ended`() {
    var submission = Submission(resuming: interrupted(), sendsRest: false, rules: .once)
    let first = submission.handle(.started(at: start + 100))
    #expect(first == [.verify(batch: 1, emails: ["bo@harbour.example"], properties: ["email", "firstname"])])
    let last = submission.handle(.verified(batch: 1, [], clock: .exact, at: start + 110))
    #expect(last.last == .finish(.interrupted, at: start + 110))
    #expect(submission.outcomes.words == ["created 1", "unknown", "notSent stopped"])
  }

  @Test func `asking ends what was cut off where nothing is left to send`() {
    var first = Submission(Plan.of([.person("Bo")]))
    _ = first.handle(.started(at: start))
    _ = first.handle(.left(0, at: start + 10))
    var record = first.record
    record.conclude()
    #expect(record.state == .interrupted)
    var submission = Submission(resuming: record, sendsRest: false, rules: .once)
    _ = submission.handle(.started(at: start + 100))
    let last = submission.handle(.verified(batch: 0, [], clock: .exact, at: start + 110))
    #expect(last.last == .finish(.done, at: start + 110))
  }

  @Test func `an attempt goes on counting, and has its own tries`() {
    var gone = Submission(.of([.person("Ada")]))
    _ = gone.handle(.started(at: start))
    for attempt in 1...4 {
      _ = gone.handle(.left(0, at: start))
      _ = gone.handle(.sendFailed(batch: 0, .couldNotConnect, at: start))
      if attempt < 4 { _ = gone.handle(.timerFired(at: start + 100_000)) }
    }
    #expect(gone.isFinished)
    #expect(gone.outcomes.words == ["notSent unreachable"])
    var again = Submission(resuming: gone.record, sendsRest: true, rules: .once)
    #expect(again.handle(.started(at: start)).last == .recordIntent(batch: 0, attempt: 5))
    _ = again.handle(.left(0, at: start))
    let failed = again.handle(.sendFailed(batch: 0, .couldNotConnect, at: start))
    #expect(failed.contains { if case .wait = $0 { true } else { false } })
  }

  @Test func `an unknown input without an e-mail is neither asked for nor sent`() {
    var lost = Submission.sent(.of([.nameless(("firstname", "Ada"))]))
    _ = lost.handle(.sendFailed(batch: 0, .answerLost, at: start))
    #expect(lost.isFinished)
    #expect(!lost.record.canResume(sendsRest: true))
  }

  @Test func `refused and failed inputs are left alone, turned away ones go out`() {
    var refused = Submission(plan)
    _ = refused.handle(.started(at: start))
    refused.answer(0, .text(400, #"{"message":"no","category":"VALIDATION_ERROR"}"#), at: start)
    refused.answer(1, .text(401, #"{"message":"token"}"#), at: start)
    var again = Submission(resuming: refused.record, sendsRest: true, rules: .once)
    #expect(again.restCount == 2)
    #expect(again.handle(.started(at: start)).last == .recordIntent(batch: 1, attempt: 2))
  }

  @Test func `a stop while asking keeps what is unknown, and sends nothing`() {
    var submission = Submission(resuming: interrupted(), sendsRest: true, rules: .once)
    _ = submission.handle(.started(at: start))
    _ = submission.handle(.stopRequested(at: start + 1))
    let last = submission.handle(.verificationFailed(batch: 1, at: start + 2))
    #expect(last.last == .finish(.interrupted, at: start + 2))
    #expect(submission.outcomes.words == ["created 1", "unknown", "notSent stopped"])
  }

  /// The program is killed after the bytes of a batch have left a second time.
  @Test func `an interruption of what was taken up is unknown, whatever it was before`() {
    var submission = Submission(resuming: interrupted(), sendsRest: true, rules: .once)
    _ = submission.handle(.started(at: start))
    _ = submission.handle(.verificationFailed(batch: 1, at: start))
    _ = submission.handle(.left(2, at: start))
    var record = submission.record
    record.settleInterrupted()
    #expect(record.state == .interrupted)
    #expect(record.outcomes.words == ["created 1", "unknown", "unknown"])
  }
}

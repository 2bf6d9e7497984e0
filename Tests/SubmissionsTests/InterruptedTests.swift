import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// What is concluded from a journal whose program ended without a word.
struct InterruptedTests {
  let plan = Plan.of([.person("Ada")], [.person("Bo")])

  func settled(_ attempts: [Attempt]...) -> SubmissionRecord {
    let blank = SubmissionRecord(id: "s1", portal: nil, at: start, plan: plan)
    var record = SubmissionRecord(
      id: "s1", portal: nil, at: start, plan: plan, state: .running,
      batches: zip(attempts, blank.batches).map { BatchRecord(attempts: $0, outcomes: $1.outcomes) },
      leftOut: [])
    record.settleInterrupted()
    return record
  }

  func attempt(_ end: AttemptEnd?) -> Attempt {
    Attempt(number: 1, intentAt: start, end: end, endAt: end.map { _ in start })
  }

  @Test func `what was about to leave is unknown, and what was not was not sent`() {
    let record = settled([attempt(nil)], [])
    #expect(record.outcomes.words == ["unknown", "notSent stopped"])
    #expect(record.outcomes[0].cause == .interrupted)
    #expect(record.state == .interrupted)
  }

  @Test func `an answer that was recorded counts`() {
    let record = settled([attempt(.answered(.results(person("1", "Ada"))))], [])
    #expect(record.outcomes.words == ["created 1", "notSent stopped"])
  }

  @Test func `a batch that waited for its next attempt was not sent`() {
    let record = settled([attempt(.answered(.text(429, "{}")))], [attempt(.failed(.couldNotConnect))])
    #expect(record.outcomes.words == ["notSent stopped", "notSent stopped"])
  }

  @Test func `the attempt that counts is the last one`() {
    let second = Attempt(number: 2, intentAt: start + 10_000)
    let record = settled([attempt(.answered(.text(429, "{}"))), second], [])
    #expect(record.outcomes.words == ["unknown", "notSent stopped"])
  }

  @Test func `if only the last word was missing, the submission is done`() {
    let record = settled(
      [attempt(.answered(.results(person("1", "Ada"))))], [attempt(.answered(.text(401, "{}")))])
    #expect(record.outcomes.words == ["created 1", "notSent refused"])
    #expect(record.state == .done)
  }

  /// A program that only asked about what was unknown was killed.
  @Test func `what was kept from being sent before has not become done`() {
    let blank = SubmissionRecord(id: "s1", portal: nil, at: start, plan: plan)
    var cut = Submission(plan)
    _ = cut.handle(.started(at: start))
    _ = cut.handle(.left(0, at: start))
    _ = cut.handle(.stopRequested(at: start))
    _ = cut.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    var record = SubmissionRecord(
      id: "s1", portal: nil, at: start, plan: plan, state: .running, batches: cut.record.batches,
      leftOut: blank.leftOut)
    record.settleInterrupted()
    #expect(record.outcomes.words == ["created 1", "notSent stopped"])
    #expect(record.state == .interrupted)
  }

  @Test func `outcomes that were recorded are kept`() {
    var record = settled([attempt(nil)], [])
    let before = record
    record.settleInterrupted()
    #expect(record == before)
  }
}

import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct WaitingTests {
  let plan = Plan.of([.person("Ada")], [.person("Bo")])
  let limit = #"{"message":"Slow down","errorType":"RATE_LIMIT","policyName":"TEN_SECONDLY_ROLLING"}"#

  func waits(_ answer: BatchAnswer) -> SubmissionAction? {
    var submission = Submission.sent(plan)
    return submission.handle(.answered(batch: 0, answer, at: start)).last
  }

  @Test func `a limit that counts by the second is waited for as long`() {
    #expect(waits(.text(429, #"{"policyName":"SECONDLY"}"#)) == .wait(until: start + 1_000))
  }

  @Test(arguments: ["TEN_SECONDLY_ROLLING", "SOMETHING_NEW"])
  func `a rate limit is waited for as long as its window`(policy: String) {
    let body = #"{"message":"Slow down","policyName":"\#(policy)"}"#
    #expect(waits(.text(429, body)) == .wait(until: start + 10_000))
    #expect(waits(.text(429, "")) == .wait(until: start + 10_000))
  }

  @Test func `a rate limit that names a time is waited for that long`() {
    #expect(waits(.text(429, limit, retryAfter: 3_000)) == .wait(until: start + 3_000))
    #expect(waits(.text(429, limit, retryAfter: -5)) == .wait(until: start))
  }

  @Test func `locked records are waited for at least two seconds`() {
    #expect(waits(.text(423, "{}")) == .wait(until: start + 2_000))
    #expect(waits(.text(423, "{}", retryAfter: 500)) == .wait(until: start + 2_000))
    #expect(waits(.text(423, "{}", retryAfter: 7_000)) == .wait(until: start + 7_000))
  }

  @Test func `a portal that moves is waited for within reason`() {
    #expect(waits(.text(477, "{}", retryAfter: 30_000)) == .wait(until: start + 30_000))
    #expect(waits(.text(477, "{}", retryAfter: 86_400_000)) == .finish(.done, at: start))
    #expect(waits(.text(429, limit, retryAfter: .max)) == .finish(.done, at: start))
  }

  @Test func `the same bytes go out again as another recorded attempt`() {
    var submission = Submission.sent(plan)
    let answer = BatchAnswer.text(429, limit)
    #expect(
      submission.handle(.answered(batch: 0, answer, at: start)) == [
        .recordAnswer(batch: 0, attempt: 1, .answered(answer), at: start), .wait(until: start + 10_000),
      ])
    #expect(submission.states[0] == .waiting(attempt: 1, until: start + 10_000, .rateLimit))
    #expect(submission.handle(.timerFired(at: start + 10_000)) == [.recordIntent(batch: 0, attempt: 2)])
    #expect(submission.handle(.left(0, at: start + 10_001)) == [.send(batch: 0)])
    _ = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start + 10_002))
    #expect(submission.outcomes[0].id == "1")
    #expect(submission.record.batches[0].attempts.map(\.number) == [1, 2])
  }

  @Test func `a timer that fires early is set again`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .text(429, limit), at: start))
    #expect(submission.handle(.timerFired(at: start + 9_999)) == [.wait(until: start + 10_000)])
  }

  @Test func `after five attempts nothing more is sent`() {
    var submission = Submission.sent(plan)
    for attempt in 1...4 {
      #expect(submission.states[0] == .sending(attempt: attempt, since: start))
      _ = submission.handle(.answered(batch: 0, .text(429, limit), at: start))
      _ = submission.handle(.timerFired(at: start + 10_000))
      _ = submission.handle(.left(0, at: start))
    }
    _ = submission.handle(.answered(batch: 0, .text(429, limit), at: start))
    #expect(submission.outcomes.words == ["notSent refused", "notSent refused"])
    #expect(submission.outcomes[0].message == "Slow down")
    #expect(submission.isFinished)
  }

  @Test func `a service that cannot be reached is tried again, later each time, then given up`() {
    var submission = Submission.sent(plan)
    var waits: [SubmissionAction?] = []
    for _ in 1...4 {
      waits.append(submission.handle(.sendFailed(batch: 0, .couldNotConnect, at: start)).last)
      _ = submission.handle(.timerFired(at: start + 60_000))
      _ = submission.handle(.left(0, at: start))
    }
    #expect(
      waits == [
        .wait(until: start + 500), .wait(until: start + 1_000), .wait(until: start + 2_000),
        .finish(.done, at: start),
      ])
    #expect(submission.outcomes.words == ["notSent unreachable", "notSent unreachable"])
  }
}

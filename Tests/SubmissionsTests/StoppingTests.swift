import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct StoppingTests {
  let plan = Plan.of([.person("Ada")], [.person("Bo")], [.person("Cy")])

  @Test func `the batch on its way is waited for, the rest is held back at once`() {
    var submission = Submission.sent(plan)
    let held = submission.handle(.stopRequested(at: start + 1))
    #expect(held == [.recordOutcomes(Array(submission.outcomes.dropFirst()))])
    #expect(!submission.isFinished)
    let actions = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start + 2))
    #expect(actions.last == .finish(.interrupted, at: start + 2))
    #expect(submission.outcomes.words == ["created 1", "notSent stopped", "notSent stopped"])
  }

  @Test func `a batch that is not on its way yet is held back`() {
    var submission = Submission(plan)
    _ = submission.handle(.started(at: start))
    _ = submission.handle(.stopRequested(at: start))
    let actions = submission.handle(.left(0, at: start))
    #expect(
      actions == [
        .recordAnswer(batch: 0, attempt: 1, .failed(.cancelled), at: start),
        .recordOutcomes([submission.outcomes[0]]), .finish(.interrupted, at: start),
      ])
    #expect(submission.outcomes.words == ["notSent stopped", "notSent stopped", "notSent stopped"])
  }

  @Test func `a wait ends at once`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .text(429, "{}"), at: start))
    #expect(submission.handle(.stopRequested(at: start)).last == .finish(.interrupted, at: start))
    #expect(submission.outcomes.allSatisfy { $0.reason == .stopped })
  }

  @Test func `a batch that would have to wait after a stop is held back`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.stopRequested(at: start))
    let actions = submission.handle(.answered(batch: 0, .text(429, "{}"), at: start))
    #expect(actions.last == .finish(.interrupted, at: start))
    #expect(submission.outcomes[0].reason == .stopped)
  }

  @Test func `a stop that came too late changes nothing but is known`() {
    var submission = Submission.sent(.of([.person("Ada")]))
    #expect(submission.handle(.stopRequested(at: start)) == [])
    let actions = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    #expect(actions.last == .finish(.done, at: start))
    #expect(submission.isStopRequested)
  }

  @Test func `a request that was cancelled before anything left was not sent`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.sendFailed(batch: 0, .cancelled, at: start))
    #expect(submission.record.state == .interrupted)
    #expect(submission.outcomes.allSatisfy { $0.outcome == .notSent && $0.reason == .stopped })
  }

  @Test func `what was unknown before the stop is still asked for`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.stopRequested(at: start))
    let actions = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    #expect(
      actions.last == .verify(batch: 0, emails: ["ada@harbour.example"], properties: ["email", "firstname"]))
    #expect(
      submission.handle(.verified(batch: 0, [], clock: .exact, at: start)).last
        == .finish(.interrupted, at: start))
  }
}

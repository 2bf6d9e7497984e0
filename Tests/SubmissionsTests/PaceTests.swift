import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

struct PaceTests {
  /// Of a limit of three requests in ten seconds.
  func pace(_ ended: Int64...) -> RequestPace {
    var pace = RequestPace(perInterval: 3, interval: 10_000)
    for time in ended {
      pace.begin()
      pace.end(at: time)
    }
    return pace
  }

  @Test func `as many requests as the limit leave at once, the next one when the first no longer counts`() {
    #expect(pace(100, 200).opening(at: 200) == 200)
    #expect(pace(100, 200, 300).opening(at: 300) == 10_100)
    #expect(pace(100, 200, 300).opening(at: 10_100) == 10_100)
    #expect(pace(100, 200, 300, 400).opening(at: 400) == 10_200)
  }

  @Test func `what is under way counts`() {
    var pace = pace(100)
    pace.begin()
    pace.begin()
    #expect(pace.opening(at: 200) == 10_100)
  }

  @Test func `a limit in the headers takes the place of the first one`() {
    var pace = pace(100, 200, 300)
    pace.learn(LimitFacts(max: 5, interval: 1_000), at: 300)
    #expect(pace.opening(at: 300) == 300)
    pace.learn(LimitFacts(max: 0), at: 300)
    #expect(pace.opening(at: 300) == 1_300)
  }

  @Test func `an interval that no service has is not believed`() {
    var pace = pace(100, 200, 300)
    pace.learn(LimitFacts(max: 3, interval: 86_400_000), at: 300)
    #expect(pace.opening(at: 300) == 60_100)
    pace.learn(LimitFacts(max: .max, remaining: .min, interval: .max, dailyRemaining: .max), at: 300)
    #expect(pace.opening(at: 300) == 60_300)
    pace.learn(LimitFacts(max: .min, interval: .min), at: 300)
    #expect(pace.opening(at: 300) == 60_300)
  }

  @Test func `requests of others are seen by what they leave over`() {
    var pace = pace()
    pace.begin()
    pace.learn(LimitFacts(max: 100, remaining: 0), at: 500)
    pace.end(at: 500)
    #expect(pace.opening(at: 500) == 10_500)
  }

  @Test func `the day is over when nothing is left for it`() {
    var pace = pace()
    pace.begin()
    pace.learn(LimitFacts(dailyRemaining: 1), at: 500)
    #expect(!pace.isDayOver)
    pace.learn(LimitFacts(dailyRemaining: 0), at: 500)
    #expect(pace.isDayOver)
  }

  @Test func `a batch waits before HubSpot would refuse it`() {
    var rules = SendingRules.once
    rules.requestsPerWindow = 1
    var submission = Submission.sent(.of([.person("Ada")], [.person("Bo")]), rules: rules)
    let actions = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start + 50))
    #expect(actions.last == .wait(until: start + 10_050))
    #expect(submission.states[1] == .waiting(attempt: 0, until: start + 10_050, .pace))
    #expect(submission.handle(.timerFired(at: start + 10_050)) == [.recordIntent(batch: 1, attempt: 1)])
  }

  @Test func `when the day is over the rest is turned away unsent`() {
    var submission = Submission.sent(.of([.person("Ada")], [.person("Bo")]))
    #expect(submission.handle(.limitsSeen(LimitFacts(dailyRemaining: 0), at: start)) == [])
    let actions = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    #expect(actions.last == .finish(.done, at: start))
    #expect(submission.outcomes.words == ["created 1", "notSent refused"])
    #expect(submission.outcomes[1].message == "The daily limit is used up. Send the rest tomorrow.")
  }

  @Test func `a refusal for the limit holds all batches back, each for a little longer or less`() {
    var rules = SendingRules.once
    rules.concurrency = 2
    rules.jitterSeed = 1
    var submission = Submission.sent(.of([.person("Ada")], [.person("Bo")], [.person("Cy")]), rules: rules)
    _ = submission.handle(.left(1, at: start))
    guard case .wait(let until)? = submission.handle(.answered(batch: 0, .text(429, "{}"), at: start)).last
    else {
      Issue.record("no wait")
      return
    }
    #expect((start + 10_000...start + 11_000).contains(until))
    _ = submission.handle(.answered(batch: 1, .results(person("2", "Bo")), at: start + 1))
    #expect(submission.states[2] == .waiting(attempt: 0, until: until, .pace))
  }

  @Test func `jitter is at most a tenth, spread, and none without a seed`() {
    var jitter = Jitter(seed: 42)
    let values = (0..<200).map { _ in jitter.next(for: 10_000) }
    #expect(values.allSatisfy { (0...1_000).contains($0) })
    #expect(Set(values).count > 100)
    var none = Jitter(seed: nil)
    #expect(none.next(for: 10_000) == 0)
  }
}

struct ConcurrencyTests {
  let plan = Plan.of([.person("Ada")], [.person("Bo")], [.person("Cy")], [.person("Dee")])

  func submission(at once: Int) -> Submission {
    var rules = SendingRules.once
    rules.concurrency = once
    return Submission(plan, rules: rules)
  }

  @Test func `as many batches as were asked for are under way at once`() {
    var submission = submission(at: 3)
    #expect(
      submission.handle(.started(at: start)) == (0..<3).map { .recordIntent(batch: $0, attempt: 1) })
    for batch in 0..<3 { _ = submission.handle(.left(batch, at: start)) }
    let next = submission.handle(.answered(batch: 1, .results(person("2", "Bo")), at: start))
    #expect(next.last == .recordIntent(batch: 3, attempt: 1))
  }

  @Test func `a stop waits for all that are on their way`() {
    var submission = submission(at: 2)
    _ = submission.handle(.started(at: start))
    for batch in 0..<2 { _ = submission.handle(.left(batch, at: start)) }
    _ = submission.handle(.stopRequested(at: start))
    let first = submission.handle(.answered(batch: 1, .results(person("2", "Bo")), at: start))
    #expect(!submission.isFinished)
    #expect(first.last != .finish(.interrupted, at: start))
    let last = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    #expect(last.last == .finish(.interrupted, at: start))
    #expect(submission.outcomes.words == ["created 1", "created 2", "notSent stopped", "notSent stopped"])
  }

  @Test func `the earliest of several waits is waited for first`() {
    var submission = submission(at: 2)
    _ = submission.handle(.started(at: start))
    for batch in 0..<2 { _ = submission.handle(.left(batch, at: start)) }
    _ = submission.handle(.answered(batch: 0, .text(423, "{}", retryAfter: 9_000), at: start))
    _ = submission.handle(.sendFailed(batch: 1, .couldNotConnect, at: start))
    let actions = submission.handle(.timerFired(at: start + 500))
    #expect(actions == [.wait(until: start + 9_000), .recordIntent(batch: 1, attempt: 2)])
  }
}

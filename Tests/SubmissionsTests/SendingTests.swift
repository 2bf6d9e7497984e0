import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct SendingTests {
  let ada = ContactInput.person("Ada", trace: "t1")
  let bo = ContactInput.person("Bo", trace: "t2")

  @Test func `each batch is recorded, sent, recorded and settled before the next one begins`() {
    var submission = Submission(.of([ada], [bo]))
    let first = BatchAnswer.results(person("11", "Ada"))
    let second = BatchAnswer.results(person("12", "Bo"))

    #expect(submission.handle(.started(at: start)) == [.recordIntent(batch: 0, attempt: 1)])
    #expect(submission.handle(.left(0, at: start + 1)) == [.send(batch: 0)])
    #expect(
      submission.handle(.answered(batch: 0, first, at: start + 2)) == [
        .recordAnswer(batch: 0, attempt: 1, .answered(first), at: start + 2),
        .recordOutcomes([submission.outcomes[0]]),
        .recordIntent(batch: 1, attempt: 1),
      ])
    #expect(submission.handle(.left(1, at: start + 3)) == [.send(batch: 1)])
    #expect(
      submission.handle(.answered(batch: 1, second, at: start + 4)) == [
        .recordAnswer(batch: 1, attempt: 1, .answered(second), at: start + 4),
        .recordOutcomes([submission.outcomes[1]]),
        .finish(.done, at: start + 4),
      ])
    #expect(submission.isFinished)
    #expect(submission.outcomes.words == ["created 11", "created 12"])
  }

  @Test func `a plan without batches is done at once`() {
    var submission = Submission(.of(leftOut: [LeftOut(index: 0, email: nil, reason: .errors([]))]))
    #expect(submission.handle(.started(at: start)) == [.finish(.done, at: start)])
    #expect(submission.outcomes.words == ["notSent error"])
  }

  @Test func `inputs that are left out keep their place in the draft`() {
    let problem = Problem(.error, .noIdentity, at: .properties)
    let plan = Plan(
      operation: .create, batches: [.of([ada], from: 1)],
      leftOut: [
        LeftOut(index: 0, email: nil, reason: .errors([problem])),
        LeftOut(index: 2, email: "cy@harbour.example", reason: .exists(recordID: "77")),
      ], inputCount: 3)
    let outcomes = Submission(plan).outcomes
    #expect(outcomes.map(\.index) == [0, 1, 2])
    #expect(outcomes.map(\.reason) == [.error, nil, .exists])
    #expect(outcomes[0].message == problem.message)
    #expect(outcomes[2].existingID == "77")
  }

  @Test func `an input whose turn has not come is counted nowhere`() {
    let submission = Submission(.of([ada], [bo]))
    #expect(submission.counts == OutcomeCounts())
    #expect(submission.outcomes.allSatisfy { !$0.isSettled })
  }

  @Test func `the attempt says when it was recorded and when it ended`() {
    var submission = Submission.sent(.of([ada]))
    let answer = BatchAnswer.results(person("11", "Ada"))
    _ = submission.handle(.answered(batch: 0, answer, at: start + 250))
    let attempt = Attempt(
      number: 1, intentAt: start, departure: PortalClock.exact.departure(at: start), end: .answered(answer),
      endAt: start + 250)
    #expect(submission.record.batches[0].attempts == [attempt])
    #expect(submission.record.response(ofBatch: 0)?.results.count == 1)
  }

  @Test(arguments: [
    SubmissionEvent.left(0, at: 9), .answered(batch: 7, .results(), at: 9),
    .answered(batch: -1, .results(), at: 9), .sendFailed(batch: 1, .answerLost, at: 9),
    .verified(batch: 0, [], clock: .exact, at: 9), .verificationFailed(batch: 0, at: 9), .timerFired(at: 9),
  ])
  func `an event that does not fit changes nothing`(event: SubmissionEvent) {
    var submission = Submission.sent(.of([ada], [bo]))
    let before = submission
    #expect(submission.handle(event) == [])
    #expect(submission == before)
  }

  @Test func `nothing happens after the end`() {
    var submission = Submission.sent(.of([ada]))
    _ = submission.handle(.answered(batch: 0, .results(person("11", "Ada")), at: start))
    let before = submission
    #expect(submission.handle(.stopRequested(at: start)) == [])
    #expect(submission.handle(.started(at: start)) == [])
    #expect(submission == before)
  }
}

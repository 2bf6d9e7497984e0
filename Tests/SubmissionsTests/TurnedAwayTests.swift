import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct TurnedAwayTests {
  let plan = Plan.of([.person("Ada")], [.person("Bo")], [.person("Cy")])

  @Test(arguments: [401, 403])
  func `a token that is not accepted ends the submission, and nothing was sent`(status: Int) {
    var submission = Submission.sent(plan)
    let answer = BatchAnswer.text(status, #"{"message":"Not you","category":"MISSING_SCOPES"}"#)
    let actions = submission.handle(.answered(batch: 0, answer, at: start + 5))
    let outcomes = submission.outcomes
    #expect(
      actions == [
        .recordAnswer(batch: 0, attempt: 1, .answered(answer), at: start + 5),
        .recordOutcomes([outcomes[0]]),
        .recordOutcomes([outcomes[1], outcomes[2]]),
        .finish(.done, at: start + 5),
      ])
    #expect(outcomes.words == ["notSent refused", "notSent refused", "notSent refused"])
    #expect(outcomes.map(\.message) == ["Not you", "Not you", "Not you"])
    #expect(outcomes.map(\.category) == ["MISSING_SCOPES", "MISSING_SCOPES", "MISSING_SCOPES"])
  }

  @Test func `only the batch that was turned away has a correlation id`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .text(401, "{}"), at: start))
    #expect(submission.outcomes.map(\.correlationID) == ["corr-1", nil, nil])
  }

  @Test(arguments: [
    #"{"message":"You have used up your quota.","errorType":"RATE_LIMIT","policyName":"DAILY"}"#,
    #"{"message":"You have reached your daily limit."}"#,
  ])
  func `a daily limit is never waited for`(body: String) {
    var submission = Submission.sent(plan)
    let actions = submission.handle(.answered(batch: 0, .text(429, body, retryAfter: 1), at: start))
    #expect(actions.last == .finish(.done, at: start))
    #expect(submission.outcomes.words == ["notSent refused", "notSent refused", "notSent refused"])
  }

  @Test func `without words of HubSpot, the status is explained`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .text(401, ""), at: start))
    #expect(submission.outcomes[2].message == "HubSpot does not accept the token. Check it.")
  }

  @Test func `what earlier batches created stays created`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    submission.answer(1, .text(403, "{}"), at: start)
    #expect(submission.outcomes.words == ["created 1", "notSent refused", "notSent refused"])
  }
}

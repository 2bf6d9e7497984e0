import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct UnknownTests {
  let nameless = ContactInput.nameless(("firstname", "Ada"))

  @Test(arguments: [100, 302, 408, 402, 418, 422, 500, 502, 503, 504, 524, 0, -1])
  func `a status that promises nothing leaves the outcome unknown`(status: Int) {
    let outcomes = Submission.outcomes([nameless], .text(status, #"{"message":"Oh"}"#))
    #expect(outcomes[0].outcome == .unknown)
    #expect(outcomes[0].cause == .status(status))
    #expect(outcomes[0].message == "Status \(status): Oh")
    #expect(outcomes[0].correlationID == "corr-1")
  }

  @Test func `what may have been created is never sent again by itself`() {
    var submission = Submission.sent(.of([nameless], [nameless]))
    let actions = submission.handle(.answered(batch: 0, .text(503, "<html>", retryAfter: 1), at: start))
    #expect(actions.last == .recordIntent(batch: 1, attempt: 1))
    #expect(submission.states[0] == .settled)
  }

  @Test func `a lost answer is unknown, and the next batch goes out`() {
    var submission = Submission.sent(.of([nameless], [nameless]))
    let actions = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 9))
    #expect(
      actions == [
        .recordAnswer(batch: 0, attempt: 1, .failed(.answerLost), at: start + 9),
        .recordOutcomes([submission.outcomes[0]]),
        .recordIntent(batch: 1, attempt: 1),
      ])
    #expect(submission.outcomes[0].cause == .answerLost)
  }

  @Test func `inputs with an e-mail are asked for, once each, with the properties that were sent`() {
    let twice = ContactInput.nameless(("email", "ADA@harbour.example"), ("city", "Ulm"))
    var submission = Submission.sent(.of([.person("Ada"), nameless, twice]))
    let actions = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    #expect(
      actions.last
        == .verify(
          batch: 0, emails: ["ada@harbour.example"], properties: ["city", "email", "firstname"]))
    #expect(submission.states[0] == .verifying(lookup: 1))
  }

  @Test func `only what is unknown is asked for`() {
    var submission = Submission.sent(.of([.person("Ada"), .person("Bo")]))
    let actions = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    #expect(
      actions.last
        == .verify(batch: 0, emails: ["bo@harbour.example"], properties: ["email", "firstname"]))
  }

  @Test(arguments: [
    UnknownCause.answerLost, .interrupted, .status(502), .unreadableAnswer, .missingFromAnswer,
    .contradictory, .foundDifferent, .notFound,
  ])
  func `a cause can be stored, and has its sentence`(cause: UnknownCause) {
    #expect(UnknownCause(rawValue: cause.rawValue) == cause)
    #expect(Sentences.sentence(for: cause).hasSuffix("."))
  }

  @Test(arguments: ["", "status-", "status-x", "nonsense"])
  func `other text is no cause`(text: String) {
    #expect(UnknownCause(rawValue: text) == nil)
  }
}

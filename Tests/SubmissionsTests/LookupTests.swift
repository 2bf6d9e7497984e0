import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

/// Contacts whose answer was lost are looked up until they are found or can no longer be expected to be.
struct LookupTests {
  let bo = ContactInput.nameless(("firstname", "Bo"))

  func lost(_ contacts: [ContactInput]) -> Submission {
    var submission = Submission.sent(.of(contacts), rules: SendingRules())
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    return submission
  }

  func found(_ name: String, _ id: String, createdAt: String = "2026-03-02T08:00:00Z") -> ContactRecord {
    let email = "\(name.lowercased())@harbour.example"
    return record(result(id, #""email":"\#(email)","firstname":"\#(name)""#, createdAt: createdAt))
  }

  /// Looks up in vain as often as it is asked to.
  @discardableResult
  func lookInVain(_ submission: inout Submission, at: Int64 = start) -> [SubmissionAction] {
    var actions = submission.handle(.verified(batch: 0, [], clock: .exact, at: at))
    for _ in SendingRules().lookupWaits {
      guard case .wait(let until)? = actions.last else { return actions }
      _ = submission.handle(.timerFired(at: until))
      actions = submission.handle(.verified(batch: 0, [], clock: .exact, at: until))
    }
    return actions
  }

  @Test func `what is not found yet is looked up again, later each time`() {
    var submission = lost([.person("Ada"), .person("Cy")])
    let first = submission.handle(.verified(batch: 0, [found("Cy", "3")], clock: .exact, at: start))
    #expect(first == [.recordOutcomes([submission.outcomes[1]]), .wait(until: start + 1_000)])
    #expect(
      submission.states[0] == .awaitingLookup(lookup: 2, until: start + 1_000))
    #expect(
      submission.handle(.timerFired(at: start + 1_000))
        == [.verify(batch: 0, emails: ["ada@harbour.example"], properties: ["email", "firstname"])])
    let last = submission.handle(.verified(batch: 0, [found("Ada", "1")], clock: .exact, at: start + 1_100))
    #expect(last.last == .finish(.done, at: start + 1_100))
    #expect(submission.outcomes.words == ["created 1", "created 3"])
  }

  @Test func `what was not written is sent again, and nothing else is`() {
    var submission = lost([.person("Ada"), bo])
    let actions = lookInVain(&submission)
    guard case .recordIntent(batch: 0, attempt: 2, let part?) = actions.last else {
      Issue.record("\(actions)")
      return
    }
    #expect(part.positions == [0])
    #expect(submission.handle(.left(0, at: start)) == [.send(batch: 0, part: part)])
    let last = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    #expect(last.last == .finish(.done, at: start))
    #expect(submission.outcomes.words == ["created 1", "unknown"])
    #expect(submission.outcomes[1].cause == .answerLost)
  }

  /// Leaves once more, and its answer is lost once more.
  func lose(_ submission: inout Submission) -> [SubmissionAction] {
    _ = submission.handle(.left(0, at: start))
    return submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
  }

  @Test func `a second loss is looked up as the first one was, and goes out a third time`() {
    var submission = lost([.person("Ada")])
    lookInVain(&submission)
    let asked = lose(&submission)
    #expect(
      asked.last == .verify(batch: 0, emails: ["ada@harbour.example"], properties: ["email", "firstname"]))
    #expect(lookInVain(&submission).last == .recordIntent(batch: 0, attempt: 3))
    #expect(submission.answer(0, .results(person("1", "Ada")), at: start).last == .finish(.done, at: start))
    #expect(submission.outcomes.words == ["created 1"])
  }

  @Test(arguments: 0..<4) func `what is lost more often than the rules allow stays unknown`(resends: Int) {
    var rules = SendingRules()
    rules.safeResends = resends
    var submission = Submission.sent(.of([.person("Ada")]), rules: rules)
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    for _ in 0..<resends {
      lookInVain(&submission)
      _ = lose(&submission)
    }
    let actions = lookInVain(&submission)
    #expect(submission.isFinished, "\(actions)")
    #expect(submission.outcomes[0].cause == .notFound)
    #expect(submission.record.batches[0].attempts.map(\.number) == Array(1...(resends + 1)))
  }

  @Test func `the parts of a request that was refused the second time have one resend less`() {
    var submission = Submission.sent(.of([.person("Ada"), .person("Cy")]), rules: SendingRules())
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    lookInVain(&submission)
    submission.answer(0, .text(400, #"{"message":"no","category":"VALIDATION_ERROR"}"#), at: start)
    for _ in 0..<2 {
      _ = lose(&submission)
      lookInVain(&submission)
    }
    // The first part was lost alone, sent again and lost: its turn is over, and the second part's has come.
    #expect(submission.outcomes.words == ["unknown", "notSent"])
    #expect(submission.record.batches[0].attempts.map(\.part?.positions) == [nil, nil, [0], [0]])
  }

  @Test func `who takes it up may have it sent again, and the attempts go on counting`() {
    var submission = lost([.person("Ada")])
    for _ in 0..<2 {
      lookInVain(&submission)
      _ = lose(&submission)
    }
    lookInVain(&submission)
    #expect(submission.isFinished)
    var again = Submission(resuming: submission.record, sendsRest: true)
    #expect(again.restCount == 1)
    _ = again.handle(.started(at: start + 60_000))
    #expect(lookInVain(&again, at: start + 60_000).last == .recordIntent(batch: 0, attempt: 4))
    var asking = Submission(resuming: submission.record, sendsRest: false)
    #expect(asking.restCount == 0)
    _ = asking.handle(.started(at: start + 60_000))
    lookInVain(&asking, at: start + 60_000)
    #expect(asking.isFinished)
  }

  @Test(arguments: [
    #"{"message":"Contact already exists. Existing ID: 9","category":"CONFLICT"}"#
  ])
  func `a second request that meets the contact of the first one finds it`(body: String) {
    var submission = lost([.person("Ada"), .person("Cy")])
    lookInVain(&submission)
    _ = submission.handle(.left(0, at: start + 7_000))
    let asked = submission.handle(.answered(batch: 0, .text(409, body), at: start + 7_000))
    #expect(
      asked.last
        == .verify(
          batch: 0, emails: ["ada@harbour.example", "cy@harbour.example"], properties: ["email", "firstname"])
    )
    _ = submission.handle(
      .verified(batch: 0, [found("Ada", "9"), found("Cy", "10")], clock: .exact, at: start + 7_100))
    #expect(submission.outcomes.words == ["created 9", "created 10"])
    #expect(submission.isFinished)
  }

  @Test func `a contact that stood in the way before the first request is a conflict`() {
    var submission = lost([.person("Ada")])
    let old = found("Ada", "5", createdAt: "2025-01-01T00:00:00Z")
    _ = submission.handle(.verified(batch: 0, [old], clock: .exact, at: start))
    #expect(submission.outcomes.words == ["failed"])
    #expect(submission.outcomes[0].existingID == "5")
  }

  @Test func `a status that the same request would meet again is not sent again`() {
    var submission = Submission.sent(.of([.person("Ada")]), rules: SendingRules())
    _ = submission.handle(.answered(batch: 0, .text(302, ""), at: start))
    lookInVain(&submission)
    #expect(submission.isFinished)
    #expect(submission.outcomes[0].cause == .notFound)
  }

  @Test func `lookups that fail are repeated, and prove nothing`() {
    var submission = lost([.person("Ada")])
    var actions = submission.handle(.verificationFailed(batch: 0, at: start))
    for _ in SendingRules().lookupWaits {
      guard case .wait(let until)? = actions.last else { break }
      _ = submission.handle(.timerFired(at: until))
      actions = submission.handle(.verificationFailed(batch: 0, at: until))
    }
    #expect(submission.isFinished)
    #expect(submission.outcomes[0].cause == .answerLost)
    #expect(submission.record.batches[0].attempts.count == 1)
  }

  @Test func `a stop ends the waiting, and nothing is sent again`() {
    var submission = lost([.person("Ada")])
    _ = submission.handle(.verified(batch: 0, [], clock: .exact, at: start))
    let actions = submission.handle(.stopRequested(at: start))
    #expect(actions.last == .finish(.done, at: start))
    #expect(submission.outcomes.words == ["unknown"])
  }

  @Test func `an interruption between a loss and the second request is unknown`() {
    var submission = lost([.person("Ada")])
    lookInVain(&submission)
    #expect(!submission.outcomes[0].isSettled)
    var before = submission.record
    before.settleInterrupted()
    #expect(before.outcomes.words == ["unknown"])
    _ = submission.handle(.left(0, at: start))
    _ = submission.handle(.sendFailed(batch: 0, .couldNotConnect, at: start))
    var after = submission.record
    after.settleInterrupted()
    #expect(after.outcomes.words == ["unknown"])
  }

  @Test func `turned away at the second request, it is not known to be unsent`() {
    var submission = lost([.person("Ada")])
    lookInVain(&submission)
    _ = submission.handle(.left(0, at: start))
    _ = submission.handle(.answered(batch: 0, .text(401, "{}"), at: start))
    #expect(submission.outcomes.words == ["unknown"])
    #expect(submission.outcomes[0].cause == .notFound)
  }
}

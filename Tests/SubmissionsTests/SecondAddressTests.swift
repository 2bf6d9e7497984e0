import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

/// An address may be another one of a contact that exists: a lost answer is looked up under all of them, and what is
/// told to exist is settled.
struct SecondAddressTests {
  private let old =
    #""email":"a.old@harbour.example","hs_additional_emails":"ada@harbour.example;x@y.example""#

  private func lost(_ contacts: [ContactInput]) -> Submission {
    var submission = Submission.sent(.of(contacts), rules: SendingRules())
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    return submission
  }

  /// Looks up in vain as often as it is asked to, until something else is to be done.
  private func lookInVain(_ submission: inout Submission) -> [SubmissionAction] {
    var actions = submission.handle(.verified(batch: 0, [], clock: .exact, at: start))
    for _ in SendingRules().lookupWaits {
      guard case .wait(let until)? = actions.last else { return actions }
      _ = submission.handle(.timerFired(at: until))
      actions = submission.handle(.verified(batch: 0, [], clock: .exact, at: until))
    }
    return actions
  }

  /// Lost, not found, sent again, and told this.
  private func told(_ body: String) -> (Submission, [SubmissionAction]) {
    var submission = lost([.person("Ada")])
    _ = lookInVain(&submission)
    _ = submission.handle(.left(0, at: start + 7_000))
    let actions = submission.handle(.answered(batch: 0, .text(409, body), at: start + 7_000))
    return (submission, actions)
  }

  private let conflict = #"{"message":"Contact already exists. Existing ID: 5","category":"CONFLICT"}"#

  @Test func `a contact that is older and has the address as another one stood in the way`() {
    var submission = lost([.person("Ada")])
    let record = record(result("5", old, createdAt: "2025-01-01T00:00:00Z"))
    let actions = submission.handle(.verified(batch: 0, [record], clock: .exact, at: start))
    #expect(actions.last == .finish(.done, at: start))
    #expect(submission.outcomes.words == ["failed"])
    #expect(submission.outcomes[0].category == "CONFLICT")
    #expect(submission.outcomes[0].existingID == "5")
  }

  @Test func `a new contact that has the address as another one only stays unknown`() {
    var submission = lost([.person("Ada")])
    let record = record(result("5", old, createdAt: "2026-03-02T08:00:00Z"))
    _ = submission.handle(.verified(batch: 0, [record], clock: .exact, at: start))
    #expect(submission.outcomes[0].cause == .foundDifferent)
    #expect(submission.outcomes[0].existingID == "5")
  }

  @Test func `what is told to exist is asked for by the id that was named`() {
    let (submission, actions) = told(conflict)
    #expect(
      actions.last
        == .verify(
          batch: 0, BatchReadRequest(ids: ["5"], properties: ["email", "firstname", "hs_additional_emails"])))
    #expect(submission.outcomes[0].cause == .toldExists)
  }

  @Test func `told to exist, it is a conflict if that contact is older, or is not the input's at all`() {
    for found in [[record(result("5", old, createdAt: "2025-01-01T00:00:00Z"))], []] {
      var (submission, _) = told(conflict)
      let actions = submission.handle(.verified(batch: 0, found, clock: .exact, at: start + 7_100))
      #expect(actions.last == .finish(.done, at: start + 7_100))
      #expect(submission.outcomes.words == ["failed"])
      #expect(submission.outcomes[0].category == "CONFLICT")
      #expect(submission.outcomes[0].existingID == "5")
      #expect(submission.outcomes[0].cause == nil)
      #expect(submission.record.batches[0].attempts.count == 2)
    }
  }

  @Test func `told to exist, it is created if that contact is what was sent`() {
    var (submission, _) = told(conflict)
    let own = record(
      result("5", #""email":"ada@harbour.example","firstname":"Ada""#, createdAt: "2026-03-02T08:00:00Z"))
    _ = submission.handle(.verified(batch: 0, [own], clock: .exact, at: start + 7_100))
    #expect(submission.outcomes.words == ["created 5"])
  }

  @Test
  func `told to exist without an id, it is looked up by e-mail, and is a conflict where nothing is found`() {
    var (submission, actions) = told(#"{"message":"Contact already exists."}"#)
    #expect(
      actions.last == .verify(batch: 0, emails: ["ada@harbour.example"], properties: ["email", "firstname"]))
    actions = lookInVain(&submission)
    #expect(submission.isFinished)
    #expect(submission.outcomes.words == ["failed"])
    #expect(submission.outcomes[0].category == "CONFLICT")
    #expect(submission.outcomes[0].message == "Contact already exists.")
    #expect(submission.record.batches[0].attempts.count == 2)
  }

  @Test func `of several that went out again, the one that is told to exist is settled and the others go on`()
  {
    var submission = lost([.person("Ada", trace: "t1"), .person("Cy", trace: "t2")])
    _ = lookInVain(&submission)
    _ = submission.handle(.left(0, at: start + 7_000))
    let error =
      #"{"status":"error","category":"CONFLICT","message":"Contact already exists. Existing ID: 5","context":{"objectWriteTraceId":["t1"],"existingId":["5"]}}"#
    let body = #"{"status":"COMPLETE","results":[],"numErrors":1,"errors":[\#(error)]}"#
    let asked = submission.handle(.answered(batch: 0, .text(207, body), at: start + 7_000))
    #expect(
      asked.last
        == .verify(
          batch: 0, BatchReadRequest(ids: ["5"], properties: ["email", "firstname", "hs_additional_emails"])))
    let before = record(result("5", old, createdAt: "2025-01-01T00:00:00Z"))
    let next = submission.handle(.verified(batch: 0, [before], clock: .exact, at: start + 7_100))
    #expect(submission.outcomes[0].outcome == .failed)
    #expect(
      next.last == .verify(batch: 0, emails: ["cy@harbour.example"], properties: ["email", "firstname"]))
  }

  @Test func `what cannot be read stays unknown, and is asked for by its id again later`() {
    var (submission, actions) = told(conflict)
    actions = submission.handle(.verificationFailed(batch: 0, at: start + 7_000))
    for _ in SendingRules().lookupWaits {
      guard case .wait(let until)? = actions.last else { break }
      _ = submission.handle(.timerFired(at: until))
      actions = submission.handle(.verificationFailed(batch: 0, at: until))
    }
    #expect(submission.outcomes.words == ["unknown"])
    #expect(submission.outcomes[0].existingID == "5")
    var again = Submission(resuming: submission.record, sendsRest: true)
    let first = again.handle(.started(at: start + 60_000))
    #expect(
      first.last
        == .verify(
          batch: 0, BatchReadRequest(ids: ["5"], properties: ["email", "firstname", "hs_additional_emails"])))
  }
}

import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct VerificationTests {
  /// After a lost answer, told what HubSpot holds.
  func verified(_ contacts: [ContactInput], _ found: String...) -> Submission {
    var submission = Submission.sent(.of(contacts))
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 60_000))
    _ = submission.handle(.verified(batch: 0, found.map(record), clock: .exact, at: start + 61_000))
    return submission
  }

  func ada(_ id: String, createdAt: String, firstName: String = "Ada") -> String {
    result(id, #""email":"ada@harbour.example","firstname":"\#(firstName)""#, createdAt: createdAt)
  }

  @Test(arguments: ["2026-03-02T08:00:00.120Z", "2026-03-02T07:59:59.990Z", "2026-03-02T09:00:30+01:00"])
  func `a contact that came into being after sending, with what was sent, is ours`(createdAt: String) {
    let outcomes = verified([.person("Ada")], ada("31", createdAt: createdAt)).outcomes
    #expect(outcomes.words == ["created 31"])
    #expect(outcomes[0].cause == nil)
    #expect(outcomes[0].record?.value(of: "firstname") == "Ada")
  }

  @Test func `a contact that is older stood in the way`() {
    let outcomes = verified([.person("Ada")], ada("31", createdAt: "2025-12-24T18:00:00Z")).outcomes
    #expect(outcomes.words == ["failed"])
    #expect(outcomes[0].category == "CONFLICT")
    #expect(outcomes[0].existingID == "31")
    #expect(outcomes[0].cause == nil)
  }

  @Test func `a new contact that holds something else stays unknown, and is named`() {
    let found = ada("31", createdAt: "2026-03-02T08:00:01Z", firstName: "Adam")
    let outcomes = verified([.person("Ada")], found).outcomes
    #expect(outcomes.words == ["unknown"])
    #expect(outcomes[0].cause == .foundDifferent)
    #expect(outcomes[0].existingID == "31")
  }

  @Test(arguments: ["<dateTime>", ""])
  func `a contact without a readable time stays unknown`(createdAt: String) {
    let outcomes = verified([.person("Ada")], ada("31", createdAt: createdAt)).outcomes
    #expect(outcomes[0].cause == .foundDifferent)
  }

  @Test func `what is not found stays unknown`() {
    let outcomes = verified([.person("Ada"), .nameless(("firstname", "Bo"))]).outcomes
    #expect(outcomes.words == ["unknown", "unknown"])
    #expect(outcomes.map(\.cause) == [.notFound, .answerLost])
  }

  @Test func `only what changed is recorded, and the submission goes on`() {
    var submission = Submission.sent(.of([.person("Ada"), .nameless(("firstname", "Bo"))], [.person("Cy")]))
    _ = submission.handle(.answered(batch: 0, .text(500, ""), at: start))
    let found = record(ada("31", createdAt: "2026-03-02T08:00:01Z"))
    let actions = submission.handle(.verified(batch: 0, [found], clock: .exact, at: start))
    #expect(
      actions == [.recordOutcomes([submission.outcomes[0]]), .recordIntent(batch: 1, attempt: 1)])
    #expect(submission.outcomes[0].outcome == .succeeded(.create))
  }

  @Test func `if the contacts cannot be read, everything stays unknown and the submission goes on`() {
    var submission = Submission.sent(.of([.person("Ada")]))
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    #expect(
      submission.handle(.verificationFailed(batch: 0, at: start + 1)) == [.finish(.done, at: start + 1)])
    #expect(submission.outcomes[0].cause == .answerLost)
  }
}

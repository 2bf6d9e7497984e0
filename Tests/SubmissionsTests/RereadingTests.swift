import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// What was not read, or too long ago, is read again before it is changed.
struct RereadingTests {
  private static let plain = AssociationType(.hubspotDefined, 279)
  private static let billing = AssociationType(.userDefined, 36)

  /// The city of two contacts, from Bonn to Ulm.
  private let plan = Plan.make(
    inputs: ["7", "8"].enumerated().map { number, id in
      var input = DraftInput(
        id: InputID(rawValue: UInt64(number)),
        changing: ExistingContact(id: id, values: [Property("city", "Bonn")]))
      input.contact.properties[0].value = "Ulm"
      return input
    })

  private func contact(_ id: String, city: String) -> ContactRecord {
    ContactRecord(id: id, properties: [RecordProperty("city", city)])
  }

  private func submission(_ plan: Plan, readBefore age: Int64?) -> (Submission, [SubmissionAction]) {
    var submission = Submission(plan)
    submission.readAt = age.map { start - $0 }
    let actions = submission.handle(.started(at: start))
    return (submission, actions)
  }

  @Test func `what was read within five minutes goes out, what is older is read again`() {
    #expect(submission(plan, readBefore: 300_000).1 == [.recordIntent(batch: 0, attempt: 1)])
    #expect(submission(plan, readBefore: 300_001).1 == [.reread(batch: 0, positions: [0, 1])])
    #expect(submission(plan, readBefore: nil).1 == [.reread(batch: 0, positions: [0, 1])])
  }

  @Test func `contacts that nobody changed go out as they were planned`() {
    var (submission, _) = submission(plan, readBefore: 400_000)
    let current = CurrentContacts([contact("7", city: "Bonn"), contact("8", city: "Ulm")])
    #expect(
      submission.handle(.reread(batch: 0, current, at: start)) == [.recordIntent(batch: 0, attempt: 1)])
    #expect(submission.handle(.left(0, at: start)) == [.send(batch: 0)])
  }

  @Test func `a contact that somebody changed is left out, and the other one is sent alone`() {
    var (submission, _) = submission(plan, readBefore: 400_000)
    let current = CurrentContacts([contact("7", city: "Kiel"), contact("8", city: "Bonn")])
    let actions = submission.handle(.reread(batch: 0, current, at: start))
    #expect(submission.outcomes[0].reason == .conflict)
    #expect(submission.outcomes[0].message == #"city is now "Kiel", changed since it was read"#)
    #expect(actions.first == .recordOutcomes([submission.outcomes[0]]))
    guard case .recordIntent(batch: 0, attempt: 1, let part?)? = actions.last else {
      Issue.record("\(actions)")
      return
    }
    #expect(
      String(decoding: part.request.body, as: UTF8.self)
        == #"{"inputs":[{"id":"8","properties":{"city":"Ulm"}}]}"#)
    _ = submission.answer(
      0, .results(#"{"id":"8","properties":{"city":"Ulm"}}"#, status: 200), at: start + 1)
    #expect(submission.outcomes.map(\.outcome) == [.notSent, .succeeded(.update)])
    #expect(submission.isFinished)
  }

  @Test func `nothing is sent where everything was changed`() {
    var (submission, _) = submission(plan, readBefore: 400_000)
    let current = CurrentContacts([contact("7", city: "Kiel"), contact("8", city: "Kiel")])
    let actions = submission.handle(.reread(batch: 0, current, at: start))
    #expect(actions.last == .finish(.done, at: start))
    #expect(submission.outcomes.map(\.reason) == [.conflict, .conflict])
  }

  @Test func `a long wait for the rate limit makes a reading old`() {
    var (submission, _) = submission(plan, readBefore: 295_000)
    _ = submission.answer(0, .text(429, #"{"policyName":"TEN_SECONDLY_ROLLING"}"#), at: start)
    #expect(
      submission.handle(.timerFired(at: start + 10_000)) == [.reread(batch: 0, positions: [0, 1])])
    #expect(submission.states[0] == .rereading)
  }

  @Test(arguments: [(nil, .unreachable), (401, .refused)] as [(Int?, OutcomeReason)])
  func `what cannot be read again is not sent`(status: Int?, reason: OutcomeReason) {
    var (submission, _) = submission(plan, readBefore: 400_000)
    let answer = status.map { BatchAnswer.text($0, #"{"message":"No"}"#) }
    let actions = submission.handle(.rereadFailed(batch: 0, answer, at: start))
    #expect(actions.last == .finish(.done, at: start))
    #expect(submission.outcomes.map(\.reason) == [reason, reason])
  }

  @Test func `a fault of the portal while it is read says what happened and what to do`() {
    var (submission, _) = submission(plan, readBefore: 400_000)
    _ = submission.handle(.rereadFailed(batch: 0, .text(500, #"{"message":"internal error"}"#), at: start))
    #expect(
      submission.outcomes.compactMap { ErrorWords($0)?.sentence }
        == Array(
          repeating: "HubSpot could not read the contacts again before sending (status 500). Continue later",
          count: 2))
  }

  @Test func `a stop while it is read again sends nothing`() {
    var (submission, _) = submission(plan, readBefore: 400_000)
    #expect(submission.handle(.stopRequested(at: start)).isEmpty)
    let current = CurrentContacts([contact("7", city: "Bonn"), contact("8", city: "Bonn")])
    let actions = submission.handle(.reread(batch: 0, current, at: start))
    #expect(actions.last == .finish(.interrupted, at: start))
    #expect(submission.outcomes.map(\.reason) == [.stopped, .stopped])
  }

  @Test func `a link that has got a label since does not go`() {
    let links = ExistingLinks(
      objects: ["company"],
      links: [ExistingLink(object: "company", association: Association(recordID: "3", types: [Self.plain]))])
    var input = DraftInput(
      id: InputID(rawValue: 0), changing: ExistingContact(id: "7", values: [], links: links))
    input.contact.associations = []
    var (submission, actions) = submission(Plan.make(inputs: [input]), readBefore: 400_000)
    #expect(actions == [.reread(batch: 0, positions: [0])])
    var current = CurrentContacts([ContactRecord]())
    current.links["7"] = ExistingLinks(
      objects: ["company"],
      links: [
        ExistingLink(
          object: "company", association: Association(recordID: "3", types: [Self.plain, Self.billing]))
      ])
    _ = submission.handle(.reread(batch: 0, current, at: start))
    #expect(submission.outcomes.map(\.reason) == [.conflict])
    #expect(submission.outcomes[0].message == "company 3 is linked as USER_DEFINED 36 since it was read")
  }
}

import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct UpdatingTests {
  private let plan = Plan.updates([("7", "Ada"), ("8", "Bo")])

  private func result(_ id: String, _ name: String, updatedAt: String = "2026-03-02T08:00:01Z") -> String {
    let version =
      #"{"value":"\#(name)","timestamp":"\#(updatedAt)","sourceType":"INTEGRATION","sourceId":"77"}"#
    return #"{"id":"\#(id)","properties":{"firstname":"\#(name)","hs_object_id":"\#(id)"},"#
      + #""propertiesWithHistory":{"firstname":[\#(version)]},"updatedAt":"\#(updatedAt)"}"#
  }

  private func outcomes(_ answer: BatchAnswer) -> [InputOutcome] {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, answer, at: start + 1))
    return submission.outcomes
  }

  /// What becomes of it where the answer is lost and these contacts are found.
  private func lost(_ found: String..., rules: SendingRules = .once) -> (Submission, [SubmissionAction]) {
    var submission = Submission.sent(plan, rules: rules)
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    let actions = submission.handle(
      .verified(batch: 0, found.map(record), clock: .exact, app: "77", at: start + 20))
    return (submission, actions)
  }

  @Test func `results are matched by id, whatever their order`() {
    let read = outcomes(.results(result("8", "Bo"), result("7", "Ada"), status: 200))
    #expect(read.words == ["updated 7", "updated 8"])
    #expect(read.map { $0.record?.id } == ["7", "8"])
  }

  @Test func `an input keeps its contact's id, whatever becomes of it`() {
    #expect(outcomes(.text(500, "")).map(\.id) == ["7", "8"])
    #expect(outcomes(.text(400, #"{"category":"X"}"#)).map(\.id) == ["7", "8"])
    #expect(Submission(plan).outcomes.map(\.id) == ["7", "8"])
  }

  @Test func `an id that is gone has failed, and the other contact is updated`() {
    let error = #"{"category":"OBJECT_NOT_FOUND","message":"gone","context":{"ids":["8"]}}"#
    let read = outcomes(.partial([result("7", "Ada")], errors: [error]))
    #expect(read.map(\.outcome) == [.succeeded(.update), .failed])
    #expect(read[1].message == "gone")
  }

  @Test func `a result of another id is never an input's`() {
    let read = outcomes(.results(result("7", "Ada"), result("9", "Bo"), status: 200))
    #expect(read.map(\.outcome) == [.succeeded(.update), .unknown])
    #expect(read.map(\.id) == ["7", "8"])
  }

  @Test func `a result without an id proves nothing`() {
    let nameless = #"{"properties":{"firstname":"Bo"}}"#
    #expect(
      outcomes(.results(result("7", "Ada"), nameless, status: 200)).map(\.outcome)
        == [.succeeded(.update), .unknown])
  }

  @Test func `a result that contradicts itself, and one that an error contradicts, are unknown`() {
    let forged = #"{"id":"7","properties":{"hs_object_id":"8"}}"#
    let error = #"{"category":"VALIDATION_ERROR","context":{"ids":["8"]}}"#
    let read = outcomes(.partial([forged, result("8", "Bo")], errors: [error]))
    #expect(read.map(\.outcome) == [.unknown, .unknown])
    #expect(read.map(\.cause) == [.contradictory, .contradictory])
  }

  @Test(arguments: [200, 207])
  func `an answer that says nothing of an input leaves it unknown`(status: Int) {
    #expect(outcomes(.results(status: status)).map(\.cause) == [.missingFromAnswer, .missingFromAnswer])
    #expect(outcomes(.text(204, "")).map(\.cause) == [.unreadableAnswer, .unreadableAnswer])
  }

  @Test func `a lost answer is looked up by id, with what was sent`() {
    var submission = Submission.sent(plan)
    let actions = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    #expect(
      actions.last
        == .verify(
          batch: 0,
          BatchReadRequest(
            ids: ["7", "8"], properties: ["firstname"], propertiesWithHistory: ["firstname"])))
  }

  @Test func `what is stored says that it was applied`() {
    let (submission, _) = lost(result("7", "Ada"), result("8", "Bo"))
    #expect(submission.outcomes.words == ["updated 7", "updated 8"])
    #expect(submission.record.state == .done)
  }

  @Test func `a contact that was changed since and holds something else is unknown`() {
    let (submission, _) = lost(result("7", "Ada"), result("8", "Robert"))
    #expect(submission.outcomes.map(\.outcome) == [.succeeded(.update), .unknown])
    #expect(submission.outcomes[1].cause == .changedSince)
  }

  @Test func `a contact that is gone is unknown`() {
    let (submission, _) = lost(result("7", "Ada"))
    #expect(submission.outcomes[1].cause == .recordGone)
    #expect(submission.outcomes[1].id == "8")
  }

  @Test func `what was not applied goes out again, and it alone`() throws {
    var rules = SendingRules.once
    rules.safeResends = 1
    let before = result("8", "Robert", updatedAt: "2026-03-02T07:59:50.001Z")
    var (submission, actions) = lost(result("7", "Ada"), before, rules: rules)
    guard case .recordIntent(batch: 0, attempt: 2, let part?)? = actions.last else {
      Issue.record("\(actions)")
      return
    }
    #expect(
      String(decoding: part.request.body, as: UTF8.self)
        == #"{"inputs":[{"id":"8","properties":{"firstname":"Bo"}}]}"#)
    submission.answer(0, .results(result("8", "Bo"), status: 200), at: start + 30)
    #expect(submission.outcomes.words == ["updated 7", "updated 8"])
  }

  @Test func `what was not applied and may not go out again is unknown, until it is resumed`() {
    let before = result("8", "Robert", updatedAt: "2026-03-02T07:59:50.001Z")
    let (submission, _) = lost(result("7", "Ada"), before)
    #expect(submission.outcomes[1].cause == .notApplied)
    let resumed = Submission(resuming: submission.record, sendsRest: true)
    #expect(resumed.restCount == 1)
  }

  @Test func `without the portal's time nothing proves that it was not applied`() {
    var submission = Submission(plan)
    _ = submission.handle(.started(at: start))
    _ = submission.handle(.intentRecorded(batch: 0, at: start))
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    let old = record(result("8", "Robert", updatedAt: "2026-03-01T08:00:00Z"))
    _ = submission.handle(
      .verified(
        batch: 0, [record(result("7", "Ada")), old],
        clock: PortalClock(offset: nil, uptime: 0, boot: nil), app: "77", at: start + 20))
    #expect(submission.outcomes.map(\.cause) == [.foundSame, .changedSince])
  }

  @Test func `a conflict is somebody else's, also the second time`() {
    var rules = SendingRules.once
    rules.safeResends = 1
    let before = result("8", "Robert", updatedAt: "2026-03-02T07:59:50.001Z")
    var (submission, _) = lost(result("7", "Ada"), before, rules: rules)
    submission.answer(
      0, .text(409, #"{"category":"CONFLICT","message":"Contact already exists. Existing ID: 5"}"#),
      at: start + 30)
    #expect(submission.outcomes.map(\.outcome) == [.succeeded(.update), .failed])
  }

  @Test func `a refusal that names a contact is tried again without it`() {
    var submission = Submission.sent(plan)
    let actions = submission.handle(
      .answered(
        batch: 0,
        .text(404, #"{"category":"OBJECT_NOT_FOUND","message":"gone","context":{"ids":["8"]}}"#),
        at: start + 1))
    guard case .recordIntent(batch: 0, attempt: 2, let part?)? = actions.last else {
      Issue.record("\(actions)")
      return
    }
    #expect(part.positions == [0])
  }

  @Test func `the report names the operation and its success`() throws {
    var submission = Submission.sent(plan)
    _ = submission.handle(
      .answered(batch: 0, .results(result("8", "Bo"), result("7", "Ada"), status: 200), at: start + 1))
    let report = SubmissionReport(submission.record)
    let json = try JSONReader.read(report.jsonBytes())
    #expect(json["operation"]?.text == "update")
    #expect(json["counts"]?.members.map(\.name) == ["updated", "failed", "unknown", "notSent"])
    #expect(json["counts"]?["updated"]?.text == "2")
    #expect(json["inputs"]?.elements.map { $0["outcome"]?.text } == ["updated", "updated"])
    #expect(ExitStatus(of: report) == .done)
    #expect(Submission(plan).plan.isolationBudget == 2)
  }
}

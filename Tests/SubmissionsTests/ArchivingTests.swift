import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct ArchivingTests {
  private let plan = Plan.archive(["7", "8"])

  private func archived(_ id: String) -> ContactRecord { record(#"{"id":"\#(id)","archived":true}"#) }

  private func outcomes(_ answer: BatchAnswer) -> [InputOutcome] {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, answer, at: start + 1))
    return submission.outcomes
  }

  @Test func `204 without a body says that all are archived`() {
    let read = outcomes(.text(204, ""))
    #expect(read.words == ["archived 7", "archived 8"])
    #expect(read.map(\.reason) == [nil, nil])
  }

  @Test func `another success than the documented one proves only what it names`() {
    #expect(outcomes(.text(200, "")).map(\.outcome) == [.unknown, .unknown])
    #expect(outcomes(.results(status: 200)).map(\.outcome) == [.unknown, .unknown])
    let error = #"{"category":"VALIDATION_ERROR","message":"no","context":{"ids":["8"]}}"#
    #expect(outcomes(.partial([#"{"id":"7"}"#], errors: [error])).words == ["archived 7", "failed 8"])
  }

  @Test func `a refusal means that nothing was archived`() {
    #expect(outcomes(.text(403, "{}")).map(\.reason) == [.refused, .refused])
    #expect(outcomes(.text(400, #"{"message":"no"}"#)).map(\.outcome) == [.failed, .failed])
  }

  @Test func `a lost answer is looked up among the archived contacts`() {
    var submission = Submission.sent(plan)
    let actions = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    #expect(actions.last == .verify(batch: 0, BatchReadRequest(ids: ["7", "8"], archived: true)))
    _ = submission.handle(.verified(batch: 0, [archived("8"), archived("7")], clock: .exact, at: start + 20))
    #expect(submission.outcomes.words == ["archived 7", "archived 8"])
    #expect(submission.record.state == .done)
  }

  @Test(arguments: [BatchAnswer.text(500, ""), .text(418, "{}"), .text(200, "garbage")])
  func `what is not archived goes out again, for that is safe`(answer: BatchAnswer) {
    var rules = SendingRules.once
    rules.safeResends = 1
    var submission = Submission.sent(plan, rules: rules)
    _ = submission.handle(.answered(batch: 0, answer, at: start + 10))
    let actions = submission.handle(.verified(batch: 0, [archived("7")], clock: .exact, at: start + 20))
    guard case .recordIntent(batch: 0, attempt: 2, let part?)? = actions.last else {
      Issue.record("\(actions)")
      return
    }
    #expect(String(decoding: part.request.body, as: UTF8.self) == #"{"inputs":[{"id":"8"}]}"#)
    submission.answer(0, .text(204, ""), at: start + 30)
    #expect(submission.outcomes.words == ["archived 7", "archived 8"])
  }

  @Test func `what is not archived and may not go out again is unknown`() {
    var submission = Submission.sent(plan)
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    _ = submission.handle(.verified(batch: 0, [], clock: .exact, at: start + 20))
    #expect(submission.outcomes.map(\.cause) == [.notApplied, .notApplied])
    #expect(submission.outcomes.map(\.id) == ["7", "8"])
  }

  @Test func `the report says archived`() throws {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .text(204, ""), at: start + 1))
    let json = try JSONReader.read(SubmissionReport(submission.record).jsonBytes())
    #expect(json["operation"]?.text == "archive")
    #expect(json["counts"]?["archived"]?.text == "2")
  }
}

struct OutcomeWordTests {
  @Test(arguments: ContactOperation.allCases)
  func `every outcome has a word of its own, which names it`(operation: ContactOperation) {
    let outcomes = Outcome.all(of: operation)
    #expect(Set(outcomes.map(\.rawValue)).count == 4)
    #expect(outcomes.map { Outcome(rawValue: $0.rawValue) } == outcomes.map(Optional.some))
  }

  @Test func `the operations have words for success that nobody confuses`() {
    #expect(
      ContactOperation.allCases.map(\.successWord)
        == ["created", "updated", "archived", "linked", "unlabelled", "unlinked"])
  }

  @Test(arguments: [UnknownCause.notApplied, .changedSince, .recordGone])
  func `every cause is stored as what it is, and has a sentence`(cause: UnknownCause) {
    #expect(UnknownCause(rawValue: cause.rawValue) == cause)
    #expect(Sentences.sentence(for: cause).hasSuffix("."))
  }
}

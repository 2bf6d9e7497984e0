import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// The journal cannot be written at some point.
struct RecordingFailureTests {
  private let plan = Plan.of([.person("Ada")], [.person("Cy"), .nameless(("firstname", "Bo"))])

  /// The second batch is on its way, and the first one is recorded.
  private var second: Submission {
    var submission = Submission.sent(plan)
    _ = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    _ = submission.handle(.left(1, at: start))
    return submission
  }

  @Test func `what could not be recorded before it left is not sent`() {
    var submission = Submission(plan)
    let undone = submission.handle(.started(at: start))
    #expect(submission.handle(.recordingFailed(undone: undone, at: start)) == [])
    #expect(submission.isFinished)
    #expect(submission.record.state == .interrupted)
    #expect(submission.outcomes.words == ["notSent stopped", "notSent stopped", "notSent stopped"])
  }

  @Test(arguments: 0..<3) func `an answer that could not be recorded leaves its inputs unknown`(index: Int) {
    var submission = second
    let results = BatchAnswer.results(person("2", "Cy"), result("3", #""firstname":"Bo""#))
    let actions = submission.handle(.answered(batch: 1, results, at: start))
    #expect(actions.count == 3)
    #expect(submission.isFinished)
    #expect(submission.handle(.recordingFailed(undone: Array(actions[index...]), at: start)) == [])
    #expect(submission.record.state == .interrupted)
    // Once the answer is recorded, its outcomes can be read from it again.
    let rest = index == 0 ? ["unknown", "unknown"] : ["created 2", "created 3"]
    #expect(submission.outcomes.words == ["created 1"] + rest)
    if index == 0 { #expect(submission.outcomes.map(\.cause) == [nil, .unrecorded, .unrecorded]) }
  }

  @Test func `nothing is sent, asked or concluded after it`() {
    var submission = Submission.sent(.of([.person("Ada")], [.person("Cy")]))
    let actions = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    #expect(actions.last.isVerify)
    #expect(submission.handle(.recordingFailed(undone: actions, at: start)) == [])
    #expect(submission.outcomes.words == ["unknown", "notSent stopped"])
  }

  @Test func `what is on its way meanwhile is waited for, and recorded if possible`() {
    var rules = SendingRules.once
    rules.concurrency = 2
    var submission = Submission.sent(plan, rules: rules)
    _ = submission.handle(.left(1, at: start))
    let actions = submission.handle(.answered(batch: 0, .results(person("1", "Ada")), at: start))
    #expect(submission.handle(.recordingFailed(undone: actions, at: start)) == [])
    #expect(!submission.isFinished)
    let last = submission.handle(.sendFailed(batch: 1, .answerLost, at: start))
    #expect(!last.contains { if case .finish = $0 { true } else { $0.isVerify } })
    #expect(submission.isFinished)
    #expect(submission.outcomes.words == ["unknown", "unknown", "unknown"])
    #expect(submission.outcomes.map(\.cause) == [.unrecorded, .answerLost, .answerLost])
  }

  @Test func `what was found afterwards and not recorded is unknown again`() {
    var submission = Submission.sent(.of([.person("Ada")]))
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start))
    let actions = submission.handle(
      .verified(batch: 0, [record(person("1", "Ada"))], clock: .exact, at: start))
    #expect(submission.outcomes.words == ["created 1"])
    _ = submission.handle(.recordingFailed(undone: actions, at: start))
    #expect(submission.outcomes.words == ["unknown"])
    #expect(submission.record.canResume(sendsRest: false))
  }

  @Test func `a submission that says it has ended is not believed about an attempt without an end`() {
    // As versions wrote it that went on to the end after they could not record an answer.
    var record = second.record
    record = SubmissionRecord(
      id: record.id, portal: record.portal, at: record.at, plan: record.plan, state: .interrupted,
      batches: record.batches, leftOut: [])
    var resumed = Submission(resuming: record, sendsRest: true)
    #expect(resumed.outcomes.words == ["created 1", "unknown", "unknown"])
    #expect(
      resumed.handle(.started(at: start))
        == [.verify(batch: 1, emails: ["cy@harbour.example"], properties: ["email", "firstname"])])
  }
}

extension SubmissionAction? {
  fileprivate var isVerify: Bool { self?.isVerify == true }
}

extension SubmissionAction {
  fileprivate var isVerify: Bool {
    if case .verify = self { true } else { false }
  }
}

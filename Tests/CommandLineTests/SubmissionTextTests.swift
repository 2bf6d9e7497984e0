import ContactsModel
import Drafts
import Submissions
import Synchronization
import TestFixtures
import Testing

@testable import contact_batch

@Suite struct SubmissionTextTests {
  private func outcome(_ index: Int, _ outcome: Outcome, reason: OutcomeReason? = nil) -> InputOutcome {
    var result = InputOutcome(index: index, email: "p\(index)@example.com")
    result.outcome = outcome
    result.reason = reason
    return result
  }

  private func lines(_ inputs: [InputOutcome], submission: String? = "20261123-140340-9f2c") -> [String] {
    SubmissionText.lines(
      SubmissionReport(
        submission: submission, operation: .create, portal: 4711, at: 0, state: .done, sha256: ["aa", "bb"],
        inputs: inputs))
  }

  @Test func `what was created needs no line of its own`() {
    #expect(
      lines([outcome(0, .succeeded(.create)), outcome(1, .succeeded(.create))]) == [
        "2 contacts: 2 created, 0 failed, 0 unknown, 0 not sent",
        "Submission 20261123-140340-9f2c to portal 4711, 2 batches: done",
      ])
  }

  @Test func `what was created without an id says why it has none`() {
    #expect(
      lines([outcome(0, .succeeded(.create)), outcome(1, .succeeded(.create), reason: .noID)]).first
        == "inputs[1] p1@example.com Created, but the answer has no ID.")
  }

  @Test func `what failed is named with all that is known of it`() {
    var failed = outcome(0, .failed)
    failed.message = "taken\u{1B}[31m"
    failed.category = "CONFLICT"
    failed.existingID = "70101"
    failed.correlationID = "c-1"
    #expect(
      lines([failed]).first
        == "inputs[0] p0@example.com failed: email: contact 70101 has this email; update that contact, or change this "
        + "(CONFLICT, existing contact 70101, correlation id c-1)")
    failed.existingID = nil
    failed.category = "VALIDATION_ERROR"
    #expect(
      lines([failed]).first
        == "inputs[0] p0@example.com failed: taken␛[31m (VALIDATION_ERROR, correlation id c-1)")
  }

  @Test func `each that exists has a line of its own, with the contact that it exists as`() {
    let inputs = (0...1).map { index in
      var skipped = outcome(index, .notSent, reason: .exists)
      skipped.existingID = "7010\(index)"
      return skipped
    }
    #expect(
      lines(inputs).prefix(2).map { $0.suffix(24) } == [
        "(existing contact 70100)", "(existing contact 70101)",
      ])
  }

  @Test func `neighbours that were held back for the same reason share a line`() {
    let inputs =
      [outcome(0, .succeeded(.create))] + (1...3).map { outcome($0, .notSent, reason: .stopped) }
      + [outcome(4, .notSent, reason: .error), outcome(5, .notSent, reason: .error)]
    let lines = lines(inputs)
    #expect(lines.count == 5)
    #expect(lines.first?.hasPrefix("inputs[1-3] Not sent:") == true)
    #expect(lines.dropFirst().prefix(2).allSatisfy { $0.contains("@example.com Left out:") })
  }

  @Test func `without a submission it says that nothing was recorded`() {
    #expect(
      lines([outcome(0, .notSent, reason: .unreachable)], submission: nil).last
        == "Nothing was sent and nothing was recorded.")
  }

  @Test(arguments: [true, false])
  func `on a terminal a batch that is done says how fast it goes and what is left`(isTerminal: Bool) {
    let told = Mutex<[String]>([])
    let printer = ProgressPrinter(isTerminal: isTerminal) { line in
      told.withLock { told in told.append(line) }
    }
    let people = (1...100).map { ContactInput.person("P\($0)") }
    var submission = Submission(.of(people, people))
    func take(_ event: SubmissionEvent, at now: Int64) {
      _ = submission.handle(event)
      printer.note(submission, at: now)
    }
    take(.started(at: 0), at: 0)
    take(.intentRecorded(batch: 0, at: 0), at: 0)
    let results = (1...100).map { #"{"id":"\#($0)"}"# }.joined(separator: ",")
    let body = #"{"status":"COMPLETE","results":[\#(results)]}"#
    take(.answered(batch: 0, BatchAnswer(status: 201, body: Array(body.utf8)), at: 2_000), at: 2_000)
    let settled = told.withLock { told in told.last { $0.contains("100 created") } }
    #expect(
      settled == "batch 1 of 2: 100 created" + (isTerminal ? "; 50 contacts/s, about 2 s left" : ""))
  }

  @Test func `progress is told once for each change of a batch`() {
    let told = Mutex<[String]>([])
    let printer = ProgressPrinter { line in told.withLock { told in told.append(line) } }
    var submission = Submission(.of([.person("Ada")]))
    func take(_ event: SubmissionEvent) {
      _ = submission.handle(event)
      for _ in 1...2 { printer.note(submission, at: 0) }
    }
    take(.started(at: 0))
    take(.intentRecorded(batch: 0, at: 0))
    take(.answered(batch: 0, BatchAnswer(status: 429, body: [], retryAfter: 1500), at: 0))
    take(.timerFired(at: 1500))
    take(.intentRecorded(batch: 0, at: 1500))
    take(.answered(batch: 0, BatchAnswer(status: 400, body: []), at: 1600))
    #expect(
      told.withLock { told in told } == [
        "batch 1 of 1: sending 1 contact", "batch 1 of 1: waiting for the rate limit, 2 s",
        "batch 1 of 1: sending 1 contact, attempt 2", "batch 1 of 1: 1 failed",
      ])
  }
}

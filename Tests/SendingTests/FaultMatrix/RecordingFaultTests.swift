import ContactsAPI
import ContactsModel
import Drafts
import Foundation
import Journal
import Logging
import SandboxCRM
import ScopedSandbox
import Submissions
import TestFixtures
import Testing

@testable import Sending

/// The journal fails at each of its entries, in a submission of three batches or in its resumption: nothing is created
/// twice, and nobody says anything wrong.
@Suite struct RecordingFaultTests {
  /// Three times intent, answer and outcomes, and the end.
  private static let entries = 1...10

  @Test(arguments: FailingRecorder.Kind.allCases, entries)
  func `a submission that cannot be recorded is resumed without creating anything twice`(
    kind: FailingRecorder.Kind, entry: Int
  ) async throws {
    for emails in [true, false] {
      try await Stage.play(emails: emails) { stage in
        let first = try await stage.submit(through: FailingRecorder(stage.journal, at: entry, kind))
        // A torn entry stands in the journal, so that it may know more.
        try await stage.expectTruth(of: first.record)
        try await stage.expectTruth(of: try stage.journal.load(first.id))
        let last = try await stage.resume(through: stage.journal)
        try await stage.expectTruth(of: last)
        if emails { #expect(last.counts == OutcomeCounts(succeeded: 9)) }
        #expect(last.counts.failed == 0)
      }
    }
  }

  @Test(arguments: FailingRecorder.Kind.allCases, 1...8)
  func `a resumption that cannot be recorded is resumed in turn`(
    kind: FailingRecorder.Kind, entry: Int
  ) async throws {
    for emails in [true, false] {
      try await Stage.play(emails: emails) { stage in
        _ = try await stage.submit(through: FailingRecorder(stage.journal, at: 5, .once))
        let second = try await stage.resume(through: FailingRecorder(stage.journal, at: entry, kind))
        try await stage.expectTruth(of: second)
        let last = try await stage.resume(through: stage.journal)
        try await stage.expectTruth(of: last)
        if emails { #expect(last.counts == OutcomeCounts(succeeded: 9)) }
      }
    }
  }

  @Test func `what cannot be recorded is neither settled for purging nor not sent`() async throws {
    try await Stage.play(emails: false) { stage in
      _ = try await stage.submit(through: FailingRecorder(stage.journal, at: 5, .once))
      #expect(try stage.journal.settled(before: .max).isEmpty)
      let summary = try #require(try stage.journal.submissions().first)
      #expect(summary.counts == OutcomeCounts(succeeded: 3, unknown: 3, notSent: 3))
      #expect(summary.state == .interrupted)
    }
  }
}

/// A journal on disk and a sandbox.
private struct Stage {
  let journal: SubmissionJournal
  let client: ContactsClient
  let url: URL
  let transport: AsyncHTTPTransport
  let clock: SendingClock
  let before: SandboxTruth
  let plan: Plan

  static func play(emails: Bool, _ body: (Stage) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    let clock = SendingClock.standing(at: 1_772_438_400_007)
    var configuration = SandboxConfiguration()
    configuration.clock = clock.now
    try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let client = ContactsClient(
        configuration: .init(
          baseURL: url.absoluteString, token: try AccessToken(ContactsClient.testToken), uptime: clock.uptime),
        transport: transport)
      let stage = Stage(
        journal: try SubmissionJournal.open(in: StateDirectory(path: folder.path)).store, client: client,
        url: url, transport: transport, clock: clock, before: try await SandboxTruth.read(url, transport),
        plan: FaultRun.plan(traceIDs: true, emails: emails))
      try await body(stage)
      await transport.shutdown()
    }
  }

  func submit(through recorder: any SubmissionRecorder) async throws -> Submission {
    let submission = Submission(id: "s1", plan: plan, portal: 1, at: clock.now())
    try journal.begin(submission.record)
    return await drive(submission, recorder)
  }

  /// As a command does it: only if there is something to ask or to send.
  func resume(through recorder: any SubmissionRecorder) async throws -> SubmissionRecord {
    let known = try journal.load("s1")
    guard known.canResume(sendsRest: true) else { return known }
    return await drive(Submission(resuming: try journal.resume("s1"), sendsRest: true), recorder).record
  }

  private func drive(_ submission: Submission, _ recorder: any SubmissionRecorder) async -> Submission {
    await SubmissionDriver(submission, client: client, recorder: recorder, clock: clock, logger: .silent) {
      _ in
    }.run()
  }

  func expectTruth(of record: SubmissionRecord) async throws {
    let truth = try await SandboxTruth.read(url, transport)
    #expect(truth.contacts - before.contacts <= record.plan.inputCount)
    for outcome in record.outcomes {
      let times = truth.byTraceID[outcome.traceID ?? ""] ?? 0
      switch outcome.outcome {
      case .succeeded: #expect(times == 1, "created \(outcome.index)")
      case .notSent: #expect(times == 0, "not sent \(outcome.index)")
      case .failed: Issue.record("failed \(outcome.index): \(outcome.message ?? "")")
      case .unknown: #expect(times <= 1, "unknown \(outcome.index)")
      }
    }
  }
}

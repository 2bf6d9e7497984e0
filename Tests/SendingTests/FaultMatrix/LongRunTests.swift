import ContactsAPI
import ContactsModel
import Drafts
import Foundation
import Logging
import SandboxCRM
import ScopedSandbox
import StubTransport
import Submissions
import Synchronization
import TestFixtures
import Testing

@testable import Sending

/// Many batches under a low limit, with faults now and then, and nobody who looks after them.
@Suite struct LongRunTests {
  @Test(arguments: [1, 4]) func `it comes to its end, and no request is refused for its limit`(
    concurrency: Int
  ) async throws {
    let clock = SendingClock.standing(at: 1_772_438_400_007)
    var configuration = SandboxConfiguration()
    configuration.requestsPerTenSeconds = 10
    configuration.clock = clock.now
    // Never as many lookups in a row as would prove nothing.
    let reads = [2, 3, 5].map { #"{"on":{"operation":"read","number":\#($0)},"do":"500-before"}"# }
    configuration.faults = Data(
      #"{"seed":4,"faults":[{"on":{"operation":"create"},"do":"500-after","percent":5},{"on":{"operation":"create"},"do":"close-before","percent":5},\#(reads.joined(separator: ","))]}"#
        .utf8)
    try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let refusals = Mutex(0)
      let counting = StubTransport { request in
        let response = try await transport.send(request)
        if response.status == 429 { refusals.withLock { refusals in refusals += 1 } }
        return response
      }
      let client = ContactsClient(
        configuration: .init(
          baseURL: url.absoluteString, token: try AccessToken(ContactsClient.testToken), uptime: clock.uptime),
        transport: counting)
      let submission = await send(through: client, clock, concurrency: concurrency)
      let truth = try await SandboxTruth.read(url, transport)
      await transport.shutdown()
      for outcome in submission.outcomes { expectTruth(of: outcome, truth) }
      // Several at once meet the faults in an order of their own, which may lose one contact thrice.
      if concurrency == 1 { #expect(submission.counts == OutcomeCounts(succeeded: 60)) }
      #expect(truth.bodies.count > 60)
      #expect(refusals.withLock { refusals in refusals } == 0)
      #expect(clock.now() >= 1_772_438_400_007 + 50_000)
    }
  }

  /// Each batch is a request that is lost in two of a hundred cases, and the next one as well where it is unlucky.
  @Test(arguments: [1, 2, 3]) func `a batch whose answer is lost again and again is sent three times at most`(
    losses: Int
  ) async throws {
    let clock = SendingClock.standing(at: 1_772_438_400_007)
    var configuration = SandboxConfiguration()
    configuration.clock = clock.now
    let faults = (5..<(5 + losses)).map {
      #"{"on":{"operation":"create","number":\#($0)},"do":"close-before"}"#
    }
    configuration.faults = Data(#"{"faults":[\#(faults.joined(separator: ","))]}"#.utf8)
    try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let client = ContactsClient(
        configuration: .init(
          baseURL: url.absoluteString, token: try AccessToken(ContactsClient.testToken), uptime: clock.uptime),
        transport: transport)
      let submission = await send(through: client, clock, concurrency: 1)
      let truth = try await SandboxTruth.read(url, transport)
      await transport.shutdown()
      for outcome in submission.outcomes { expectTruth(of: outcome, truth) }
      #expect(submission.counts.succeeded == (losses < 3 ? 60 : 59))
      #expect(submission.counts.unknown == (losses < 3 ? 0 : 1))
      #expect(submission.record.batches[4].attempts.map(\.number) == Array(1...min(3, losses + 1)))
    }
  }

  /// It is there once, or nobody has it after it was lost thrice.
  private func expectTruth(of outcome: InputOutcome, _ truth: SandboxTruth) {
    let times = truth.byEmail[outcome.email ?? ""] ?? 0
    if outcome.outcome == .succeeded(.create) {
      #expect(times == 1)
    } else {
      #expect(outcome.outcome == .unknown)
      #expect(outcome.cause == .notFound)
      #expect(times == 0)
      #expect(truth.departures(of: outcome.email ?? "") == 3)
    }
  }

  private func send(
    through client: ContactsClient, _ clock: SendingClock, concurrency: Int
  ) async -> Submission {
    var rules = SendingRules()
    rules.concurrency = concurrency
    rules.requestsPerWindow = 10
    let batches = (0..<60).map { index in
      PlannedBatch.of([ContactInput(properties: [Property("email", "p\(index)@run.example")])], from: index)
    }
    let submission = Submission(
      id: "test", plan: Plan(operation: .create, batches: batches, leftOut: [], inputCount: 60), portal: 1,
      at: clock.now(),
      rules: rules)
    return await SubmissionDriver(
      submission, client: client, recorder: Diary(), clock: clock, logger: .silent
    ) { _ in }.run()
  }
}

import ContactsAPI
import ContactsModel
import Drafts
import Foundation
import Logging
import SandboxCRM
import Submissions
import Synchronization
import Testing

@testable import contact_batch

/// Many batches under a low limit, with faults now and then, and nobody who looks after them.
@Suite struct LongRunTests {
  @Test(arguments: [1, 4]) func `it comes to its end, and no request is refused for its limit`(
    concurrency: Int
  ) async throws {
    let clock = SendingClock.standing(at: 1_772_438_400_000)
    var configuration = SandboxConfiguration()
    configuration.requestsPerTenSeconds = 10
    configuration.clock = clock.now
    configuration.faults = Data(
      #"{"seed":4,"faults":[{"on":{"operation":"create"},"do":"500-after","percent":5},{"on":{"operation":"create"},"do":"close-before","percent":5},{"on":{"operation":"read"},"do":"500-before","percent":5}]}"#
        .utf8)
    try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let refusals = Mutex(0)
      let counting = ClosureTransport { request in
        let response = try await transport.send(request)
        if response.status == 429 { refusals.withLock { refusals in refusals += 1 } }
        return response
      }
      let client = ContactsClient(
        configuration: .init(baseURL: url.absoluteString, token: try AccessToken(ContactsClient.testToken)),
        transport: counting)
      let submission = await send(through: client, clock, concurrency: concurrency)
      let truth = try await SandboxTruth.read(url, transport)
      await transport.shutdown()
      #expect(submission.counts == OutcomeCounts(created: 60))
      #expect(truth.byEmail.count == 60)
      #expect(truth.byEmail.values.allSatisfy { $0 == 1 })
      #expect(truth.bodies.count > 60)
      #expect(refusals.withLock { refusals in refusals } == 0)
      #expect(clock.now() >= 1_772_438_400_000 + 50_000)
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
      id: "test", plan: Plan(batches: batches, leftOut: [], inputCount: 60), portal: 1, at: clock.now(),
      rules: rules)
    return await SubmissionDriver(
      submission, client: client, recorder: Diary(), clock: clock, logger: .silent
    ) { _ in }.run()
  }
}

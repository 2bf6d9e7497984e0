import ContactsAPI
import ContactsModel
import Drafts
import Foundation
import HTTPTypes
import Logging
import SandboxCRM
import ScopedSandbox
import StubTransport
import Submissions
import Synchronization
import TestFixtures

@testable import Sending

/// A submission of three batches through the real client and driver to a sandbox, under a fault. Both share a clock on
/// which waiting takes no time.
struct FaultRun {
  static let inputsPerBatch = 3

  let submission: Submission
  /// What the sandbox holds and was sent.
  let truth: SandboxTruth

  static func run(_ fault: FaultCase) async throws -> FaultRun {
    let clock = SendingClock.standing(at: 1_772_438_400_007)
    var configuration = SandboxConfiguration()
    configuration.faults = Data(fault.document.utf8)
    configuration.clock = clock.now
    return try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let before = try await SandboxTruth.read(url, transport)
      let submission = try await send(fault, to: url, transport, clock)
      let after = try await SandboxTruth.read(url, transport)
      await transport.shutdown()
      return FaultRun(submission: submission, truth: after.since(before))
    }
  }

  private static func send(
    _ fault: FaultCase, to url: URL, _ transport: AsyncHTTPTransport, _ clock: SendingClock
  ) async throws -> Submission {
    let token = try AccessToken(ContactsClient.testToken)
    let client = ContactsClient(
      configuration: .init(
        baseURL: url.absoluteString, token: token, timeout: .seconds(20), uptime: clock.uptime),
      transport: Impatience(fault, transport))
    var rules = SendingRules()
    rules.concurrency = fault.concurrency
    let submission = Submission(
      id: "test", plan: plan(traceIDs: fault.traceIDs, emails: fault.emails), portal: 1, at: clock.now(),
      rules: rules)
    let driver = SubmissionDriver(
      submission, client: client, recorder: Diary(), clock: clock, logger: .silent
    ) { _ in }
    return await driver.run()
  }

  static func plan(traceIDs: Bool, emails: Bool) -> Plan {
    let batches = (0..<3).map { batch in
      let inputs = (0..<inputsPerBatch).map { position in
        contact(batch * inputsPerBatch + position, traceID: traceIDs, email: emails)
      }
      return PlannedBatch.of(inputs, from: batch * inputsPerBatch)
    }
    return Plan(operation: .create, batches: batches, leftOut: [], inputCount: 3 * inputsPerBatch)
  }

  private static func contact(_ index: Int, traceID: Bool, email: Bool) -> ContactInput {
    let email = email ? [Property("email", "p\(index)@matrix.example")] : []
    return ContactInput(
      properties: email + [Property("firstname", "P\(index)")],
      objectWriteTraceID: traceID ? "trace-\(index)" : nil)
  }
}

/// Waits only briefly for the answer that never comes.
private final class Impatience: Transport {
  private let transport: AsyncHTTPTransport
  private let hanging: (path: String, number: Int)?
  private let count = Mutex(0)

  init(_ fault: FaultCase, _ transport: AsyncHTTPTransport) {
    self.transport = transport
    hanging = fault.hanging
  }

  func send(
    _ request: HTTPRequest, body: [UInt8]?, timeout: Duration
  ) async throws -> (HTTPResponse, [UInt8]) {
    var timeout = timeout
    if let hanging, request.path?.hasSuffix(hanging.path) == true {
      let number = count.withLock { count in
        count += 1
        return count
      }
      if number == hanging.number { timeout = .seconds(2) }
    }
    return try await transport.send(request, body: body, timeout: timeout)
  }
}

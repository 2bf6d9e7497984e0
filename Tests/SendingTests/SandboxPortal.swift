import ContactsAPI
import ContactsModel
import Drafts
import Foundation
import Journal
import SandboxCRM
import ScopedSandbox
import Submissions
import TestFixtures
import Testing

@testable import Sending

/// A sandbox with a client, and a journal that keeps what is sent to it.
actor SandboxPortal {
  private let client: ContactsClient
  private let journal: SubmissionJournal
  private let clock: SendingClock
  private(set) var requests: [String] = []

  private init(_ client: ContactsClient, _ journal: SubmissionJournal, _ clock: SendingClock) {
    (self.client, self.journal, self.clock) = (client, journal, clock)
  }

  /// - Parameter fault: what happens to the first request of the operation.
  static func with(
    fault: String? = nil, on operation: String = "", _ body: (SandboxPortal) async throws -> Void
  ) async throws {
    let document = fault.map {
      #"{"faults":[{"on":{"operation":"\#(operation)","number":1},"do":"\#($0)"}]}"#
    }
    try await with(faults: document, body)
  }

  /// - Parameters:
  ///   - faults: the document for the sandbox.
  ///   - timeout: how long an answer is waited for.
  static func with(
    faults: String?, timeout: Duration = .seconds(20), _ body: (SandboxPortal) async throws -> Void
  ) async throws {
    // After everything that the sandbox begins with.
    let clock = SendingClock.standing(at: 1_798_761_600_007)
    var configuration = SandboxConfiguration()
    configuration.faults = faults.map { Data($0.utf8) }
    configuration.clock = clock.now
    let folder = try TemporaryFolder()
    let journal = try SubmissionJournal.open(in: StateDirectory(path: folder.path)).store
    try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let client = ContactsClient(
        configuration: .init(
          baseURL: url.absoluteString, token: try AccessToken(ContactsClient.testToken),
          timeout: timeout, uptime: clock.uptime),
        transport: transport)
      try await body(SandboxPortal(client, journal, clock))
      await transport.shutdown()
    }
  }

  /// Sends a plan. The journal has it as it ended.
  func send(_ plan: Plan) async throws -> Submission {
    let submission = Submission(id: "s1", plan: plan, portal: 1, at: clock.now())
    try journal.begin(submission.record)
    let driver = SubmissionDriver(
      submission, client: client, recorder: journal, clock: clock, logger: .silent
    ) { _ in }
    let ended = await driver.run()
    let kept = try journal.load("s1")
    #expect(kept.plan == plan)
    #expect(kept.state == ended.record.state)
    #expect(kept.outcomes.words == ended.outcomes.words)
    requests = ended.record.batches.flatMap(\.attempts).compactMap { attempt in
      guard case .answered(let answer)? = attempt.end else { return nil }
      return "\(plan.operation.rawValue) \(answer.status)"
    }
    return ended
  }

  /// Of the contacts that are not archived.
  func cities(of ids: [String] = ["70101", "70102"]) async throws -> [String: String] {
    let request = BatchReadRequest(ids: ids, properties: ["city"])
    let records = try await client.readBatch(request).value.results
    return Dictionary(records.map { ($0.id ?? "", $0.value(of: "city") ?? "") }) { first, _ in first }
  }
}

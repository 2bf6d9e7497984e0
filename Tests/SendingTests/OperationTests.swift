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

/// Plans that change and archive contacts of the sandbox, through planner, machine, driver, journal and client.
struct OperationTests {
  private static func update() -> Plan {
    return Plan.updating([
      ContactUpdate(id: "70101", properties: [Property("city", "Bergen")]),
      ContactUpdate(id: "70102", properties: [Property("city", "Oslo"), Property("phone", "")]),
    ])
  }

  private static func archive() -> Plan {
    var planner = ArchivePlanner()
    planner.add(id: "70101")
    planner.add(id: "70102")
    return planner.finish()
  }

  @Test func `an update changes what it names`() async throws {
    try await Portal.with { portal in
      let submission = try await portal.send(Self.update())
      #expect(submission.outcomes.words == ["updated 70101", "updated 70102"])
      #expect(try await portal.cities() == ["70101": "Bergen", "70102": "Oslo"])
      #expect(await portal.requests == ["update 200"])
    }
  }

  @Test(arguments: ["close-after-commit", "500-after", "garbage", "truncated"])
  func `an update whose answer is lost is looked up, and not sent again`(fault: String) async throws {
    try await Portal.with(fault: fault, on: "update") { portal in
      let submission = try await portal.send(Self.update())
      #expect(submission.outcomes.words == ["updated 70101", "updated 70102"])
      #expect(submission.record.batches[0].attempts.count == 1)
      #expect(try await portal.cities() == ["70101": "Bergen", "70102": "Oslo"])
    }
  }

  @Test(arguments: ["close-before", "500-before", "html-502"])
  func `an update that was lost before it was applied goes out again`(fault: String) async throws {
    try await Portal.with(fault: fault, on: "update") { portal in
      let submission = try await portal.send(Self.update())
      #expect(submission.outcomes.words == ["updated 70101", "updated 70102"])
      #expect(submission.record.batches[0].attempts.count == 2)
      #expect(try await portal.cities() == ["70101": "Bergen", "70102": "Oslo"])
    }
  }

  @Test func `a contact that the portal does not have fails alone`() async throws {
    let plan = Plan.updating([
      ContactUpdate(id: "1", properties: [Property("city", "Bergen")]),
      ContactUpdate(id: "70102", properties: [Property("city", "Oslo")]),
    ])
    try await Portal.with { portal in
      let submission = try await portal.send(plan)
      #expect(submission.outcomes.words == ["failed 1", "updated 70102"])
      #expect(submission.outcomes[0].category == "OBJECT_NOT_FOUND")
    }
  }

  @Test func `one bad value is found, and the other contact is updated`() async throws {
    let plan = Plan.updating([
      ContactUpdate(id: "70101", properties: [Property("no_such_property", "x")]),
      ContactUpdate(id: "70102", properties: [Property("city", "Oslo")]),
    ])
    try await Portal.with { portal in
      let submission = try await portal.send(plan)
      #expect(submission.outcomes.map(\.outcome) == [.failed, .succeeded(.update)])
    }
  }

  @Test func `archiving is answered without a body`() async throws {
    try await Portal.with { portal in
      let submission = try await portal.send(Self.archive())
      #expect(submission.outcomes.words == ["archived 70101", "archived 70102"])
      #expect(try await portal.cities().isEmpty)
      #expect(await portal.requests == ["archive 204"])
    }
  }

  @Test(arguments: ["close-after-commit", "close-before", "500-after", "500-before"])
  func `an archiving whose answer is lost is looked up, and goes out again where nothing was archived`(
    fault: String
  ) async throws {
    try await Portal.with(fault: fault, on: "archive") { portal in
      let submission = try await portal.send(Self.archive())
      #expect(submission.outcomes.words == ["archived 70101", "archived 70102"])
      #expect(submission.record.batches[0].attempts.count == (fault.hasSuffix("before") ? 2 : 1))
      #expect(try await portal.cities().isEmpty)
    }
  }
}

/// A sandbox with a client, and a journal that keeps what is sent to it.
private actor Portal {
  private let client: ContactsClient
  private let journal: SubmissionJournal
  private let clock: SendingClock
  private(set) var requests: [String] = []

  private init(_ client: ContactsClient, _ journal: SubmissionJournal, _ clock: SendingClock) {
    (self.client, self.journal, self.clock) = (client, journal, clock)
  }

  /// - Parameter fault: what happens to the first request of the operation.
  static func with(
    fault: String? = nil, on operation: String = "", _ body: (Portal) async throws -> Void
  ) async throws {
    // After everything that the sandbox begins with.
    let clock = SendingClock.standing(at: 1_798_761_600_007)
    var configuration = SandboxConfiguration()
    configuration.faults = fault.map {
      Data(#"{"faults":[{"on":{"operation":"\#(operation)","number":1},"do":"\#($0)"}]}"#.utf8)
    }
    configuration.clock = clock.now
    let folder = try TemporaryFolder()
    let journal = try SubmissionJournal.open(in: StateDirectory(path: folder.path)).store
    try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let client = ContactsClient(
        configuration: .init(
          baseURL: url.absoluteString, token: try AccessToken(ContactsClient.testToken),
          timeout: .seconds(20), uptime: clock.uptime),
        transport: transport)
      try await body(Portal(client, journal, clock))
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
    #expect(kept.state == .done)
    #expect(kept.outcomes.words == ended.outcomes.words)
    requests = ended.record.batches.flatMap(\.attempts).compactMap { attempt in
      guard case .answered(let answer)? = attempt.end else { return nil }
      return "\(plan.operation.rawValue) \(answer.status)"
    }
    return ended
  }

  /// Of the contacts that are not archived.
  func cities() async throws -> [String: String] {
    let request = BatchReadRequest(ids: ["70101", "70102"], properties: ["city"])
    let records = try await client.readBatch(request).value.results
    return Dictionary(records.map { ($0.id ?? "", $0.value(of: "city") ?? "") }) { first, _ in first }
  }
}

import ContactsAPI
import Drafts
import HTTPTypes
import Journal
import StubTransport
import Submissions
import TestFixtures
import Testing

@testable import Sending

/// A plan goes out once it is known where to, was confirmed and stands in the journal; otherwise nothing does.
@Suite struct OutboxTests {
  private let plan = Plan.twoBatches

  @Test func `a plan is confirmed, asked about, recorded and sent, and each state is told`() async throws {
    let bench = try OutboxBench()
    let run = bench.outbox().submit(plan, named: "spring", consent: .typed(" 3 "))
    var states: [Submission] = []
    for try await state in run { states.append(state) }
    #expect(bench.requests == ["details", "create", "create"])
    #expect(states.first?.counts.succeeded == 0)
    #expect(
      states.map(\.counts.succeeded).reduce(into: []) { if $0.last != $1 { $0.append($1) } } == [0, 2, 3])
    let end = try await run.end
    #expect(end.submission == states.last)
    #expect(end.recordingError == nil)
    let record = try bench.journal.load(end.submission.id)
    #expect(record.portal == 4711)
    #expect(record.counts == OutcomeCounts(succeeded: 3))
  }

  @Test func `it goes to its end whether or not anybody follows it`() async throws {
    let bench = try OutboxBench()
    let end = try await bench.outbox().submit(plan, named: "spring", consent: .givenBefore).end
    #expect(end.submission.counts == OutcomeCounts(succeeded: 3))
  }

  @Test(arguments: ["", "2", "3", "3 acme", "3 demo 3"])
  func `what was typed must be the phrase, and on production it has the profile's name`(typed: String)
    async throws
  {
    let bench = try OutboxBench()
    let outbox = bench.outbox(profile: "acme", isProduction: true)
    let refusal = await outbox.submit(plan, named: "spring", consent: .typed(typed)).refusal
    if typed == "3 acme" {
      #expect(refusal == nil)
    } else {
      guard case .notConfirmed(let phrase) = refusal else { Issue.record("\(refusal as Any)"); return }
      #expect(phrase.text == "3 acme")
      #expect(bench.requests.isEmpty)
      #expect(try bench.journal.submissions().isEmpty)
    }
  }

  @Test func `another number than the one that was confirmed does not go out`() async throws {
    let bench = try OutboxBench()
    let refusal = await bench.outbox().submit(plan, named: "spring", consent: .confirmed(contacts: 2)).refusal
    guard case .restChanged = refusal else { Issue.record("\(refusal as Any)"); return }
    #expect(bench.requests.isEmpty)
  }

  @Test(arguments: [(401, "{}"), (502, ""), (200, "{}"), (200, #"{"portalId":1}"#)])
  func `nothing leaves and nothing is recorded where the portal is not the one`(
    status: Int, body: String
  ) async throws {
    let bench = try OutboxBench(portal: { _ in StubResponse(status, body) })
    let refusal = await bench.outbox(isProduction: true, portal: 4711)
      .submit(plan, named: "spring", consent: .givenBefore).refusal
    switch (refusal, status, body) {
    case (.turnedAway, 401, _), (.unreachable, 502, _), (.portalUnnamed, 200, "{}"): break
    case (.planForOtherPortal(1, expected: 4711), 200, _): break
    default: Issue.record("\(refusal as Any)")
    }
    #expect(!bench.requests.contains("create"))
    #expect(try bench.journal.submissions().isEmpty)
  }

  @Test func `a sandbox need not say which portal it is, unless the plan was made for one`() async throws {
    let bench = try OutboxBench(portal: { _ in StubResponse(404, "") })
    let end = try await bench.outbox().submit(plan, named: "spring", consent: .givenBefore).end
    #expect(end.submission.record.portal == nil)
    let refusal = await bench.outbox(portal: 4711).submit(plan, named: "spring", consent: .givenBefore)
      .refusal
    guard case .planForOtherPortal(nil, expected: 4711) = refusal else {
      Issue.record("\(refusal as Any)")
      return
    }
  }

  @Test
  func `a portal that was asked a moment ago is not asked again, and is held against the plan all the same`()
    async throws
  {
    let bench = try OutboxBench()
    let portal = try await bench.outbox().portal()
    _ = try await bench.outbox().submit(plan, named: "spring", to: portal, consent: .givenBefore).end
    #expect(bench.requests == ["details", "create", "create"])
    let refusal = await bench.outbox(portal: 1)
      .submit(plan, named: "spring", to: portal, consent: .givenBefore).refusal
    guard case .planForOtherPortal(4711, expected: 1) = refusal else {
      Issue.record("\(refusal as Any)")
      return
    }
  }

  @Test func `a plan that holds nothing is recorded, and asks for nothing`() async throws {
    let bench = try OutboxBench()
    let plan = Plan.of(leftOut: [LeftOut(index: 0, email: nil, reason: .exists(recordID: "7"))])
    let end = try await bench.outbox().submit(plan, named: "spring", consent: .givenBefore).end
    #expect(end.submission.record.state == .done)
    #expect(bench.requests.isEmpty)
    #expect(try bench.journal.submissions().count == 1)
  }

  @Test(arguments: FailingRecorder.Kind.allCases)
  func `a journal that fails on the way is told with the end`(kind: FailingRecorder.Kind) async throws {
    let bench = try OutboxBench()
    let recorder = FailingRecorder(bench.journal, at: 2, kind)
    let end = try await bench.outbox(recorder: recorder)
      .submit(plan, named: "spring", consent: .givenBefore).end
    #expect(end.recordingError != nil)
    #expect(bench.requests == ["details", "create"])
    #expect(end.submission.record.state == .interrupted)
  }
}

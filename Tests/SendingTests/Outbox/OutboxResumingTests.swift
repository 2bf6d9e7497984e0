import ContactsAPI
import Drafts
import HTTPTypes
import Journal
import StubTransport
import Submissions
import TestFixtures
import Testing

@testable import Sending

/// A submission that the journal knows goes on where it began, and only if a person knows how many contacts go out.
@Suite struct OutboxResumingTests {
  @Test func `what was not sent goes out under the same id`() async throws {
    let bench = try OutboxBench()
    let id = try bench.interrupted()
    let end = try await bench.outbox().resume(id, consent: .typed("3")).end
    #expect(end.submission.id == id)
    #expect(bench.requests == ["details", "create", "create"])
    #expect(try bench.journal.load(id).counts == OutcomeCounts(succeeded: 3))
  }

  @Test(arguments: [Consent.typed("2"), .confirmed(contacts: 2)])
  func `another number than the rest asks for nothing`(consent: Consent) async throws {
    let bench = try OutboxBench()
    let refusal = await bench.outbox().resume(try bench.interrupted(), consent: consent).refusal
    switch (refusal, consent) {
    case (.notConfirmed, .typed), (.restChanged, .confirmed): break
    default: Issue.record("\(refusal as Any)")
    }
    #expect(bench.requests.isEmpty)
  }

  @Test(arguments: [(#"{"portalId":1}"#, false), ("{}", false), ("{}", true)])
  func `it goes on at no other portal`(answer: String, isProduction: Bool) async throws {
    let bench = try OutboxBench(portal: { _ in StubResponse(200, answer) })
    let id = try bench.interrupted()
    let refusal = await bench.outbox(isProduction: isProduction).resume(id, consent: .givenBefore).refusal
    switch (refusal, answer) {
    case (.beganAtOtherPortal(1, expected: 4711), _), (.portalUnnamed, "{}"): break
    default: Issue.record("\(refusal as Any)")
    }
    #expect(bench.requests == ["details"])
    #expect(try bench.journal.load(id).counts == OutcomeCounts(notSent: 3))
  }

  @Test
  func `what another program sent meanwhile is not sent again, and the submission stays as it was found`()
    async throws
  {
    let other = OtherProgram()
    let bench = try OutboxBench(portal: { _ in
      try other.sendsOne()
      return StubResponse(200, #"{"portalId":4711}"#)
    })
    let id = try bench.interrupted()
    other.takes(id, of: bench.journal)
    let refusal = await bench.outbox().resume(id, consent: .typed("3")).refusal
    guard case .restChanged = refusal else { Issue.record("\(refusal as Any)"); return }
    #expect(bench.requests == ["details"])
    #expect(try bench.journal.load(id).counts == OutcomeCounts(succeeded: 1, notSent: 2))
    #expect(try bench.journal.load(id).state == .interrupted)
    // Nobody holds it.
    other.rests()
    _ = try await bench.outbox().resume(id, consent: .typed("2")).end
  }

  @Test func `nothing is asked where there is nothing to ask or to send`() async throws {
    let bench = try OutboxBench()
    let id = try await bench.outbox().submit(.twoBatches, named: "spring", consent: .givenBefore).end
      .submission.id
    for run in [bench.outbox().verify(id), bench.outbox().resume(id, consent: .givenBefore)] {
      guard case .nothingLeft = await run.refusal else { Issue.record(); return }
    }
    #expect(bench.requests == ["details", "create", "create"])
  }

  @Test func `verifying asks about what is unknown and sends none`() async throws {
    let bench = try OutboxBench(create: { request in
      guard request.url.hasSuffix("create") else {
        return StubResponse(200, #"{"status":"COMPLETE","results":[]}"#)
      }
      throw TransportError.answerLost(.connectionClosed)
    })
    let stop = StopRequest()
    let id = try await bench.outbox()
      .submit(.of([.person("Ada")]), named: "spring", consent: .givenBefore, stop: stop).end.submission.id
    #expect(try bench.journal.load(id).counts == OutcomeCounts(unknown: 1))
    let before = bench.requests
    let end = try await bench.outbox().verify(id).end
    #expect(bench.requests.dropFirst(before.count) == ["details", "read"])
    #expect(end.submission.counts == OutcomeCounts(unknown: 1))
  }

  @Test func `a submission that nobody knows is refused by the journal`() async throws {
    let bench = try OutboxBench()
    guard case .journal = await bench.outbox().verify("none").refusal else { Issue.record(); return }
    #expect(bench.requests.isEmpty)
  }
}

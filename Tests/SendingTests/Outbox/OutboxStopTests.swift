import ContactsAPI
import Drafts
import HTTPTypes
import Journal
import StubTransport
import Submissions
import Synchronization
import TestFixtures
import Testing

@testable import Sending

/// A stop may come at any moment.
@Suite struct OutboxStopTests {
  @Test func `a stop before anything was asked leaves nothing`() async throws {
    let bench = try OutboxBench()
    let stop = StopRequest()
    stop.stop()
    let run = bench.outbox().submit(.twoBatches, named: "spring", consent: .givenBefore, stop: stop)
    guard case .stopped = await run.refusal else { Issue.record(); return }
    #expect(!bench.requests.contains("create"))
    #expect(try bench.journal.submissions().isEmpty)
  }

  @Test(arguments: [false, true]) func `the question for the portal is not waited for`(isAbandoned: Bool)
    async throws
  {
    let stop = StopRequest()
    let bench = try OutboxBench(portal: { _ in
      if isAbandoned { stop.abandon() } else { stop.stop() }
      // An answer that never comes, until the task is cancelled.
      for await _ in AsyncStream<Void>.makeStream().stream {}
      return StubResponse(200, #"{"portalId":4711}"#)
    })
    let run = bench.outbox().submit(.twoBatches, named: "spring", consent: .givenBefore, stop: stop)
    guard case .stopped = await run.refusal else { Issue.record(); return }
    #expect(bench.requests == ["details"])
  }

  @Test func `a stop after the portal was asked records that nothing was sent`() async throws {
    let (bench, stop) = (try OutboxBench(), StopRequest())
    let portal = try await bench.outbox().portal(stop: stop)
    stop.stop()
    let end = try await bench.outbox()
      .submit(.twoBatches, named: "spring", to: portal, consent: .givenBefore, stop: stop).end
    #expect(bench.requests == ["details"])
    #expect(end.submission.counts == OutcomeCounts(notSent: 3))
    #expect(end.submission.isStopRequested)
    #expect(try bench.journal.load(end.submission.id).state == .interrupted)
  }

  @Test func `the batch that is under way is waited for`() async throws {
    let stop = StopRequest()
    let bench = try OutboxBench(create: { request in
      stop.stop()
      return try .created(request)
    })
    let end = try await bench.outbox()
      .submit(.twoBatches, named: "spring", consent: .givenBefore, stop: stop).end
    #expect(bench.requests == ["details", "create"])
    #expect(end.submission.counts == OutcomeCounts(succeeded: 2, notSent: 1))
  }

  @Test func `abandoning waits for nothing, and the journal knows what left`() async throws {
    let stop = StopRequest()
    let (released, release) = AsyncStream<Void>.makeStream()
    let bench = try OutboxBench(create: { request in
      stop.abandon()
      for await _ in released {}
      return try .created(request)
    })
    let end = try await bench.outbox()
      .submit(.twoBatches, named: "spring", consent: .givenBefore, stop: stop).end
    release.finish()
    #expect(!end.submission.isFinished)
    var record = try bench.journal.load(end.submission.id)
    record.conclude()
    #expect(record.counts == OutcomeCounts(unknown: 2, notSent: 1))
  }
}

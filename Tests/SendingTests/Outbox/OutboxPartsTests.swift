import ContactsModel
import Drafts
import Journal
import StubTransport
import Submissions
import Synchronization
import TestFixtures
import Testing

@testable import Sending

/// A plan that creates, updates and links is several submissions, and all of them stand in the journal before the first
/// leaves.
@Suite struct OutboxPartsTests {
  /// Ada is created; the city of contact 7 is changed, and it is linked to company 3.
  private let plan: Plan = {
    var input = DraftInput(
      id: InputID(rawValue: 1),
      changing: ExistingContact(
        id: "7", values: [Property("city", "Bonn")], links: ExistingLinks(objects: ["company"])))
    input.contact.properties[0].value = "Ulm"
    input.contact.associations = [
      Association(recordID: "3", types: [AssociationType(.hubspotDefined, 279)])
    ]
    return Plan.make(inputs: [DraftInput(id: InputID(rawValue: 0), contact: .person("Ada")), input])
  }()

  private static let all: [ContactOperation] = [.create, .update, .link]
  private static let way = ["details", "create", "read", "update", "read", "create"]

  private static func answer(_ request: SentRequest) throws -> StubResponse {
    if request.url.contains("associations") {
      return request.url.hasSuffix("read")
        ? StubResponse(200, #"{"status":"COMPLETE","results":[]}"#)
        : StubResponse(
          201,
          #"{"status":"COMPLETE","results":[{"fromObjectId":7,"toObjectId":3,"fromObjectTypeId":"0-1"}]}"#)
    }
    if request.url.hasSuffix("read") {
      return StubResponse(
        200, #"{"status":"COMPLETE","results":[{"id":"7","properties":{"city":"Bonn"}}]}"#)
    }
    if request.url.hasSuffix("update") {
      return StubResponse(200, #"{"status":"COMPLETE","results":[{"id":"7","properties":{"city":"Ulm"}}]}"#)
    }
    return try .created(request)
  }

  /// What the journal says of each part, in order.
  private func parts(_ bench: OutboxBench) throws -> [SubmissionRecord] {
    let id = try #require(try bench.journal.submissions().last?.id)
    return try bench.journal.sentPlan(id).parts
  }

  @Test func `every part is in the journal before the first one leaves`() async throws {
    let seen = Mutex<[Int]>([])
    let journal = Mutex<SubmissionJournal?>(nil)
    let bench = try OutboxBench(create: { request in
      let count = try journal.withLock { try $0?.submissions().count } ?? 0
      seen.withLock { $0.append(count) }
      return try Self.answer(request)
    })
    journal.withLock { $0 = bench.journal }
    let end = try await bench.outbox().submit(plan, named: "spring", consent: .givenBefore).end
    #expect(bench.requests == Self.way)
    #expect(seen.withLock { $0 } == [3, 3, 3, 3, 3])
    #expect(end.submissions.map(\.plan.operation) == Self.all)
    #expect(end.submissions.map(\.part.isLast) == [false, false, true])
    #expect(end.submissions.allSatisfy { $0.counts.succeeded == 1 }, "\(end.submissions.map(\.outcomes))")
    #expect(try parts(bench).map(\.state) == [.done, .done, .done])
  }

  @Test func `a plan that does not fit into the journal sends nothing`() async throws {
    let bench = try OutboxBench(create: Self.answer)
    bench.journal.close()
    guard case .journal = await bench.outbox().submit(plan, named: "spring", consent: .givenBefore).refusal
    else { Issue.record(); return }
    #expect(bench.requests == ["details"])
  }

  @Test func `what a stop holds back is taken up with the first part`() async throws {
    let stop = StopRequest()
    let bench = try OutboxBench(create: { request in
      stop.stop()
      return try Self.answer(request)
    })
    _ = try await bench.outbox().submit(plan, named: "spring", consent: .givenBefore, stop: stop).end
    #expect(bench.requests == ["details", "create"])
    let stopped = try parts(bench)
    #expect(stopped.map(\.state) == [.done, .interrupted, .interrupted])
    #expect(stopped.flatMap(\.outcomes).map(\.reason) == [nil, .stopped, .stopped])

    // Contact 7 counts once, be it that two things are to be done to it.
    let end = try await bench.outbox().resume(stopped[0].id, consent: .confirmed(contacts: 1)).end
    #expect(bench.requests == ["details", "create", "details"] + Self.way.dropFirst(2))
    #expect(end.submissions.map(\.id) == stopped.dropFirst().map(\.id))
    #expect(try parts(bench).map(\.state) == [.done, .done, .done])
  }

  @Test func `what was recorded and never begun is known after the program was killed`() async throws {
    let bench = try OutboxBench(create: Self.answer)
    let records = plan.parts.enumerated().map { position, part in
      SubmissionRecord(id: "p\(position)", portal: 4711, at: start, plan: part)
    }
    try bench.journal.begin(records)
    for record in records { bench.journal.leave(record.id) }

    let killed = try parts(bench)
    #expect(killed.map(\.id) == ["p0", "p1", "p2"])
    #expect(killed.flatMap(\.outcomes).map(\.reason) == [.stopped, .stopped, .stopped])
    _ = try await bench.outbox().resume("p1", consent: .confirmed(contacts: 2)).end
    #expect(bench.requests == Self.way)
    #expect(try parts(bench).map(\.state) == [.done, .done, .done])
  }

  @Test func `a contact that somebody changed meanwhile is neither updated nor linked`() async throws {
    let bench = try OutboxBench(create: { request in
      request.url.contains("objects/contacts/batch/read")
        ? StubResponse(200, #"{"status":"COMPLETE","results":[{"id":"7","properties":{"city":"Kiel"}}]}"#)
        : try Self.answer(request)
    })
    _ = try await bench.outbox().submit(plan, named: "spring", consent: .givenBefore).end
    #expect(bench.requests == ["details", "create", "read", "read"])
    #expect(try parts(bench).flatMap(\.outcomes).map(\.reason) == [nil, .conflict, .conflict])
  }

  @Test func `what turns one part away holds back those that follow`() async throws {
    let bench = try OutboxBench(create: { _ in StubResponse(401, #"{"message":"Expired"}"#) })
    let end = try await bench.outbox().submit(plan, named: "spring", consent: .givenBefore).end
    #expect(bench.requests == ["details", "create"])
    #expect(end.submissions.flatMap(\.outcomes).map(\.reason) == [.refused, .refused, .refused])
    #expect(try parts(bench).map(\.state) == [.done, .done, .done])
  }

  @Test func `what cannot be recorded any more does not begin the next part`() async throws {
    let bench = try OutboxBench(create: Self.answer)
    let recorder = FailingRecorder(bench.journal, at: 2, .lasting)
    let end = try await bench.outbox(recorder: recorder)
      .submit(plan, named: "spring", consent: .givenBefore).end
    #expect(end.recordingError != nil)
    #expect(bench.requests == ["details", "create"])
    #expect(end.submissions.map(\.plan.operation) == Self.all)
    #expect(end.submissions.dropFirst().flatMap(\.outcomes).map(\.reason) == [.stopped, .stopped])
    #expect(try parts(bench).dropFirst().flatMap(\.outcomes).map(\.reason) == [.stopped, .stopped])
  }
}

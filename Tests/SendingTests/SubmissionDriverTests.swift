import ContactsAPI
import Drafts
import HTTPTypes
import Logging
import StubTransport
import Submissions
import Testing

@testable import Sending

@Suite struct SubmissionDriverTests {
  private func run(
    _ count: Int, diary: Diary = Diary(), clock: SendingClock = .standing(), isStopped: Bool = false,
    answer: @escaping @Sendable (SentRequest) async throws -> StubResponse
  ) async throws -> (Submission, SubmissionDriver) {
    let client = try ContactsClient.answering(clock: clock) { request in
      diary.note(request.url.hasSuffix("create") ? "create" : "read")
      return try await answer(request)
    }
    let driver = SubmissionDriver(
      .ofContacts(count), client: client, recorder: diary, clock: clock, logger: .silent
    ) { _ in }
    return (await driver.run(isStopped: isStopped), driver)
  }

  @Test func `each batch is recorded before it leaves and after its answer`() async throws {
    let diary = Diary()
    let (submission, _) = try await run(101, diary: diary) { try .created($0) }
    #expect(submission.counts == OutcomeCounts(succeeded: 101))
    #expect(
      diary.all == [
        "intent 0/1", "create", "answer 0/1: 201", "outcomes: created",
        "intent 1/1", "create", "answer 1/1: 201", "outcomes: created", "done",
      ])
  }

  @Test func `an answer and what leaves next are written in one go`() async throws {
    let diary = Diary()
    _ = try await run(201, diary: diary) { try .created($0) }
    #expect(
      diary.written == [
        ["intent 0/1"], ["answer 0/1: 201", "outcomes: created", "intent 1/1"],
        ["answer 1/1: 201", "outcomes: created", "intent 2/1"],
        ["answer 2/1: 201", "outcomes: created", "done"],
      ])
  }

  @Test func `exactly the planned bytes go out`() async throws {
    let diary = Diary()
    let (submission, _) = try await run(2, diary: diary) { request in
      diary.note(String(decoding: request.body ?? [], as: UTF8.self))
      return try .created(request)
    }
    #expect(diary.all.contains(String(decoding: submission.plan.batches[0].body, as: UTF8.self)))
  }

  @Test func `what cannot be recorded is not sent`() async throws {
    let diary = Diary(unwritable: "intent 1/1")
    let (submission, driver) = try await run(101, diary: diary) { try .created($0) }
    #expect(diary.all.count { $0 == "create" } == 1)
    #expect(submission.counts == OutcomeCounts(succeeded: 100, notSent: 1))
    #expect(submission.record.state == .interrupted)
    #expect(await driver.recordingError is Diary.DiskFull)
  }

  @Test func `what is stopped before anything left leaves nothing`() async throws {
    let diary = Diary()
    let (submission, _) = try await run(101, diary: diary, isStopped: true) { try .created($0) }
    #expect(!diary.all.contains("create"))
    #expect(submission.counts == OutcomeCounts(notSent: 101))
    #expect(submission.record.state == .interrupted)
  }

  @Test func `a lost answer is looked up and never sent again`() async throws {
    let diary = Diary()
    let (submission, _) = try await run(1, diary: diary) { request in
      guard request.url.hasSuffix("create") else {
        let record =
          #"{"id":"7","createdAt":"1970-01-01T00:00:01.002Z","properties":{"email":"p0@example.com"}}"#
        let body = #"{"status":"COMPLETE","results":[\#(record)],"completedAt":"1970-01-01T00:00:01.002Z"}"#
        return StubResponse(200, body)
      }
      throw TransportError.answerLost(.connectionClosed)
    }
    #expect(
      diary.all == [
        "intent 0/1", "create", "answer 0/1: answer-lost", "outcomes: unknown", "read", "outcomes: created",
        "done",
      ])
    #expect(submission.outcomes.first?.id == "7")
  }

  @Test func `what never left is tried again after a while`() async throws {
    let diary = Diary()
    let (submission, _) = try await run(1, diary: diary) { request in
      if diary.all.count(where: { $0 == "create" }) == 1 {
        throw TransportError.couldNotConnect(.connectionRefused)
      }
      return try .created(request)
    }
    #expect(
      diary.all == [
        "intent 0/1", "create", "answer 0/1: could-not-connect", "intent 0/2", "create", "answer 0/2: 201",
        "outcomes: created", "done",
      ])
    #expect(submission.counts.succeeded == 1)
  }

  @Test func `the portal's wait is kept`() async throws {
    let clock = SendingClock.standing()
    let diary = Diary()
    let (submission, _) = try await run(1, diary: diary, clock: clock) { request in
      guard diary.all.count(where: { $0 == "create" }) == 1 else { return try .created(request) }
      return StubResponse(429, #"{"policyName":"TEN_SECONDLY_ROLLING"}"#, headers: ["Retry-After": "7"])
    }
    #expect(submission.counts.succeeded == 1)
    #expect(clock.now() == 7000)
  }

  @Test func `a stop waits for the batch that is under way`() async throws {
    let diary = Diary()
    let (began, begins) = AsyncStream<Void>.makeStream()
    let (released, release) = AsyncStream<Void>.makeStream()
    let client = try ContactsClient.answering { request in
      diary.note("create")
      begins.finish()
      for await _ in released {}
      return try .created(request)
    }
    let driver = SubmissionDriver(
      .ofContacts(101), client: client, recorder: diary, clock: .standing(), logger: .silent
    ) { if $0.isStopRequested { release.finish() } }
    async let ended = driver.run()
    for await _ in began {}
    driver.stop()
    let submission = await ended
    #expect(submission.counts == OutcomeCounts(succeeded: 100, notSent: 1))
    #expect(submission.isStopRequested)
    #expect(diary.all.last == "interrupted")
  }

  @Test func `the token is in nothing that is recorded`() async throws {
    let (submission, _) = try await run(1) { request in
      StubResponse(400, #"{"message":"no \#(request.headers[.authorization] ?? "") here"}"#)
    }
    #expect(submission.outcomes.first?.message == "no Bearer [token] here")
    let body = submission.record.batches.first?.answer?.body ?? []
    #expect(!String(decoding: body, as: UTF8.self).contains(ContactsClient.testToken))
  }
}

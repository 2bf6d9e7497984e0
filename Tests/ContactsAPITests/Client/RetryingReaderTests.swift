import ContactsAPI
import HTTPTypes
import StubTransport
import Synchronization
import Testing

@Suite struct RetryingReaderTests {
  private static let one = StubResponse(
    200, #"{"status":"COMPLETE","results":[{"id":"7","properties":{"email":"a@there.example"}}]}"#)

  /// A client that answers with each of these in turn, the last one for ever, and a reader whose waits take no time.
  private final class Bench: Sendable {
    let reader: RetryingReader
    let stub: StubbedClient
    private let waits: Waits

    init(
      _ answers: [StubResponse], policy: RetryPolicy = .limitsOnly,
      jitter: @escaping @Sendable (Duration) -> Duration = { _ in .zero }
    ) throws {
      let waits = Waits()
      stub = try StubbedClient { answers[min(waits.nextTurn(), answers.count - 1)] }
      reader = stub.client.reader(
        retrying: policy, pause: RetryPause(sleep: { waits.add($0) }, jitter: jitter))
      self.waits = waits
    }

    var asked: Int { stub.sent.all.count }
    var waited: Duration { waits.sum }
  }

  private final class Waits: Sendable {
    private let total = Mutex(Duration.zero)
    private let turns = Mutex(0)

    var sum: Duration { total.withLock { $0 } }

    func add(_ wait: Duration) { total.withLock { $0 += wait } }

    func nextTurn() -> Int {
      turns.withLock { turns in
        defer { turns += 1 }
        return turns
      }
    }
  }

  private func read(
    _ emails: [String], _ answers: StubResponse...
  ) async throws -> (found: [String?]?, asked: Int, waited: Duration) {
    let bench = try Bench(answers)
    let found = try? await bench.reader.contacts(withEmails: emails, properties: ["email"])
    return (found.map { $0.map(\.id) }, bench.asked, bench.waited)
  }

  @Test func `each e-mail is asked for once, a hundred in a request`() async throws {
    let emails = (0..<150).flatMap { ["p\($0)@there.example", "P\($0)@there.example"] }
    let (found, asked, _) = try await read(emails, Self.one)
    #expect(asked == 2)
    #expect(found == ["7", "7"])
  }

  @Test func `a limit is waited for as the portal says`() async throws {
    let limit = StubResponse(429, "{}", headers: ["Retry-After": "3"])
    let (found, asked, waited) = try await read(["a@there.example"], limit, Self.one)
    #expect(found == ["7"])
    #expect(asked == 2)
    #expect(waited == .seconds(3))
  }

  @Test(arguments: ["86400", "9223372036854775807"])
  func `a wait that is not worth it ends the check`(seconds: String) async throws {
    let limit = StubResponse(429, "{}", headers: ["Retry-After": seconds])
    let (found, asked, waited) = try await read(["a@there.example"], limit)
    #expect(found == nil)
    #expect(asked == 1)
    #expect(waited == .zero)
  }

  @Test func `a daily limit is not waited for`() async throws {
    let (found, asked, _) = try await read(
      ["a@there.example"], StubResponse(429, #"{"policyName":"DAILY"}"#))
    #expect(found == nil)
    #expect(asked == 1)
  }

  @Test func `a wait is longer by its jitter`() async throws {
    let limit = StubResponse(429, "{}", headers: ["Retry-After": "3"])
    let bench = try Bench([limit, Self.one]) { $0 / 10 }
    _ = try await bench.reader.contacts(withEmails: ["a@there.example"], properties: [])
    #expect(bench.waited == .milliseconds(3_300))
  }

  @Test(arguments: [(RetryPolicy.limitsOnly, 1), (.failuresToo, 3)])
  func `failures are tried again by the policy that says so`(policy: RetryPolicy, asked: Int) async throws {
    let bench = try Bench([StubResponse(502, "")], policy: policy)
    await #expect(throws: ContactsError.self) { try await bench.reader.propertyDefinitions() }
    #expect(bench.asked == asked)
    #expect(bench.waited == .seconds(asked - 1))
  }

  @Test func `history is read fifty contacts a request`() async throws {
    let bench = try Bench([Self.one])
    let request = BatchReadRequest(ids: (0..<120).map(String.init), propertiesWithHistory: ["email"])
    let batches = try await bench.reader.batches(of: request)
    #expect(batches.map(\.request.ids.count) == [50, 50, 20])
    #expect(batches.map(\.request.propertiesWithHistory) == Array(repeating: ["email"], count: 3))
  }

  @Test func `an id is asked for once, an e-mail whatever its case`() async throws {
    let bench = try Bench([Self.one])
    let byID = try await bench.reader.batches(of: BatchReadRequest(ids: ["7", "8", "7"]))
    #expect(byID.map(\.request.ids) == [["7", "8"]])
    let byEmail = try await bench.reader.batches(
      of: BatchReadRequest(ids: ["A@there.example", "a@there.example"], idProperty: "email"))
    #expect(byEmail.map(\.request.ids) == [["A@there.example"]])
  }

  @Test func `nothing is asked for no ids`() async throws {
    let bench = try Bench([Self.one])
    #expect(try await bench.reader.batches(of: BatchReadRequest(ids: [])).isEmpty)
    #expect(bench.asked == 0)
  }

  @Test func `what no result can be told to be is missing, whoever names it`() async throws {
    let bench = try Bench([Self.one])
    let request = BatchReadRequest(ids: ["7", "A@there.example", "8"], properties: ["email"])
    #expect(try await bench.reader.batches(of: request).flatMap(\.missingIDs) == ["8"])
  }

  @Test func `pages are followed to the last one, or as many as wanted`() async throws {
    let page = StubResponse(200, #"{"results":[{"id":"1"}],"paging":{"next":{"after":"1"}}}"#)
    let bench = try Bench([page, page, StubResponse(200, #"{"results":[{"id":"2"}]}"#)])
    #expect(try await bench.reader.owners().flatMap(\.value.owners).map(\.id) == ["1", "1", "2"])
    #expect(bench.stub.sent.all.map { $0.url.hasSuffix("&after=1") } == [false, true, true])
    let endless = try Bench([page])
    let request = SearchRequest(query: "acme")
    #expect(try await endless.reader.search(request, in: "companies", mostPages: 4).count == 4)
    #expect(endless.asked == 4)
  }

  @Test func `searches wait between pages and end where HubSpot does`() async throws {
    let page = StubResponse(200, #"{"total":20000,"results":[{"id":"1"}],"paging":{"next":{"after":"1"}}}"#)
    let bench = try Bench([page])
    let request = SearchRequest(filterGroups: [[SearchFilter("city", .hasValue)]], limit: 200)
    let pages = try await bench.reader.searchPages(request)
    #expect(pages.count == 50)
    #expect(pages.first?.total == .value(20_000))
    #expect(bench.waited == .milliseconds(49 * 220))
  }

  @Test func `the limit of the second is waited out for a second`() async throws {
    let refused = StubResponse(429, #"{"errorType":"RATE_LIMIT","policyName":"SECONDLY"}"#)
    let bench = try Bench([refused, StubResponse(200, #"{"results":[]}"#)])
    #expect(try await bench.reader.search(SearchRequest(query: "a"), in: "contacts").isEmpty)
    #expect(bench.waited == .seconds(1))
  }

  @Test func `contacts are read by id and by e-mail, each once, in the order of their names`() async throws {
    let byID = StubResponse(
      207,
      #"""
      {"status":"COMPLETE","results":[{"id":"8","properties":{"email":null}},{"id":"7","properties":{"email":
      "a@there.example","hs_additional_emails":"old@there.example"}}],"numErrors":1,"errors":[{"category":
      "OBJECT_NOT_FOUND","context":{"ids":["9"]}}]}
      """#)
    let byEmail = StubResponse(
      200,
      #"""
      {"status":"COMPLETE","results":[{"id":"7","properties":{"email":"a@there.example","hs_additional_emails":
      "old@there.example"}},{"id":"6","properties":{"email":"z@there.example"}}]}
      """#)
    let bench = try Bench([byID, byEmail])
    let found = try await bench.reader.contacts(
      named: ["Z@there.example", "9", "7", "OLD@there.example", "gone@there.example", "8"],
      properties: ["city"])
    #expect(found.records.map(\.id) == ["6", "7", "8"])
    #expect(found.missing == ["9", "gone@there.example"])
    #expect(bench.asked == 2)
  }
}

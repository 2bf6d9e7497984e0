import HTTPTypes
import StubTransport
import Synchronization
import Testing

@testable import ContactsAPI

struct ServerClockTests {
  private static let read = #"{"status":"COMPLETE","results":[],"completedAt":"1970-01-01T00:16:40.250Z"}"#

  /// Sends one request that leaves and comes back at these uptimes.
  private func exchange(
    _ clock: ServerClock, _ time: ManualTime, _ times: (Int64, Int64), _ response: StubResponse,
    endpoint: Endpoint = .readBatch
  ) async throws {
    time.now = times.0
    let request = SentRequest(.post, "http://127.0.0.1/x").head
    _ = try await clock.intercept(request, body: nil, endpoint: endpoint) { _, _ in
      time.now = times.1
      return (response.head, response.body)
    }
  }

  private func bounds(_ low: Int64, _ high: Int64) -> ClosedRange<Int64> { low...high }

  private func response(_ status: Int = 200, date: String? = nil, body: String = "") -> StubResponse {
    var headers = HTTPFields()
    headers[.date] = date
    return StubResponse(status: status, headers: headers, body: Array(body.utf8))
  }

  @Test func `a Date header tells the time to the second, and to the way there and back`() async throws {
    let time = ManualTime()
    let clock = ServerClock { time.now }
    #expect(clock.offsetBounds == nil)
    let answer = response(date: "Thu, 01 Jan 1970 00:16:40 GMT")
    try await exchange(clock, time, (5_000, 5_080), answer, endpoint: .accountDetails)
    #expect(clock.offsetBounds == bounds(1_000_000 - 5_080, 1_000_999 - 5_000))
  }

  @Test func `a batch tells it to the millisecond`() async throws {
    let time = ManualTime()
    let clock = ServerClock { time.now }
    try await exchange(clock, time, (5_000, 5_080), response(body: Self.read))
    #expect(clock.offsetBounds == bounds(1_000_250 - 5_080, 1_000_250 - 5_000))
  }

  @Test func `answers narrow the bounds, and time widens them`() async throws {
    let time = ManualTime()
    let clock = ServerClock { time.now }
    try await exchange(clock, time, (5_000, 5_080), response(date: "Thu, 01 Jan 1970 00:16:40 GMT"))
    try await exchange(clock, time, (5_900, 5_980), response(date: "Thu, 01 Jan 1970 00:16:41 GMT"))
    #expect(clock.offsetBounds == bounds(1_001_000 - 5_980, 1_000_999 - 5_000))
    time.now += 20_000
    #expect(clock.offsetBounds == bounds(1_001_000 - 5_980 - 10, 1_000_999 - 5_000 + 10))
  }

  @Test func `where answers contradict each other, everything between is possible`() async throws {
    let time = ManualTime()
    let clock = ServerClock { time.now }
    try await exchange(clock, time, (5_000, 5_000), response(date: "Thu, 01 Jan 1970 00:16:40 GMT"))
    try await exchange(clock, time, (5_000, 5_000), response(date: "Thu, 01 Jan 1970 01:16:40 GMT"))
    #expect(clock.offsetBounds == bounds(1_000_000 - 5_000, 4_600_999 - 5_000))
  }

  @Test(arguments: [
    (502, "Thu, 01 Jan 1970 00:16:40 GMT", ""), (200, "yesterday", "{"), (200, "", #"{"completedAt":null}"#),
    (200, "", #"{"completedAt":"9223372036854775807"}"#),
    (200, "", #"{"completedAt":"-9223372036854775808"}"#),
  ]) func `a gateway's time, and what is none, tells nothing`(status: Int, date: String, body: String)
    async throws
  {
    let time = ManualTime()
    let clock = ServerClock { time.now }
    try await exchange(clock, time, (5_000, 5_080), response(status, date: date, body: body))
    #expect(clock.offsetBounds == nil)
  }
}

private final class ManualTime: Sendable {
  private let value = Mutex<Int64>(0)

  var now: Int64 {
    get { value.withLock { value in value } }
    set { value.withLock { value in value = newValue } }
  }
}

import Synchronization
import Testing

@testable import SandboxCRM

struct LimitTests {
  private final class Clock: Sendable {
    let milliseconds = Mutex<Int64>(1_790_000_000_000)
    func advance(_ by: Int64) { milliseconds.withLock { $0 += by } }
  }

  @Test func `a request over the limit is refused until the window has moved on`() async throws {
    let clock = Clock()
    var configuration = SandboxConfiguration()
    configuration.requestsPerTenSeconds = 2
    configuration.clock = { clock.milliseconds.withLock { $0 } }
    try await withClient(configuration) { client in
      let first = try await client.get("/account-info/v3/details")
      #expect(first.headers["x-hubspot-ratelimit-max"] == "2")
      #expect(first.headers["x-hubspot-ratelimit-remaining"] == "1")
      #expect(first.headers["x-hubspot-ratelimit-interval-milliseconds"] == "10000")
      clock.advance(4_000)
      #expect(try await client.get("/account-info/v3/details").status == 200)
      let refused = try await client.get("/account-info/v3/details")
      #expect(refused.status == 429)
      #expect(refused.headers["x-hubspot-ratelimit-remaining"] == "0")
      let json = refused.json
      #expect(json["policyName"]?.string == "TEN_SECONDLY_ROLLING")
      #expect(json["errorType"]?.string == "RATE_LIMIT")
      #expect(json["message"]?.string == "You have reached your ten_secondly_rolling limit.")
      #expect(json["category"] == nil)
      clock.advance(6_000)
      #expect(try await client.get("/account-info/v3/details").status == 200)
      #expect(try await client.get("/account-info/v3/details").status == 429)
    }
  }

  @Test func `a refused create writes nothing`() async throws {
    var configuration = SandboxConfiguration()
    configuration.requestsPerTenSeconds = 0
    try await withClient(configuration) { client in
      let answer = try await client.create(input(#""email":"a@example.com""#))
      #expect(answer.status == 429)
      #expect(try await client.state()["createdByEmail"]?.names == [])
    }
  }

  @Test func `the daily limit has its own policy and starts anew with the day`() {
    var limit = RateLimit(perTenSeconds: 100, daily: 1)
    #expect(limit.take(at: 0) == nil)
    #expect(limit.take(at: 20_000) == .daily)
    #expect(limit.quota(at: 20_000).dailyRemaining == 0)
    #expect(limit.take(at: CivilTime.millisecondsPerDay) == nil)
  }

  @Test func `the control paths count for no limit and take no token`() async throws {
    var configuration = SandboxConfiguration()
    configuration.requestsPerTenSeconds = 0
    try await withClient(configuration) { client in
      var client = client
      client.authorization = nil
      let answer = try await client.get("/__sandbox/state")
      #expect(answer.status == 200)
    }
  }

  @Test(arguments: [nil, "", "Bearer", "Bearer Bearer pat-eu1-0000", "Basic cGF0", "pat-eu1-0000"])
  func `a request without one Bearer token is refused`(_ authorization: String?) async throws {
    try await withClient { client in
      var client = client
      client.authorization = authorization
      let answer = try await client.get("/account-info/v3/details")
      #expect(answer.status == 401)
      #expect(answer.headers["x-hubspot-auth-failure"] == "401 Unauthorized")
      #expect(answer.headers["x-hubspot-ratelimit-remaining"] == "100")
      #expect(answer.json["category"]?.string == "INVALID_AUTHENTICATION")
    }
  }
}

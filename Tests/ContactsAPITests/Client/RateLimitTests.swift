import ContactsAPI
import HTTPTypes
import StubTransport
import Testing

/// Numbers in headers, which may be any.
struct RateLimitTests {
  @Test(arguments: [
    ("100", 100), ("0", 0), ("-1", 0), ("9223372036854775807", RateLimit.most),
    ("-9223372036854775808", 0), ("99999999999999999999999", RateLimit.most), ("-99999999999999999999999", 0),
    ("1000000001", RateLimit.most), ("", nil), ("-", nil), ("soon", nil), ("1e9", nil), ("٣", nil),
  ])
  func `a number is cut down to what a limit can mean`(text: String, number: Int?) {
    let names = [
      "X-HubSpot-RateLimit-Max", "X-HubSpot-RateLimit-Remaining",
      "X-HubSpot-RateLimit-Interval-Milliseconds", "X-HubSpot-RateLimit-Daily",
      "X-HubSpot-RateLimit-Daily-Remaining", "Retry-After",
    ]
    let limit = RateLimit(
      HTTPFields(names.compactMap { name in HTTPField.Name(name).map { HTTPField(name: $0, value: text) } }))
    let numbers = [
      limit?.max, limit?.remaining, limit?.intervalMilliseconds, limit?.daily, limit?.dailyRemaining,
      limit?.retryAfter,
    ]
    #expect(numbers.allSatisfy { $0 == number })
  }

  @Test func `the first of several headers counts`() {
    #expect(RateLimit(["Retry-After": "1", "retry-after": "2"]) == RateLimit(retryAfter: 1))
  }

  @Test func `headers that are missing or no numbers give nothing`() {
    #expect(RateLimit(["Content-Type": "text/html"]) == nil)
    #expect(RateLimit(["Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"]) == nil)
    #expect(
      RateLimit(["retry-after": "477", "x-hubspot-ratelimit-max": "many"]) == RateLimit(retryAfter: 477))
  }
}

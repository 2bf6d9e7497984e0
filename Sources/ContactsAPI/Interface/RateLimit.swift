/// What an answer says about the limits on requests.
///
/// Source: the headers `X-HubSpot-RateLimit-…` and `Retry-After`. Each part is nil where its header is missing or no
/// number.
public struct RateLimit: Hashable, Sendable {
  /// Requests allowed in an interval.
  public var max: Int?
  /// Requests left in the current interval.
  public var remaining: Int?
  public var intervalMilliseconds: Int?
  /// Requests allowed in a day; not sent for OAuth tokens.
  public var daily: Int?
  public var dailyRemaining: Int?
  /// Seconds to wait before the next attempt; only in refusals.
  public var retryAfter: Int?

  public init(
    max: Int? = nil, remaining: Int? = nil, intervalMilliseconds: Int? = nil, daily: Int? = nil,
    dailyRemaining: Int? = nil, retryAfter: Int? = nil
  ) {
    self.max = max
    self.remaining = remaining
    self.intervalMilliseconds = intervalMilliseconds
    self.daily = daily
    self.dailyRemaining = dailyRemaining
    self.retryAfter = retryAfter
  }

  /// Nil if no header speaks of a limit.
  public init?(_ headers: HeaderFields) {
    func number(_ name: String) -> Int? { headers[name].flatMap { Int($0) } }
    self.init(
      max: number("x-hubspot-ratelimit-max"),
      remaining: number("x-hubspot-ratelimit-remaining"),
      intervalMilliseconds: number("x-hubspot-ratelimit-interval-milliseconds"),
      daily: number("x-hubspot-ratelimit-daily"),
      dailyRemaining: number("x-hubspot-ratelimit-daily-remaining"),
      retryAfter: number("retry-after"))
    if self == RateLimit() { return nil }
  }
}

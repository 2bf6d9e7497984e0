public import HTTPTypes

/// What an answer says about the limits on requests.
///
/// Source: the headers `X-HubSpot-RateLimit-…` and `Retry-After`. Each part is nil where its header is missing or no
/// number. Numbers beyond what any limit can mean are cut down to 0 or ``most``, so that arithmetic on them is safe.
public struct RateLimit: Hashable, Sendable {
  /// Requests allowed in an interval.
  public var max: Int?
  /// Requests left in the current interval.
  public var remaining: Int?
  /// The length of an interval in milliseconds; so far seen 10,000.
  public var intervalMilliseconds: Int?
  /// Requests allowed in a day; not sent for OAuth tokens.
  public var daily: Int?
  /// Requests left until midnight of the portal's time zone.
  public var dailyRemaining: Int?
  /// Seconds to wait before the next attempt; only in refusals.
  public var retryAfter: Int?

  /// What limits a caller knows of; nil for what it does not.
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

  /// More than any limit: a billion seconds are 31 years.
  public static let most = 1_000_000_000

  /// Nil if no header speaks of a limit.
  public init?(_ headers: HTTPFields) {
    func number(_ name: String) -> Int? { headers.first(name).flatMap(Self.number) }
    self.init(
      max: number("x-hubspot-ratelimit-max"),
      remaining: number("x-hubspot-ratelimit-remaining"),
      intervalMilliseconds: number("x-hubspot-ratelimit-interval-milliseconds"),
      daily: number("x-hubspot-ratelimit-daily"),
      dailyRemaining: number("x-hubspot-ratelimit-daily-remaining"),
      retryAfter: number("retry-after"))
    if self == RateLimit() { return nil }
  }

  /// A whole number of any length; nil for anything else.
  private static func number(_ text: String) -> Int? {
    if let number = Int(text) { return Swift.min(Swift.max(0, number), most) }
    let digits = text.drop { $0 == "-" || $0 == "+" }
    guard !digits.isEmpty, text.count - digits.count < 2, digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return text.hasPrefix("-") ? 0 : most
  }
}

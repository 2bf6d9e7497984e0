/// A rolling window of ten seconds and a daily count, as HubSpot keeps them per app and per portal.
struct RateLimit: Hashable, Sendable {
  static let interval: Int64 = 10_000

  var perTenSeconds: Int
  var daily: Int

  private var times: [Int64] = []
  private var day: Int64 = 0
  private var usedToday = 0

  /// The policy that refuses a request.
  enum Refusal: String { case tenSeconds = "TEN_SECONDLY_ROLLING", daily = "DAILY", second = "SECONDLY" }

  struct Quota: Hashable, Sendable {
    var limit: Int
    var remaining: Int
    var dailyLimit: Int
    var dailyRemaining: Int
  }

  init(perTenSeconds: Int, daily: Int) {
    self.perTenSeconds = perTenSeconds
    self.daily = daily
  }

  /// Counts one request, unless it has to be refused. A refused one is not counted.
  mutating func take(at now: Int64) -> Refusal? {
    forget(before: now)
    if usedToday >= daily { return .daily }
    if times.count >= perTenSeconds { return .tenSeconds }
    times.append(now)
    usedToday += 1
    return nil
  }

  mutating func quota(at now: Int64) -> Quota {
    forget(before: now)
    return Quota(
      limit: perTenSeconds, remaining: max(0, perTenSeconds - times.count),
      dailyLimit: daily, dailyRemaining: max(0, daily - usedToday))
  }

  private mutating func forget(before now: Int64) {
    times.removeFirst(times.prefix { now - $0 >= Self.interval }.count)
    let today = now / CivilTime.millisecondsPerDay
    if today != day { (day, usedToday) = (today, 0) }
  }
}

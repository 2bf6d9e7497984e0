/// What an answer's headers say of the limits. Each part is nil where its header is missing.
public struct LimitFacts: Sendable, Equatable {
  /// Requests allowed in an interval.
  public var max: Int?
  /// Requests left in the interval.
  public var remaining: Int?
  /// In milliseconds.
  public var interval: Int64?
  public var dailyRemaining: Int?

  public init(
    max: Int? = nil, remaining: Int? = nil, interval: Int64? = nil, dailyRemaining: Int? = nil
  ) {
    self.max = max
    self.remaining = remaining
    self.interval = interval
    self.dailyRemaining = dailyRemaining
  }
}

/// Keeps requests within HubSpot's limit, so that it need not refuse any.
///
/// A request counts from before it leaves until an interval after its answer: at some moment between HubSpot has
/// counted it.
struct RequestPace: Sendable, Equatable {
  /// A server that names a longer interval, in milliseconds, is not believed: its published limits count by ten seconds.
  private static let longestInterval: Int64 = 60_000

  private var limit: Int
  private var interval: Int64
  private var underWay = 0
  /// When the answers of the last interval came, in order.
  private var ended: [Int64] = []
  private var pausedUntil: Int64 = .min
  /// HubSpot takes no more requests today.
  private(set) var isDayOver = false

  init(perInterval limit: Int, interval: Int64) {
    self.limit = Swift.max(1, limit)
    self.interval = interval
  }

  /// When the next request may leave: now, or later.
  func opening(at now: Int64) -> Int64 {
    let counted = ended.drop { $0 <= now - interval }
    var opening = Swift.max(now, pausedUntil)
    let surplus = underWay + counted.count - limit
    if surplus >= 0 {
      let freeing = counted.dropFirst(surplus).first ?? counted.last ?? now
      opening = Swift.max(opening, freeing + interval)
    }
    return opening
  }

  mutating func begin() { underWay += 1 }

  /// A request that never left counts too: what is not sent for it can be sent later.
  mutating func end(at now: Int64) {
    underWay = Swift.max(0, underWay - 1)
    ended.removeAll { $0 <= now - interval }
    ended.append(now)
  }

  mutating func pause(until time: Int64) { pausedUntil = Swift.max(pausedUntil, time) }

  /// Taken in before the request whose answer says it has ended.
  mutating func learn(_ facts: LimitFacts, at now: Int64) {
    if let interval = facts.interval, interval > 0 { self.interval = min(interval, Self.longestInterval) }
    if let max = facts.max { limit = Swift.max(1, max) }
    let others = Swift.max(0, underWay - 1)
    if let left = facts.dailyRemaining { isDayOver = left <= others }
    // Somebody else sends too: their requests are known by what they leave over alone.
    let own = underWay + ended.count { $0 > now - interval }
    if let left = facts.remaining, left <= others, own < limit { pause(until: now + interval) }
  }
}

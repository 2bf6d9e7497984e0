/// Searches of the last second, which HubSpot counts by themselves.
struct SearchLimit: Hashable, Sendable {
  static let perSecond = 5

  private var times: [Int64] = []

  /// Counts one search, unless it has to be refused. A refused one is not counted.
  mutating func take(at now: Int64) -> RateLimit.Refusal? {
    times.removeAll { now - $0 >= 1_000 }
    if times.count >= Self.perSecond { return .second }
    times.append(now)
    return nil
  }
}

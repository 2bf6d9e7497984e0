/// How far the server's time is ahead of this machine's uptime: bounds, in milliseconds.
///
/// Each answer that names a time was written between the request's departure and the answer's arrival, and so narrows
/// the bounds. They widen with time, for the two clocks do not run equally fast.
struct ClockOffset: Hashable, Sendable {
  private(set) var bounds: ClosedRange<Int64>
  /// The uptime for which the bounds hold.
  private var learnedAt: Int64

  /// - Parameters:
  ///   - serverTime: bounds of the time that the server named, in milliseconds since 1970.
  ///   - asked: the uptime before the request left.
  ///   - answered: the uptime after the answer came.
  init(serverTime: ClosedRange<Int64>, asked: Int64, answered: Int64) {
    let low = serverTime.lowerBound - max(asked, answered)
    bounds = low...max(low, serverTime.upperBound - asked)
    learnedAt = answered
  }

  /// Takes in what another answer says. One that contradicts what was known before makes both possible.
  mutating func learn(_ sample: Self) {
    let known = aged(to: sample.learnedAt)
    let low = max(known.lowerBound, sample.bounds.lowerBound)
    let high = min(known.upperBound, sample.bounds.upperBound)
    if low <= high {
      bounds = low...high
    } else {
      bounds =
        min(known.lowerBound, sample.bounds.lowerBound)...max(known.upperBound, sample.bounds.upperBound)
    }
    learnedAt = sample.learnedAt
  }

  /// The bounds as they hold at an uptime.
  func aged(to uptime: Int64) -> ClosedRange<Int64> {
    let drift = max(0, uptime - learnedAt) / Self.elapsedPerDrift
    return (bounds.lowerBound - drift)...(bounds.upperBound + drift)
  }

  /// Clocks differ by a millisecond in no less than this: 500 parts in a million, the most that time daemons correct.
  private static let elapsedPerDrift: Int64 = 2_000
}

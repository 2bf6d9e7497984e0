/// Milliseconds of a clock that only goes forward, from some moment of this program on.
enum MonotonicClock {
  private static let start = SuspendingClock.now

  static func now() -> Int64 {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }
}

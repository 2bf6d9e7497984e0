/// Spreads waits, so that programs which were refused together do not come back together.
struct Jitter: Sendable, Equatable {
  /// Nil adds nothing.
  private var state: UInt64?

  init(seed: UInt64?) { state = seed }

  /// From 0 up to a tenth of the wait.
  mutating func next(for wait: Int64) -> Int64 {
    guard let last = state, wait >= 10 else { return 0 }
    // Numerical Recipes' generator: its upper half is random enough for this.
    let new = last &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    state = new
    return Int64(new >> 33) % (wait / 10 + 1)
  }
}

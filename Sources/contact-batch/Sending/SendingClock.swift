/// What a submission needs of time, replaced in tests.
struct SendingClock: Sendable {
  /// Milliseconds since 1970.
  let now: @Sendable () -> Int64
  /// Returns at that time, in milliseconds since 1970, or earlier when the task is cancelled.
  let sleep: @Sendable (_ until: Int64) async -> Void

  static let system = Self(now: SystemClock.now) { until in
    try? await Task.sleep(for: .milliseconds(max(0, until - SystemClock.now())))
  }
}

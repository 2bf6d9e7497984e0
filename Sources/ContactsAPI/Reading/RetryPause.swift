/// How a reader waits before it asks again. Replaced in tests.
public struct RetryPause: Sendable {
  /// Returns after so long, or earlier when the task is cancelled.
  public var sleep: @Sendable (Duration) async -> Void
  /// What is added to a wait, so that programs that were refused together do not come back together.
  public var jitter: @Sendable (Duration) -> Duration

  /// A way to wait.
  ///
  /// - Parameter jitter: none unless given.
  public init(
    sleep: @escaping @Sendable (Duration) async -> Void,
    jitter: @escaping @Sendable (Duration) -> Duration = { _ in .zero }
  ) {
    self.sleep = sleep
    self.jitter = jitter
  }

  /// Up to a tenth longer than asked for, by a clock that nobody sets.
  public static let system = Self { wait in
    await LoopTimer.wait(wait)
  } jitter: { wait in
    wait * .random(in: 0...0.1)
  }

  func wait(_ wait: Duration) async {
    await sleep(wait + jitter(wait))
  }
}

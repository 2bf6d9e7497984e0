/// How long and how often a batch is tried. Durations are milliseconds.
public struct SendingRules: Sendable, Equatable {
  /// How often one batch may leave the machine, or try to.
  public var attempts = 5
  /// The wait for a rate limit that names no time: the service's window.
  public var window: Int64 = 10_000
  /// The wait for locked records (status 423): the service documents at least two seconds.
  public var lockedWait: Int64 = 2_000
  /// A wait longer than this ends the submission as refused.
  public var longestWait: Int64 = 60_000
  /// The waits after each failure to connect; after the last one the service counts as unreachable.
  public var connectWaits: [Int64] = [500, 1_000, 2_000]
  /// A contact that is older than the request by no more than this may still be ours: clocks differ.
  public var clockSkew: Int64 = 2_000

  public init() {}
}

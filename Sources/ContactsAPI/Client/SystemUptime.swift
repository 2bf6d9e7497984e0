import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A clock that nobody sets.
public enum SystemUptime {
  private static let latest = Atomic<Int64>(0)

  /// Milliseconds since the machine started, the time that it slept included. Never goes back, whatever stands between
  /// the program and the system's clock.
  @Sendable public static func now() -> Int64 {
    var time = timespec()
    #if canImport(Darwin)
      clock_gettime(CLOCK_MONOTONIC, &time)
    #else
      clock_gettime(CLOCK_BOOTTIME, &time)
    #endif
    let now = Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    return latest.max(now, ordering: .relaxed).newValue
  }
}

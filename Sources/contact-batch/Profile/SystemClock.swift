import Foundation

/// The time of day as the machine has it.
enum SystemClock {
  /// Milliseconds since 1970.
  @Sendable static func now() -> Int64 {
    Int64(exactly: (Date().timeIntervalSince1970 * 1000).rounded(.down)) ?? 0
  }
}

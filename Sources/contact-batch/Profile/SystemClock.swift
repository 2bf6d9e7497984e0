import ContactsAPI
import Foundation

/// The time of day, as the machine had it when the program began, and moved on by a clock that nobody sets: a wait ends
/// when it should, and times stay in order, when the machine's clock is set meanwhile.
enum SystemClock {
  private static let start = (timeOfDay: timeOfDay(), uptime: SystemUptime.now())

  /// Milliseconds since 1970.
  @Sendable static func now() -> Int64 {
    start.timeOfDay + (SystemUptime.now() - start.uptime)
  }

  private static func timeOfDay() -> Int64 {
    Int64(exactly: (Date().timeIntervalSince1970 * 1000).rounded(.down)) ?? 0
  }
}

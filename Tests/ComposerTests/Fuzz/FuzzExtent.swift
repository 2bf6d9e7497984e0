import Foundation
import HostileText

/// How much is tried. `FUZZ_SEEDS` (`300`, or `17...17` for one) and `FUZZ_EVENTS` ask for more, or for the one that
/// failed.
enum FuzzExtent {
  static let seeds: ClosedRange<Int> = FuzzRange.asked(by: "FUZZ_SEEDS") ?? 1...200
  static let events: Int = FuzzRange.asked(by: "FUZZ_EVENTS")?.upperBound ?? 500
  /// A frame is looked at after as many events: drawing is what takes the time. In CI it is after each one.
  static let eventsToFrame = ProcessInfo.processInfo.environment["CI"] == nil ? 6 : 1
}

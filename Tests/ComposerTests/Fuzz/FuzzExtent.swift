import Foundation

/// How much is tried. `FUZZ_SEEDS` (`300`, or `17...17` for one) and `FUZZ_EVENTS` ask for more, or for the one that
/// failed.
enum FuzzExtent {
  static let seeds: ClosedRange<Int> = range(of: "FUZZ_SEEDS") ?? 1...200
  static let events: Int = range(of: "FUZZ_EVENTS")?.upperBound ?? 500
  /// A frame is looked at after as many events: drawing is what takes the time. In CI it is after each one.
  static let eventsToFrame = ProcessInfo.processInfo.environment["CI"] == nil ? 6 : 1

  private static func range(of name: String) -> ClosedRange<Int>? {
    let bounds = (ProcessInfo.processInfo.environment[name] ?? "").split(separator: ".").compactMap {
      Int($0)
    }
    guard let first = bounds.first, let last = bounds.last, last >= 1 else { return nil }
    return bounds.count == 1 ? 1...last : first...max(first, last)
  }
}

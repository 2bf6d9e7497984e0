import ArgumentParser

/// An age in whole days, written `90d`.
struct Days: ExpressibleByArgument, Sendable {
  let count: Int64

  /// What began before this time is older, in milliseconds since 1970. No days means that everything is, also where
  /// the clock was wrong.
  func end(at now: Int64) -> Int64 { count == 0 ? .max : now - count * 86_400_000 }

  /// More days than any machine has lived would overflow what is computed with them.
  private static let most: Int64 = 100_000

  init?(argument: String) {
    guard argument.hasSuffix("d"), let count = Int64(argument.dropLast()), (0...Self.most).contains(count)
    else { return nil }
    self.count = count
  }
}

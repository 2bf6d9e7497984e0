/// A text by 128 bits of hash, equal for texts that are equal: the e-mails of a large draft take much memory.
///
/// It holds within one run of the program. Nobody who does not know the seeds of the run can make two texts share one.
struct TextDigest: Hashable, Sendable {
  private let high: Int
  private let low: Int

  init(_ text: String) {
    (high, low) = (Self.hash(text, 1), Self.hash(text, 2))
  }

  private static func hash(_ text: String, _ salt: UInt8) -> Int {
    var hasher = Hasher()
    hasher.combine(salt)
    hasher.combine(text)
    return hasher.finalize()
  }

  func hash(into hasher: inout Hasher) { hasher.combine(high) }
}

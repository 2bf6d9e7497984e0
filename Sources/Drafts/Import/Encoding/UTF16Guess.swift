/// Tells UTF-16 without a byte order mark by its zeros: they stand in one half of the units, but for a rare letter.
struct UTF16Guess {
  /// How many bytes are looked at.
  static let sampleSize = 256

  let isBigEndian: Bool

  /// Nil for what is no UTF-16.
  init?(of bytes: [UInt8]) {
    let sample = bytes.prefix(Self.sampleSize)
    let zeros = sample.indices.filter { sample[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    let even = zeros.count - odd
    guard zeros.count >= 2, zeros.count * 8 >= sample.count, max(odd, even) >= 8 * min(odd, even) else {
      return nil
    }
    isBigEndian = odd < even
  }
}

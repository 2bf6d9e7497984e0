/// Some of the inputs of a chunk, by their places in it: one bit each.
struct InputSet: Hashable, Sendable {
  private var words: SIMD4<UInt64> = .zero

  var isEmpty: Bool { words == .zero }
  var count: Int { words.indices.reduce(0) { $0 + words[$1].nonzeroBitCount } }

  func contains(_ offset: Int) -> Bool {
    words[offset >> 6] & (1 << UInt64(offset & 63)) != 0
  }

  mutating func set(_ offset: Int, to isMember: Bool) {
    let bit: UInt64 = 1 << UInt64(offset & 63)
    words[offset >> 6] = isMember ? words[offset >> 6] | bit : words[offset >> 6] & ~bit
  }

  func union(_ other: Self) -> Self {
    var result = self
    result.words |= other.words
    return result
  }

  /// The first member at an offset or behind it.
  func first(from offset: Int) -> Int? {
    (max(offset, 0)..<InputChunk.capacity).first(where: contains)
  }

  /// The last member before an offset.
  func last(before offset: Int) -> Int? {
    (0..<min(offset, InputChunk.capacity)).last(where: contains)
  }
}

/// Some of the inputs of a chunk, by their places in it: one bit each.
struct InputSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }

  func contains(_ offset: Int) -> Bool { bits & Self.bit(offset) != 0 }

  mutating func set(_ offset: Int, to isMember: Bool) {
    bits = isMember ? bits | Self.bit(offset) : bits & ~Self.bit(offset)
  }

  func union(_ other: Self) -> Self {
    var result = self
    result.bits |= other.bits
    return result
  }

  /// All places that are none of its own.
  var complement: Self {
    var result = Self()
    result.bits = ~bits
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

  private static func bit(_ offset: Int) -> UInt64 { 1 << UInt64(offset) }
}

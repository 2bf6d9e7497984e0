/// The sums over all that stands before them in a log.
struct WriteAheadLogChecksum: Equatable {
  private var first: UInt32
  private var second: UInt32

  init(_ first: UInt32, _ second: UInt32) {
    self.first = first
    self.second = second
  }

  /// - Parameter bytes: a multiple of 8.
  mutating func add(_ bytes: Slice<UnsafeRawBufferPointer>, isBigEndian: Bool) {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    var offset = 0
    while offset + 8 <= bytes.count {
      first = first &+ word(bytes, offset, isBigEndian) &+ second
      second = second &+ word(bytes, offset + 4, isBigEndian) &+ first
      offset += 8
    }
  }

  private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ isBigEndian: Bool) -> UInt32 {
    let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    return isBigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
  }
}

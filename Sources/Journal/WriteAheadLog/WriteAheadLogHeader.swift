/// The header of a write-ahead log.
struct WriteAheadLogHeader {
  let isBigEndian: Bool
  let pageSize: Int
  /// The frames of the log carry the same ones; frames of an earlier log in the same file have others.
  let salts: UInt64
  let checksum: WriteAheadLogChecksum

  /// Nil where it is not one that SQLite would read.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= WriteAheadLog.headerSize else { return nil }
    let magic = bytes.bigEndian(at: 0)
    isBigEndian = magic & 1 == 1
    pageSize = Int(bytes.bigEndian(at: 8))
    salts = bytes.salts(at: 16)
    var computed = WriteAheadLogChecksum(0, 0)
    computed.add(bytes[..<24], isBigEndian: isBigEndian)
    checksum = computed
    guard magic & ~1 == 0x377F_0682, bytes.bigEndian(at: 4) == 3_007_000,
      (512...65_536).contains(pageSize), pageSize & (pageSize - 1) == 0,
      computed == WriteAheadLogChecksum(bytes.bigEndian(at: 24), bytes.bigEndian(at: 28))
    else { return nil }
  }
}

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

/// What the programs that use a database share about its log, in the file `-shm`. It outlives them where they are
/// killed.
struct WriteAheadLogIndex: Equatable {
  let salts: UInt64
  /// How many frames were committed.
  let frameCount: Int
  /// How many frames have been copied into the database.
  let copiedCount: Int

  /// Nil where it does not stand there twice, and so was being changed, or is not there.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let size = 48
    guard bytes.count >= 2 * size + 4, bytes[..<size].elementsEqual(bytes[size..<2 * size]),
      bytes.native(at: 0) == 3_007_000
    else { return nil }
    salts = bytes.salts(at: 32)
    frameCount = Int(bytes.native(at: 16))
    copiedCount = Int(bytes.native(at: 2 * size))
  }
}

extension UnsafeRawBufferPointer {
  /// - Parameter offset: at least four bytes are there.
  func bigEndian(at offset: Int) -> UInt32 {
    UInt32(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  fileprivate func native(at offset: Int) -> UInt32 { loadUnaligned(fromByteOffset: offset, as: UInt32.self) }

  /// Both, to be compared with others.
  func salts(at offset: Int) -> UInt64 { loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
}

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

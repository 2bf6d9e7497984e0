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

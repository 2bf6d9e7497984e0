/// The write-ahead log that SQLite keeps beside a database, read as the format of its files says: a header of 32
/// bytes, then frames of 24 bytes and a page each. What was committed ends with a frame that tells the size of the
/// database.
///
/// SQLite itself takes a log for empty whose header it cannot read, and for ended at a frame that it cannot read.
struct WriteAheadLog {
  enum State: Equatable {
    /// All that was committed can be read. The tail may be torn: the program was killed while it wrote.
    case sound
    /// The header cannot be read, and so nothing can.
    case headerDamaged
    /// A frame cannot be read, and something was committed behind it.
    /// - Parameter soundSize: how many bytes from the start can be read as they are.
    case framesDamaged(soundSize: Int)
  }

  static let headerSize = 32
  static let frameHeaderSize = 24

  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// - Parameters:
  ///   - databasePageSize: nil where the database does not tell.
  ///   - index: what the programs that used the log knew of it; nil where that is not known.
  func state(databasePageSize: Int?, index: WriteAheadLogIndex?) -> State {
    // A log that is shorter was torn before anything could be committed.
    guard bytes.count >= Self.headerSize else { return .sound }
    guard let header = WriteAheadLogHeader(bytes),
      databasePageSize == nil || databasePageSize == header.pageSize
    else { return .headerDamaged }
    let frames = Frames(bytes: bytes, header: header)
    let (sound, end, checksum) = frames.committed()
    let damaged = State.framesDamaged(soundSize: Self.headerSize + sound * frames.size)
    if let index, index.salts == header.salts {
      // Frames of a commit that failed stay behind those of the next one; the programs knew where the log ended.
      if index.frameCount <= sound { return .sound }
      // What they knew to be committed had been written before, so that no killed program explains it.
      if index.frameCount <= frames.count { return damaged }
    }
    guard let end else { return .sound }
    // A killed program leaves no whole frame that says to be a commit and cannot be read. One of a commit that failed may be
    // left, and then it is said for once that something may be missing.
    let isLastDamaged = index == nil && frames.hasCommit(from: end)
    return isLastDamaged || frames.isCommitted(after: end, seed: checksum) ? damaged : .sound
  }

  /// The page size of a database, nil for one that is empty.
  static func pageSize(ofDatabase head: UnsafeRawBufferPointer) -> Int? {
    guard head.count >= 18 else { return nil }
    let size = Int(head[16]) << 8 | Int(head[17])
    return size == 1 ? 65_536 : size
  }
}

/// The frames of a log whose header can be read.
private struct Frames {
  let bytes: UnsafeRawBufferPointer
  let header: WriteAheadLogHeader

  var size: Int { WriteAheadLog.frameHeaderSize + header.pageSize }
  var count: Int { (bytes.count - WriteAheadLog.headerSize) / size }

  private func frame(_ index: Int) -> UnsafeRawBufferPointer {
    let start = WriteAheadLog.headerSize + index * size
    return UnsafeRawBufferPointer(rebasing: bytes[start..<start + size])
  }

  private func isOfThisLog(_ frame: UnsafeRawBufferPointer) -> Bool {
    frame.salts(at: 8) == header.salts && frame.bigEndian(at: 0) != 0
  }

  private func isCommit(_ frame: UnsafeRawBufferPointer) -> Bool { frame.bigEndian(at: 4) != 0 }

  private func storedChecksum(_ frame: UnsafeRawBufferPointer) -> WriteAheadLogChecksum {
    WriteAheadLogChecksum(frame.bigEndian(at: 16), frame.bigEndian(at: 20))
  }

  private func checksum(
    of frame: UnsafeRawBufferPointer, after seed: WriteAheadLogChecksum
  ) -> WriteAheadLogChecksum {
    var checksum = seed
    checksum.add(frame[..<8], isBigEndian: header.isBigEndian)
    checksum.add(frame[WriteAheadLog.frameHeaderSize...], isBigEndian: header.isBigEndian)
    return checksum
  }

  /// - Returns: how many frames were committed and can be read; the first frame that cannot be read, if there is
  ///   one; the checksum that its predecessor ends with.
  func committed() -> (count: Int, unreadable: Int?, checksum: WriteAheadLogChecksum) {
    var running = header.checksum
    var committed = 0
    for index in 0..<count {
      let frame = frame(index)
      let next = checksum(of: frame, after: running)
      guard isOfThisLog(frame), next == storedChecksum(frame) else { return (committed, index, running) }
      running = next
      if isCommit(frame) { committed = index + 1 }
    }
    return (committed, nil, running)
  }

  /// Whether a frame of this log says that it is a commit, be it readable or not.
  func hasCommit(from first: Int) -> Bool {
    (first..<count).contains { isOfThisLog(frame($0)) && isCommit(frame($0)) }
  }

  /// Whether something was committed behind a frame that cannot be read. A frame that is whole fits to what the one
  /// before it says its checksum is, or should have said.
  func isCommitted(after unreadable: Int, seed: WriteAheadLogChecksum) -> Bool {
    guard unreadable + 1 < count else { return false }
    var expected = checksum(of: frame(unreadable), after: seed)
    for index in unreadable + 1..<count {
      let (before, frame) = (frame(index - 1), frame(index))
      guard isOfThisLog(frame) else { return false }
      let stored = storedChecksum(frame)
      let chained = checksum(of: frame, after: expected)
      let fits = chained == stored || checksum(of: frame, after: storedChecksum(before)) == stored
      if fits, isCommit(frame) { return true }
      expected = chained
    }
    return false
  }
}

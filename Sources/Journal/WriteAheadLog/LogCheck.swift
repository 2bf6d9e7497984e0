import Foundation

/// Looks at the files of a database that no program has open.
struct LogCheck {
  /// What cannot be read of a log.
  struct Damage: Equatable {
    /// How much of the log can be read as it is, and goes with the database.
    let soundSize: Int
  }

  let path: String

  /// - Returns: nil where the log holds nothing, or all that was committed.
  /// - Throws: where it cannot be read at all.
  func damage() throws(JournalError) -> Damage? {
    let log = try Self.contents(path + "-wal")
    guard let log, log.count >= WriteAheadLog.headerSize else { return nil }
    let head = try Self.head(of: path)
    // SQLite deletes a log that it finds beside an empty database.
    guard let head, !head.isEmpty else { return Damage(soundSize: 0) }
    let pageSize = head.withUnsafeBytes(WriteAheadLog.pageSize)
    let index = try Self.head(of: path + "-shm", size: 136)?.withUnsafeBytes(WriteAheadLogIndex.init)
    let state = log.withUnsafeBytes {
      WriteAheadLog($0).state(databasePageSize: pageSize, index: index)
    }
    switch state {
    case .sound: return nil
    case .headerDamaged: return Damage(soundSize: 0)
    case .framesDamaged(let soundSize):
      // Where more of the log is in the database already, its first part would take pages of it back.
      let frameSize = (pageSize ?? 0) + WriteAheadLog.frameHeaderSize
      let copied = WriteAheadLog.headerSize + (index?.copiedCount ?? 0) * frameSize
      return Damage(soundSize: copied <= soundSize ? soundSize : 0)
    }
  }

  /// Whether a program that knows nothing of our locks has the database open.
  func isOpenElsewhere() -> Bool {
    let descriptor = open(path + "-shm", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // Every connection of SQLite has a shared lock here.
    var lock = Foundation.flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 128
    lock.l_len = 1
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  private static func contents(_ path: String) throws(JournalError) -> Data? {
    guard access(path, F_OK) == 0 else { return nil }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw JournalError(.notReadable, path: path)
    }
  }

  private static func head(of path: String, size: Int = 100) throws(JournalError) -> Data? {
    guard access(path, F_OK) == 0 else { return nil }
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      return try file.read(upToCount: size) ?? Data()
    } catch {
      throw JournalError(.notReadable, path: path)
    }
  }
}

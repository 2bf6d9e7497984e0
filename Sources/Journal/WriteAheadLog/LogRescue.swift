import Foundation
import GRDB

/// Goes on without what cannot be read of a log: the log and its database are kept as they are, and the database is
/// made anew of what can be read.
///
/// Whenever the program is killed meanwhile, the next one finds the damage again, or all of it done.
struct LogRescue {
  let path: String
  let damage: LogCheck.Damage
  let migrator: DatabaseMigrator
  /// Notes in the database that what was stored last may be missing.
  let noteLoss: @Sendable (Database) throws -> Void

  private var scratch: String { path + ".rescue" }

  /// - Returns: where the files are kept.
  func run() throws(JournalError) -> SetAside {
    let kept = SetAside.freeName(beside: path)
    var isReplaced = false
    do throws(JournalError) {
      if access(path, F_OK) == 0 { try PrivateFile.copy(path, to: kept) }
      try PrivateFile.copy(path + "-wal", to: kept + "-wal")
      var isRescued = false
      for size in Set([damage.soundSize, 0]).sorted(by: >) where !isRescued {
        isRescued = try makeDatabase(logSize: size)
      }
      if isRescued {
        try PrivateFile.sync(scratch)
        guard rename(scratch, path) == 0 else { throw JournalError.lastSystemError(path: path) }
      } else {
        unlink(path)
      }
      isReplaced = true
      for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
      try PrivateFile.sync((path as NSString).deletingLastPathComponent)
      return SetAside(original: path, movedTo: kept, part: isRescued ? .log : .database)
    } catch {
      for suffix in ["", "-wal", "-shm"] { unlink(scratch + suffix) }
      if !isReplaced { for suffix in ["", "-wal"] { unlink(kept + suffix) } }
      throw error
    }
  }

  /// - Returns: whether what can be read is a sound database.
  private func makeDatabase(logSize: Int) throws(JournalError) -> Bool {
    for suffix in ["", "-wal", "-shm"] { unlink(scratch + suffix) }
    guard let head = FileStatus(path: path), head.size > 0 else { return false }
    try PrivateFile.copy(path, to: scratch)
    if logSize > 0 {
      try PrivateFile.copy(path + "-wal", to: scratch + "-wal")
      guard truncate(scratch + "-wal", off_t(logSize)) == 0 else {
        throw JournalError.lastSystemError(path: scratch)
      }
    }
    do {
      let queue = try DatabaseQueue(path: scratch)
      defer { try? queue.close() }
      return try finish(queue)
    } catch {
      let error = JournalError(error, path: path)
      guard error.cause == .damaged else { throw error }
      return false
    }
  }

  private func finish(_ queue: DatabaseQueue) throws -> Bool {
    if try queue.read(migrator.hasBeenSuperseded) { throw JournalError(.newerVersion, path: path) }
    guard try queue.read({ try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") }) == "ok" else {
      return false
    }
    try migrator.migrate(queue)
    try queue.write(noteLoss)
    _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    return true
  }
}

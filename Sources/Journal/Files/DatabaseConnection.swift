import Foundation
import GRDB

/// A connection to a database file, and what it takes to know that the file is still the one at its path.
final class DatabaseConnection: Sendable {
  let queue: DatabaseQueue
  private let path: String
  /// Shared by all programs that have the database open: its log is looked at only while there are none.
  private let users: FileLock
  /// The files of the database by what their names end with.
  private let files: [String: FileIdentity]

  /// Opens the file, creates it or brings it up to date.
  init(path: String, _ form: DatabaseFile.Form, users: FileLock) throws(JournalError) {
    try PrivateFile.create(path)
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      // Nothing is written to a file before it is known to be sound, and ours.
      try queue.read { db in try Self.check(db, form.migrator, path: path) }
      try queue.writeWithoutTransaction { db in try Self.setUp(db, form.durability) }
      try form.migrator.migrate(queue)
    } catch {
      throw JournalError(error, path: path)
    }
    self.path = path
    self.users = users
    files = Self.files(of: path)
  }

  /// False where a file of the database was deleted or replaced: what is written would be gone with this program.
  var isInPlace: Bool { files == Self.files(of: path) }

  /// The database is in its place, whatever became of its log.
  var hasItsFile: Bool { files[""] == FileIdentity(path: path) }

  /// Everything is in the database itself afterwards, unless another program has it open.
  func close() {
    if !isInPlace {
      guard hasItsFile else {
        // SQLite would delete the log at the path, which may be another one's now.
        _ = Unmanaged.passRetained(queue)
        return
      }
      // The log is gone from its path: what is in it would be gone too.
      _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }
    try? queue.close()
  }

  /// Closes a connection whose files are gone from their path, with nothing in their place.
  func closeOrphan() {
    try? queue.close()
  }

  private static func files(of path: String) -> [String: FileIdentity] {
    var files: [String: FileIdentity] = [:]
    for suffix in ["", "-wal", "-shm"] { files[suffix] = FileIdentity(path: path + suffix) }
    return files
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "contact-batch"
    // Nothing depends on the room for temporary files, and nothing is left there.
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA temp_store = MEMORY") }
    return configuration
  }

  private static func setUp(_ db: Database, _ durability: DatabaseFile.Durability) throws {
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
      throw DatabaseError(resultCode: .SQLITE_CANTOPEN)
    }
    try db.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
  }

  /// Files up to this many bytes are checked as a whole on opening, which takes about a millisecond. Damage in a
  /// larger one shows when it is read.
  private static let largestChecked = 4 << 20

  static func check(_ db: Database, _ migrator: DatabaseMigrator, path: String) throws {
    if try migrator.hasBeenSuperseded(db) { throw JournalError(.newerVersion, path: path) }
    guard let status = FileStatus(path: path) else { throw JournalError.lastSystemError(path: path) }
    guard status.size <= largestChecked else { return }
    let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    guard answer == "ok" else { throw JournalError(.damaged, path: path) }
  }
}

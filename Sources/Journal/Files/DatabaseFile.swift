import Foundation
import GRDB

/// An open SQLite database in WAL mode.
final class DatabaseFile: Sendable {
  /// When a commit counts as stored.
  enum Durability: String, Sendable {
    /// Safe when the program is killed; a power failure may cost the last commits.
    case normal = "NORMAL"
    /// Safe also when the machine fails right after the commit.
    case full = "FULL"
  }

  let path: String
  private let queue: DatabaseQueue

  /// Opens the file, creates it or brings it up to date. A damaged file is set aside and a new one begun.
  static func open(
    _ name: String, in directory: StateDirectory, durability: Durability, migrator: DatabaseMigrator,
    whileWaiting: (LockWait) -> Void
  ) throws(JournalError) -> Opened<DatabaseFile> {
    try directory.prepare()
    let path = directory.file(name)
    // Two programs that start at once would both create the tables, or both set the file aside.
    let lock = try FileLock(waitingFor: directory.file("opening.lock"), whileWaiting: whileWaiting)
    defer { lock.unlock() }
    do {
      let file = try DatabaseFile(path: path, durability: durability, migrator: migrator)
      return Opened(store: file, setAside: nil)
    } catch  where error.cause == .damaged {
      let aside = try SetAside.move(path)
      let file = try DatabaseFile(path: path, durability: durability, migrator: migrator)
      return Opened(store: file, setAside: aside)
    }
  }

  private init(path: String, durability: Durability, migrator: DatabaseMigrator) throws(JournalError) {
    try PrivateFile.create(path)
    self.path = path
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      // Nothing is written to a file before it is known to be sound, and ours.
      try queue.read { db in try Self.check(db, migrator, path: path) }
      try queue.writeWithoutTransaction { db in try Self.setUp(db, durability) }
      try migrator.migrate(queue)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "contact-batch"
    return configuration
  }

  private static func setUp(_ db: Database, _ durability: Durability) throws {
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
      throw DatabaseError(resultCode: .SQLITE_CANTOPEN)
    }
    try db.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
  }

  /// Files up to this many bytes are checked as a whole on opening, which takes about a millisecond. Damage in a
  /// larger one shows when it is read.
  private static let largestChecked = 4 << 20

  private static func check(_ db: Database, _ migrator: DatabaseMigrator, path: String) throws {
    if try migrator.hasBeenSuperseded(db) { throw JournalError(.newerVersion, path: path) }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    guard (size ?? 0) <= largestChecked else { return }
    let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    guard answer == "ok" else { throw JournalError(.damaged, path: path) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Does everything in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Executes a single statement, which is a transaction of its own.
  func execute(_ sql: String, _ arguments: StatementArguments) throws(JournalError) {
    do {
      try queue.writeWithoutTransaction { db in
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
      }
    } catch {
      throw JournalError(error, path: path)
    }
  }
}

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

  /// What a database is made of.
  struct Form: Sendable {
    let name: String
    let durability: Durability
    let migrator: DatabaseMigrator
    /// Notes in the database that what was stored last may be missing.
    var noteLoss: @Sendable (Database) throws -> Void = { _ in }
  }

  let path: String
  private let queue: DatabaseQueue
  /// Shared by all programs that have the database open: its log is looked at only while there are none.
  private let users: FileLock

  /// Opens the file, creates it or brings it up to date. A damaged file is set aside and a new one begun; a damaged
  /// log is set aside, and the database goes on without what could not be read of it.
  static func open(
    _ form: Form, in directory: StateDirectory, whileWaiting: (LockWait) -> Void
  ) throws(JournalError) -> Opened<DatabaseFile> {
    try directory.prepare()
    let path = directory.file(form.name)
    // Two programs that start at once would both create the tables, or both set the file aside.
    let lock = try FileLock(waitingFor: directory.file("opening.lock"), whileWaiting: whileWaiting)
    defer { lock.unlock() }
    let (users, isAlone) = try Self.users(of: form, in: directory, whileWaiting)
    let rescued = try isAlone ? rescueLog(of: form, path) : nil
    users.share()
    do {
      let file = try DatabaseFile(path: path, form, users)
      return Opened(store: file, setAside: rescued)
    } catch  where error.cause == .damaged {
      let aside = try SetAside.move(path)
      let file = try DatabaseFile(path: path, form, users)
      return Opened(store: file, setAside: aside)
    }
  }

  private static func users(
    of form: Form, in directory: StateDirectory, _ whileWaiting: (LockWait) -> Void
  ) throws(JournalError) -> (FileLock, isAlone: Bool) {
    let path = directory.file((form.name as NSString).deletingPathExtension + ".users.lock")
    if let alone = try FileLock(path: path) { return (alone, true) }
    return (try FileLock(waitingFor: path, kind: .shared, whileWaiting: whileWaiting), false)
  }

  private static func rescueLog(of form: Form, _ path: String) throws(JournalError) -> SetAside? {
    let check = LogCheck(path: path)
    guard let damage = try check.damage(), !check.isOpenElsewhere() else { return nil }
    return try LogRescue(path: path, damage: damage, migrator: form.migrator, noteLoss: form.noteLoss).run()
  }

  private init(path: String, _ form: Form, _ users: FileLock) throws(JournalError) {
    try PrivateFile.create(path)
    self.path = path
    self.users = users
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      // Nothing is written to a file before it is known to be sound, and ours.
      try queue.read { db in try Self.check(db, form.migrator, path: path) }
      try queue.writeWithoutTransaction { db in try Self.setUp(db, form.durability) }
      try form.migrator.migrate(queue)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  deinit {
    close()
  }

  /// Everything is in the database itself afterwards, unless another program has it open. Nothing can be read or
  /// written any more.
  func close() {
    try? queue.close()
  }

  /// Brings into the database itself what is in its log, unless another program is at it.
  func checkpoint() {
    try? queue.writeWithoutTransaction { db in
      let timeout = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
      try db.execute(sql: "PRAGMA busy_timeout = 0")
      defer { try? db.execute(sql: "PRAGMA busy_timeout = \(timeout)") }
      _ = try db.checkpoint(.truncate)
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

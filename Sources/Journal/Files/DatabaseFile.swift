import Foundation
import GRDB
import Synchronization

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
  let form: Form
  let directory: StateDirectory
  let state: Mutex<State>

  struct State {
    var source: Source
    /// It was written anew since somebody asked.
    var isRecovered = false
    /// What else has to be put back with it.
    var recoverMore: @Sendable () -> Void = {}
  }

  enum Source {
    case file(DatabaseConnection)
    /// A copy in memory of a file that may not be written.
    case copy(DatabaseQueue)
    /// The file is in its place again, and still to be opened.
    case toBeOpened
    case closed
  }

  init(_ source: Source, path: String, _ form: Form, in directory: StateDirectory) {
    self.path = path
    self.form = form
    self.directory = directory
    state = Mutex(State(source: source))
  }

  deinit {
    close()
  }

  /// Nothing can be written to the file itself.
  var isCopy: Bool {
    state.withLock { state in if case .copy = state.source { true } else { false } }
  }

  /// Where the locks of what it holds are; made if need be, and if that is possible.
  func lockDirectory(_ name: String) throws(JournalError) -> StateDirectory {
    isCopy ? StateDirectory(path: directory.file(name)) : try directory.subdirectory(name)
  }

  /// Everything is in the database itself afterwards, unless another program has it open. Nothing can be read or
  /// written any more.
  func close() {
    endErasing()
    state.withLock { state in
      if case .file(let connection) = state.source { connection.close() }
      state.source = .closed
    }
  }

  /// Brings into the database itself what is in its log, and ends erasures, unless another program is at it.
  func checkpoint() {
    guard let connection = connectionInPlace else { return }
    try? connection.queue.writeWithoutTransaction { db in
      try db.withoutWaiting {
        try DatabaseErasure.finish(in: db)
        _ = try db.checkpoint(.truncate)
      }
    }
  }

  /// Ends what an earlier program could not.
  func endErasing() {
    try? connectionInPlace?.queue.writeWithoutTransaction { db in
      try db.withoutWaiting { try DatabaseErasure.finish(in: db) }
    }
  }

  /// Nil where nothing can be written to the file itself.
  private var connectionInPlace: DatabaseConnection? {
    state.withLock { state in
      if case .file(let connection) = state.source, connection.isInPlace { connection } else { nil }
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queueForReading().read(body)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Does everything in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queueForWriting().write(body)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Does everything in one transaction, whose deletions leave no byte in the files once ``finishErasing()`` has ended.
  func erase<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queueForWriting().writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA secure_delete = ON")
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          try DatabaseErasure.begin(in: db)
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return value
      }
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Takes out of the files what earlier deletions left in free pages and in the log.
  /// - Throws: `busy` while another program reads or writes; then whoever has the file open next tries again.
  func finishErasing() throws(JournalError) {
    do {
      try queueForWriting().writeWithoutTransaction { db in try DatabaseErasure.finish(in: db) }
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Executes a single statement, which is a transaction of its own.
  func execute(_ sql: String, _ arguments: StatementArguments) throws(JournalError) {
    do {
      try queueForWriting().writeWithoutTransaction { db in
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
      }
    } catch {
      throw JournalError(error, path: path)
    }
  }
}

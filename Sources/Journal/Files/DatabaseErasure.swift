import GRDB

/// Deleting in such a way that nothing of what was deleted stays in the files.
///
/// A deletion alone leaves copies: in pages that were rebuilt, and in the log. They go when the database is written anew
/// and its log emptied, which has to wait while another program reads or writes. Until then the number of erasures that
/// are to be ended stands in the database, for whichever program comes next.
enum DatabaseErasure {
  /// Notes, in the transaction of the deletion, that there is something to end.
  static func begin(in db: Database) throws {
    try setCount(count(in: db) + 1, in: db)
  }

  /// - Throws: `SQLITE_BUSY` while another program is at the database.
  static func finish(in db: Database) throws {
    let begun = try count(in: db)
    guard begun > 0 else { return }
    try db.execute(sql: "VACUUM")
    _ = try db.checkpoint(.truncate)
    try db.inTransaction(.immediate) {
      // Another program may have deleted something meanwhile.
      if try count(in: db) == begun { try setCount(0, in: db) }
      return .commit
    }
    _ = try? db.checkpoint(.truncate)
  }

  /// SQLite keeps this number for whoever uses it; nobody else does here.
  private static func count(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  private static func setCount(_ count: Int, in db: Database) throws {
    try db.execute(sql: "PRAGMA user_version = \(count)")
  }
}

extension Database {
  /// Does something that fails at once where another program is in the way.
  func withoutWaiting(_ body: () throws -> Void) throws {
    let timeout = try Int.fetchOne(self, sql: "PRAGMA busy_timeout") ?? 0
    try execute(sql: "PRAGMA busy_timeout = 0")
    defer { try? execute(sql: "PRAGMA busy_timeout = \(timeout)") }
    try body()
  }
}

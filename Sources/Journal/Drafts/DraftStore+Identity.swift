import Foundation
import GRDB

extension DraftStore {
  /// A name of a draft that no other draft has, even if this database is lost and a new one counts from 1 again.
  public func identity(of id: Int64) throws(JournalError) -> String {
    Self.identity(of: id, in: try storeIdentity())
  }

  static func identity(of id: Int64, in store: String) -> String { "\(store)/\(id)" }

  /// The name of this database that no other has.
  func storeIdentity() throws(JournalError) -> String {
    let known = try file.read { db in try Self.identity(in: db) }
    return if let known { known } else { try makeIdentity() }
  }

  /// The draft of that name; nil for one of another database.
  /// - Parameter identity: as ``identity(of:)`` gives it.
  public func draft(of identity: String) throws(JournalError) -> Int64? {
    let parts = identity.split(separator: "/", maxSplits: 1)
    let known = try file.read { db in try Self.identity(in: db) }
    guard parts.count == 2, parts.first.map(String.init) == known else { return nil }
    return Int64(parts[1])
  }

  /// Another program may have been quicker: its name counts.
  private func makeIdentity() throws(JournalError) -> String {
    let new = UUID().uuidString
    return try file.write { db in
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES ('identity', ?) ON CONFLICT (name) DO NOTHING",
        arguments: [new])
      return try Self.identity(in: db) ?? new
    }
  }

  private static func identity(in db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'identity'")
  }
}

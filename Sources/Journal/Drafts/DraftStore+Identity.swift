import Foundation
import GRDB

extension DraftStore {
  /// A name of a draft that no other draft has, even if this database is lost and a new one counts from 1 again.
  public func identity(of id: Int64) throws(JournalError) -> String {
    let known = try file.read { db in try Self.identity(in: db) }
    let store = if let known { known } else { try makeIdentity() }
    return "\(store)/\(id)"
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

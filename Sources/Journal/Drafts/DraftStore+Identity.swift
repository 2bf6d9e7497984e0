import Foundation
import GRDB

extension DraftStore {
  /// A name of a draft that no other draft has, even if this database is lost and a new one counts from 1 again.
  public func identity(of id: Int64) throws(JournalError) -> String {
    let store = try file.write { db in
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES ('identity', ?) ON CONFLICT (name) DO NOTHING",
        arguments: [UUID().uuidString])
      return try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'identity'") ?? ""
    }
    return "\(store)/\(id)"
  }
}

public import Drafts
import GRDB

/// What the columns of imported tables were said to fill, for the next table with the same titles.
extension DraftStore {
  public func remember(_ columns: RememberedColumns) throws(JournalError) {
    try file.write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
        arguments: [Self.settingName(columns.key), columns.text])
    }
  }

  /// - Parameter key: as ``RememberedColumns/key(of:)`` makes it.
  /// - Returns: nil where no such table was imported yet.
  public func rememberedColumns(_ key: String) throws(JournalError) -> String? {
    try file.read { db in
      try String.fetchOne(
        db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [Self.settingName(key)])
    }
  }

  private static func settingName(_ key: String) -> String { "columns:\(key)" }
}

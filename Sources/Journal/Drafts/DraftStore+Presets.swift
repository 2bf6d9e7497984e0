public import Drafts
import Foundation
import GRDB

extension DraftStore {
  /// By name. One that cannot be read any more is left out, and stays stored.
  public func presets() throws(JournalError) -> [Preset] {
    try file.read { db in
      try Row.fetchAll(db, sql: "SELECT name, input FROM preset ORDER BY name").compactMap(Self.preset)
    }
  }

  /// Stores a preset in the place of the one of that name.
  /// - Returns: the one that was there; nil if there was none.
  @discardableResult
  public func save(_ preset: Preset) throws(JournalError) -> Preset? {
    try file.write { db in
      let replaced = try Row.fetchOne(
        db, sql: "SELECT name, input FROM preset WHERE name = ?", arguments: [preset.name])
      try db.execute(
        sql: "INSERT OR REPLACE INTO preset (name, input) VALUES (?, ?)",
        arguments: [preset.name, Data(preset.storedBytes())])
      return try replaced.flatMap(Self.preset)
    }
  }

  public func deletePreset(named name: String) throws(JournalError) {
    try file.execute("DELETE FROM preset WHERE name = ?", [name])
  }

  private static func preset(_ row: Row) throws -> Preset? {
    try? Preset(name: row.decode(forColumn: "name"), stored: row.bytes("input"))
  }
}

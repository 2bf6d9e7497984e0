import GRDB

/// What a person had before them when the program went, beside the draft. The text is the composer's own.
extension DraftStore {
  /// - Parameter text: empty where there is nothing any more.
  public func saveSession(_ text: String, in id: Int64) throws(JournalError) {
    try file.write { db in
      try Self.forgetSession(of: id, in: db)
      guard !text.isEmpty else { return }
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES (?, ?)", arguments: [Self.sessionName(id), text])
    }
  }

  static func session(_ id: Int64, in db: Database) throws -> String {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [sessionName(id)])
      ?? ""
  }

  static func forgetSession(of id: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [sessionName(id)])
  }

  private static func sessionName(_ id: Int64) -> String { "session:\(id)" }
}

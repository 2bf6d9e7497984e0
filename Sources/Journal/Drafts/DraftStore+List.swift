import GRDB

extension DraftStore {
  /// Every draft that is not deleted, the one changed last first.
  public func drafts() throws(JournalError) -> [StoredDraftSummary] {
    try file.read { db in
      try Row.fetchAll(db, sql: Self.summaries + " ORDER BY updated DESC, draft.id DESC").map(Self.summary)
    }
  }

  /// The draft of that name; nil if there is none.
  public func draft(named name: String) throws(JournalError) -> StoredDraftSummary? {
    try file.read { db in
      try Row.fetchOne(db, sql: Self.summaries + " AND draft.name = ?", arguments: [name]).map(Self.summary)
    }
  }

  /// The draft that was opened last for changes; nil if there is none, or if it was deleted.
  public func lastOpened() throws(JournalError) -> Int64? {
    try file.read { db in
      try Int64.fetchOne(
        db,
        sql: """
          SELECT draft.id FROM setting JOIN draft ON draft.id = CAST(setting.value AS INTEGER)
          WHERE setting.name = 'last-opened' AND draft.deleted_at IS NULL
          """)
    }
  }

  /// Count and time are those of the last record, so that saving an edit is a single insertion.
  private static let columns = """
    SELECT draft.id, draft.name, COALESCE(record.input_count, draft.input_count) AS input_count,
      MAX(COALESCE(record.at, 0), draft.updated_at) AS updated, draft.deleted_at
    FROM draft LEFT JOIN record
      ON record.id = (SELECT MAX(id) FROM record WHERE record.draft_id = draft.id)
    """

  private static let summaries = columns + " WHERE draft.deleted_at IS NULL"

  /// Drafts that can be brought back, the one deleted last first.
  public func deletedDrafts() throws(JournalError) -> [(summary: StoredDraftSummary, deletedAt: Int64)] {
    try file.read { db in
      try Row.fetchAll(
        db,
        sql: Self.columns
          + " WHERE draft.deleted_at IS NOT NULL ORDER BY draft.deleted_at DESC, draft.id DESC"
      )
      .map { row in
        (try Self.summary(row), try row.decode(forColumn: "deleted_at"))
      }
    }
  }

  private static func summary(_ row: Row) throws -> StoredDraftSummary {
    StoredDraftSummary(
      id: try row.decode(forColumn: "id"), name: try row.decode(forColumn: "name"),
      inputCount: try row.decode(forColumn: "input_count"), updatedAt: try row.decode(forColumn: "updated"))
  }
}

import GRDB

extension DraftStore {
  /// Removes a draft into which nothing ever came. What was changed last before it is opened the next time.
  public func discardEmpty(_ id: Int64) throws(JournalError) {
    try file.write { db in
      try db.execute(
        sql: """
          DELETE FROM draft WHERE id = ? AND input_count = 0
            AND NOT EXISTS (SELECT 1 FROM record WHERE record.draft_id = draft.id)
          """, arguments: [id])
      guard db.changesCount > 0 else { return }
      try db.execute(
        sql: """
          UPDATE setting SET value = COALESCE((\(Self.lastChanged)), value) WHERE name = 'last-opened'
          """)
    }
    close(id)
  }

  private static let lastChanged = """
    SELECT draft.id FROM draft LEFT JOIN record ON record.draft_id = draft.id
    WHERE draft.deleted_at IS NULL
    GROUP BY draft.id ORDER BY MAX(COALESCE(record.at, 0), draft.updated_at) DESC, MAX(record.id) DESC LIMIT 1
    """
}

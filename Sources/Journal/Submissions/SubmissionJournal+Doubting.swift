import GRDB

extension SubmissionJournal {
  /// What was stored last may be missing: whatever is down as not sent may have been sent since, and is unknown.
  @Sendable static func doubtUnsent(in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE input SET outcome = 'unknown', cause = 'interrupted', reason = NULL, message = NULL
        WHERE outcome = 'notSent' AND batch IS NOT NULL
        """)
  }
}

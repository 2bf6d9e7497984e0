import Foundation
import GRDB
public import Submissions

extension SubmissionJournal {
  /// Writes down that a batch is about to be sent, or a part of it, with the bytes of the part. Its bytes may leave
  /// when this has returned, not before.
  /// - Parameter departure: now, by the clocks that nobody sets.
  public func recordIntent(
    _ id: String, batch: Int, attempt: Int, part: BatchPart?, departure: Departure, at: Int64
  ) throws(JournalError) {
    try file.execute(
      """
      INSERT INTO attempt (submission_id, batch, number, intent_at, part_positions, part_sha256, part_body,
        portal_time_from, portal_time_to, uptime, boot)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [id, batch, attempt, at] + AttemptColumns.arguments(of: part) + AttemptColumns.arguments(of: departure))
  }

  /// Writes down how an attempt ended, the answer as it came. Secrets are to be taken out of it by the caller.
  public func recordAnswer(
    _ id: String, batch: Int, attempt: Int, _ end: AttemptEnd, at: Int64
  ) throws(JournalError) {
    try file.execute(
      """
      UPDATE attempt SET end_at = ?, failure = ?, status = ?, correlation_id = ?, retry_after = ?, body = ?
      WHERE submission_id = ? AND batch = ? AND number = ?
      """, AttemptColumns.arguments(of: end, at: at) + [id, batch, attempt])
  }

  /// Writes outcomes over those that stood there for the same inputs.
  public func recordOutcomes(_ id: String, _ outcomes: [InputOutcome]) throws(JournalError) {
    try file.write { db in try Self.update(outcomes, of: id, in: db) }
  }

  /// Writes down that nothing more will happen.
  public func finish(_ id: String, _ state: SubmissionState, at: Int64) throws(JournalError) {
    try file.write { db in try Self.end(id, state, at: at, in: db) }
    release(id)
  }

  /// Nothing more is written about a submission that could not be written to its end: whoever looks at it next draws
  /// the conclusions from what there is.
  public func leave(_ id: String) {
    release(id)
  }

  static func update(_ outcomes: [InputOutcome], of id: String, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE input SET outcome = ?, record_id = ?, existing_id = ?, category = ?, message = ?,
          correlation_id = ?, reason = ?, cause = ?, facts = ?
        WHERE submission_id = ? AND position = ?
        """)
    for outcome in outcomes {
      try statement.execute(arguments: [
        outcome.outcome.rawValue, outcome.id, outcome.existingID, outcome.category, outcome.message,
        outcome.correlationID, outcome.reason?.rawValue, outcome.cause?.rawValue,
        InputColumns.text(of: outcome.facts), id, outcome.index,
      ])
    }
  }

  static func end(_ id: String, _ state: SubmissionState, at: Int64?, in db: Database) throws {
    try db.execute(
      sql: "UPDATE submission SET state = ?, ended_at = ? WHERE id = ?", arguments: [state.rawValue, at, id])
  }
}

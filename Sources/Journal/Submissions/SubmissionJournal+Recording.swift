import Foundation
import GRDB
import Submissions

extension SubmissionJournal {
  /// Writes down what happened to a submission: all of it or nothing, synced once.
  public func record(_ entries: [SubmissionEntry], of id: String) throws(JournalError) {
    try file.write { db in
      for entry in entries { try Self.write(entry, of: id, in: db) }
    }
    if entries.contains(where: \.isEnd) { release(id) }
  }

  /// Nothing more is written about a submission that could not be written to its end: whoever looks at it next draws
  /// the conclusions from what there is.
  public func leave(_ id: String) {
    release(id)
  }

  private static func write(_ entry: SubmissionEntry, of id: String, in db: Database) throws {
    switch entry {
    case .intent(let batch, let attempt, let part, let departure, let at):
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO attempt (submission_id, batch, number, intent_at, part_positions, part_sha256, part_body,
            portal_time_from, portal_time_to, uptime, boot)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      try statement.execute(
        arguments: [id, batch, attempt, at] + AttemptColumns.arguments(of: part)
          + AttemptColumns.arguments(of: departure))
    case .answer(let batch, let attempt, let end, let at):
      let statement = try db.cachedStatement(
        sql: """
          UPDATE attempt SET end_at = ?, failure = ?, status = ?, correlation_id = ?, retry_after = ?, body = ?
          WHERE submission_id = ? AND batch = ? AND number = ?
          """)
      try statement.execute(arguments: AttemptColumns.arguments(of: end, at: at) + [id, batch, attempt])
    case .outcomes(let outcomes): try update(outcomes, of: id, in: db)
    case .end(let state, let at): try end(id, state, at: at, in: db)
    }
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

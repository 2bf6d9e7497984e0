import ContactsModel
import Drafts
import Foundation
import GRDB
public import Submissions

extension SubmissionJournal {
  /// Writes down a submission that is about to begin: every body as it will be sent, and every input.
  /// - Parameter name: the name of the draft or file.
  public func begin(_ record: SubmissionRecord, name: String) throws(JournalError) {
    guard try hold(record.id) else { throw JournalError(.alreadyRecorded, path: file.path) }
    do {
      try file.write { db in
        try self.insertSubmission(record, name: name, in: db)
        try Self.insertBatches(of: record, in: db)
        try Self.insertInputs(of: record, in: db)
      }
    } catch {
      release(record.id)
      throw error
    }
  }

  private func insertSubmission(_ record: SubmissionRecord, name: String, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO submission (id, operation, name, portal, at, state) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        record.id, record.plan.operation.rawValue, name, record.portal, record.at, record.state.rawValue,
      ])
    guard db.changesCount == 1 else { throw JournalError(.alreadyRecorded, path: file.path) }
  }

  private static func insertBatches(of record: SubmissionRecord, in db: Database) throws {
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO batch (submission_id, position, sha256, body) VALUES (?, ?, ?, ?)")
    for (position, batch) in record.plan.batches.enumerated() {
      try insertion.execute(arguments: [record.id, position, batch.sha256, Data(batch.body)])
    }
  }

  private static func insertInputs(of record: SubmissionRecord, in db: Database) throws {
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO input (submission_id, position, batch, email, trace_id,
          outcome, record_id, existing_id, message, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for outcome in record.leftOut {
      try insertion.execute(arguments: arguments(of: outcome, batch: nil, in: record))
    }
    for (position, batch) in record.batches.enumerated() {
      for outcome in batch.outcomes {
        try insertion.execute(
          arguments: arguments(of: outcome, batch: position, in: record))
      }
    }
  }

  private static func arguments(
    of outcome: InputOutcome, batch: Int?, in record: SubmissionRecord
  ) -> StatementArguments {
    [
      record.id, outcome.index, batch, outcome.email, outcome.traceID,
      outcome.outcome.rawValue, outcome.id, outcome.existingID, outcome.message, outcome.reason?.rawValue,
    ]
  }
}

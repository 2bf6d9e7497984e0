import ContactsModel
import Drafts
import Foundation
import GRDB
public import Submissions

extension SubmissionJournal {
  /// Writes down a submission that is about to begin: every body as it will be sent, and every input.
  /// - Parameter origin: the draft, where it is one.
  public func begin(_ record: SubmissionRecord, origin: DraftOrigin? = nil) throws(JournalError) {
    try begin([record], origin: origin)
  }

  /// Writes down every submission of a plan that is about to begin, all of them or none.
  /// - Parameters:
  ///   - records: in the order in which they are sent.
  ///   - origin: the draft, where it is one.
  public func begin(_ records: [SubmissionRecord], origin: DraftOrigin? = nil) throws(JournalError) {
    var held: [String] = []
    do throws(JournalError) {
      for record in records {
        guard try hold(record.id) else { throw JournalError(.alreadyRecorded, path: file.path) }
        held.append(record.id)
      }
      let first = records.count > 1 ? records.first?.id : nil
      try file.write { db in
        for record in records {
          try self.insertSubmission(record, of: first, draft: origin?.draft, in: db)
          try Self.insertBatches(of: record, in: db)
          try Self.insertInputs(of: record, ids: origin?.inputs ?? [], in: db)
        }
      }
    } catch {
      for id in held { release(id) }
      throw error
    }
  }

  private func insertSubmission(
    _ record: SubmissionRecord, of first: String?, draft: String?, in db: Database
  ) throws {
    let provenance = record.provenance
    try db.execute(
      sql: """
        INSERT INTO submission
          (id, operation, name, portal, at, state, draft, profile, sender, reason, object, first_part)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        record.id, record.plan.operation.rawValue, provenance.name, record.portal, record.at,
        record.state.rawValue,
        draft, provenance.profile, provenance.sender, provenance.reason,
        record.plan.batches.first?.object, first,
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

  /// - Parameter ids: of the inputs of the draft, by index.
  private static func insertInputs(of record: SubmissionRecord, ids: [InputID], in db: Database) throws {
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO input (submission_id, position, batch, email, trace_id,
          outcome, record_id, existing_id, message, reason, draft_input, before)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let id = { (index: Int) in ids.indices.contains(index) ? ids[index] : nil }
    for outcome in record.leftOut {
      try insertion.execute(arguments: arguments(of: outcome, id(outcome.index), in: record))
    }
    for (position, batch) in record.batches.enumerated() {
      let inputs = record.plan.batches.indices.contains(position) ? record.plan.batches[position].inputs : []
      let before = Dictionary(inputs.map { ($0.index, $0.before) }) { first, _ in first }
      for outcome in batch.outcomes {
        try insertion.execute(
          arguments: arguments(
            of: outcome, id(outcome.index), batch: position, before: before[outcome.index] ?? [], in: record))
      }
    }
  }

  private static func arguments(
    of outcome: InputOutcome, _ id: InputID?, batch: Int? = nil, before: [Property] = [],
    in record: SubmissionRecord
  ) -> StatementArguments {
    [
      record.id, outcome.index, batch, outcome.email, outcome.traceID,
      outcome.outcome.rawValue, outcome.id, outcome.existingID, outcome.message, outcome.reason?.rawValue,
      id.map { Int64(bitPattern: $0.rawValue) }, InputColumns.text(of: before),
    ]
  }
}

import ContactsModel
import Drafts
import GRDB
public import Submissions

extension SubmissionJournal {
  /// Everything that is known of a submission. One whose program ended without a word is settled before.
  public func load(_ id: String) throws(JournalError) -> SubmissionRecord {
    if let unwritten = try settleInterrupted().unwritten.first(where: { $0.id == id }) { return unwritten }
    return try file.read { db in try self.read(id, in: db) }
  }

  /// Everything that is known of a submission and of the others that were made of the same plan.
  public func sentPlan(_ id: String) throws(JournalError) -> SentPlan {
    let asked = try load(id)
    let ids = try file.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM submission
          WHERE first_part = (SELECT first_part FROM submission WHERE id = ?) ORDER BY rowid
          """, arguments: [id])
    }
    var parts: [SubmissionRecord] = []
    for part in ids { parts.append(part == id ? asked : try load(part)) }
    return parts.first.map { SentPlan($0, then: Array(parts.dropFirst())) } ?? SentPlan(asked)
  }

  func read(_ id: String, in db: Database) throws -> SubmissionRecord {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM submission WHERE id = ?", arguments: [id])
    else { throw JournalError(.noSuchSubmission, path: file.path) }
    let kind = try row.kind
    let operation = kind.operation
    let inputs = try Row.fetchAll(
      db, sql: "SELECT * FROM input WHERE submission_id = ? ORDER BY position", arguments: [id]
    ).map { try InputColumns($0, of: operation) }
    let byBatch = Dictionary(grouping: inputs, by: \.batch)
    let leftOut = byBatch[nil] ?? []
    let batches = try plannedBatches(id, kind, byBatch, in: db)
    var record = SubmissionRecord(
      id: id, portal: try row.decode(forColumn: "portal"), at: try row.decode(forColumn: "at"),
      plan: Plan(
        operation: operation, batches: batches, leftOut: leftOut.map(\.leftOut), inputCount: inputs.count),
      state: SubmissionState(rawValue: try row.decode(forColumn: "state")) ?? .interrupted,
      batches: try batchRecords(id, kind, batches.count, byBatch, in: db),
      leftOut: leftOut.map(\.outcome), provenance: try row.provenance)
    record.attachRecords()
    return record
  }

  private func plannedBatches(
    _ id: String, _ kind: SubmissionKind, _ inputs: [Int?: [InputColumns]], in db: Database
  ) throws -> [PlannedBatch] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT position, sha256, body FROM batch WHERE submission_id = ? ORDER BY position",
      arguments: [id])
    var batches: [PlannedBatch] = []
    while let row = try rows.next() {
      let position: Int = try row.decode(forColumn: "position")
      let batch = PlannedBatch(
        storedBody: try row.bytes("body"), of: kind, inputs: inputs[position] ?? [])
      guard let batch, batch.sha256 == (try row.decode(String.self, forColumn: "sha256")),
        position == batches.count
      else { throw JournalError(.damaged, path: file.path) }
      batches.append(batch)
    }
    return batches
  }

  private func batchRecords(
    _ id: String, _ kind: SubmissionKind, _ count: Int, _ inputs: [Int?: [InputColumns]],
    in db: Database
  ) throws -> [BatchRecord] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM attempt WHERE submission_id = ? ORDER BY batch, number", arguments: [id])
    var attempts: [Int: [Attempt]] = [:]
    for row in rows {
      let batch: Int = try row.decode(forColumn: "batch")
      guard let attempt = try AttemptColumns.attempt(row, of: kind, inputs[batch] ?? []) else {
        throw JournalError(.damaged, path: file.path)
      }
      attempts[batch, default: []].append(attempt)
    }
    return (0..<count).map { batch in
      BatchRecord(attempts: attempts[batch] ?? [], outcomes: (inputs[batch] ?? []).map(\.outcome))
    }
  }
}

extension InputColumns {
  /// The problems are not kept as such; the outcome has their words.
  fileprivate var leftOut: LeftOut {
    let reason: LeftOut.Reason =
      switch outcome.reason {
      case .exists: .exists(recordID: outcome.existingID)
      case .unchanged: .unchanged
      case .sent: .sent(outcome.existingID.map { .created(recordID: $0) } ?? .unknown)
      case .conflict: .conflict(.contact(outcome.message ?? ""))
      case .notMarked: .notMarked
      case .error, .refused, .unreachable, .stopped, .unmatched, .noID, nil: .errors([])
      }
    return LeftOut(index: outcome.index, email: outcome.email, reason: reason)
  }
}

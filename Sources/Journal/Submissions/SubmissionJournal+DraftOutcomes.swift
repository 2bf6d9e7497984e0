public import Drafts
import GRDB
public import Submissions

extension SubmissionJournal {
  /// What became of the inputs of a draft that were sent, each by the last submission that sent it.
  ///
  /// A submission whose program ended without a word is settled before.
  /// - Parameter draft: its id.
  public func outcomes(ofDraft draft: String) throws(JournalError) -> [InputID: DraftOutcome] {
    let unwritten = try settleInterrupted().unwritten.reduce(into: [:]) { outcomes, record in
      outcomes[record.id] = Dictionary(record.outcomes.map { ($0.index, $0) }) { first, _ in first }
    }
    return try file.read { db in
      let rows = try Row.fetchCursor(db, sql: Self.ofDraft, arguments: [draft])
      var outcomes: [InputID: DraftOutcome] = [:]
      while let row = try rows.next() {
        let id: String = try row.decode(forColumn: "submission_id")
        let bits: Int64 = try row.decode(forColumn: "draft_input")
        var outcome = try InputColumns(row, of: try row.operation).outcome
        if let known = unwritten[id]?[outcome.index] { outcome = known }
        guard DraftOutcome.tells(outcome) else { continue }
        outcomes[InputID(rawValue: UInt64(bitPattern: bits))] = DraftOutcome(
          submission: id, portal: try row.decode(forColumn: "portal"), outcome: outcome)
      }
      return outcomes
    }
  }

  private static let ofDraft = """
    SELECT input.*, submission.operation, submission.portal
    FROM submission JOIN input ON input.submission_id = submission.id
    WHERE submission.draft = ? AND input.batch IS NOT NULL AND input.draft_input IS NOT NULL
    ORDER BY submission.at, submission.rowid
    """
}

import GRDB
public import Submissions

extension SubmissionJournal {
  /// Every submission: those with unknown outcomes first, then the newest first. One whose program ended without a
  /// word is settled before.
  public func submissions() throws(JournalError) -> [SubmissionSummary] {
    let unwritten = Dictionary(try settleInterrupted().unwritten.map { ($0.id, $0) }) { first, _ in first }
    let summaries = try file.read { db in
      try Row.fetchAll(db, sql: Self.summaries).map(Self.summary)
    }.map { summary in
      unwritten[summary.id].map { SubmissionSummary($0, firstPart: summary.firstPart) } ?? summary
    }
    return summaries.filter { $0.counts.unknown > 0 } + summaries.filter { $0.counts.unknown == 0 }
  }

  /// The submissions with a contact whose e-mail address holds a text, whatever its case.
  public func submissions(holdingEmail text: String) throws(JournalError) -> [String] {
    try file.read { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT submission_id FROM input WHERE instr(lower(email), lower(?)) > 0",
        arguments: [text])
    }
  }

  /// Inputs whose turn has not come count nowhere.
  private static let summaries = """
    SELECT submission.*,
      SUM(input.outcome NOT IN ('failed', 'unknown', 'notSent')) AS succeeded,
      SUM(input.outcome = 'failed') AS failed, SUM(input.outcome = 'unknown') AS unknown,
      SUM(input.outcome = 'notSent' AND input.reason IS NOT NULL) AS not_sent
    FROM submission LEFT JOIN input ON input.submission_id = submission.id
    GROUP BY submission.id
    ORDER BY submission.at DESC, submission.rowid DESC
    """

  private static func summary(_ row: Row) throws -> SubmissionSummary {
    SubmissionSummary(
      id: try row.decode(forColumn: "id"), operation: try row.operation, at: try row.decode(forColumn: "at"),
      portal: try row.decode(forColumn: "portal"),
      state: SubmissionState(rawValue: try row.decode(forColumn: "state")) ?? .interrupted,
      counts: OutcomeCounts(
        succeeded: try count("succeeded", in: row), failed: try count("failed", in: row),
        unknown: try count("unknown", in: row), notSent: try count("not_sent", in: row)),
      from: try row.provenance, firstPart: try row.decode(forColumn: "first_part"))
  }

  private static func count(_ column: String, in row: Row) throws -> Int {
    let count: Int? = try row.decode(forColumn: column)
    return count ?? 0
  }
}

import ContactsModel
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
      var bodies = SentContacts(in: db)
      let rows = try Row.fetchCursor(db, sql: Self.ofDraft, arguments: ["draft": draft])
      var outcomes: [InputID: DraftOutcome] = [:]
      while let row = try rows.next() {
        let id: String = try row.decode(forColumn: "submission_id")
        let bits: Int64 = try row.decode(forColumn: "id_in_draft")
        let kind = try row.kind
        let columns = try InputColumns(row, of: kind.operation)
        let outcome = unwritten[id]?[columns.outcome.index] ?? columns.outcome
        guard DraftOutcome.tells(outcome) else { continue }
        let key = InputID(rawValue: UInt64(bitPattern: bits))
        // That its links were made does not hide that its values were refused.
        if kind.operation.changesLinks, outcome.outcome.isSuccess, let known = outcomes[key],
          !known.outcome.outcome.isSuccess
        {
          continue
        }
        let sent = outcome.outcome == .failed ? try bodies.contact(of: columns, in: id, kind) : nil
        outcomes[key] = DraftOutcome(
          submission: id, portal: try row.decode(forColumn: "portal"), outcome: outcome, sent: sent)
      }
      try self.add(whatRetriesOf: draft, to: &outcomes, in: db)
      try ArchivedContacts(in: db).mark(&outcomes)
      return outcomes
    }
  }

  /// What a draft that retries this one created, or may have created, is there: it is not sent from here again.
  private func add(
    whatRetriesOf draft: String, to outcomes: inout [InputID: DraftOutcome], in db: Database
  ) throws {
    let isRetried = try Bool.fetchOne(db, sql: Self.isRetried, arguments: ["draft": draft])
    guard isRetried == true else { return }
    let inputs = try Int64.fetchAll(db, sql: Self.inputsOfDraft, arguments: ["draft": draft])
    let roots = inputs.map { (DraftInputKey(draft: draft, input: $0), $0) }
    let lineage = try RetryLineage(Dictionary(uniqueKeysWithValues: roots), in: db)
    for retry in lineage.drafts.sorted() where retry != draft {
      let rows = try Row.fetchCursor(db, sql: Self.sentByDraft, arguments: ["draft": retry])
      while let row = try rows.next() {
        let key = DraftInputKey(draft: retry, input: try row.decode(forColumn: "draft_input"))
        let outcome = try InputColumns(row, of: try row.operation).outcome
        guard let bits = lineage.roots[key], outcome.outcome.isSuccess || outcome.outcome == .unknown else {
          continue
        }
        outcomes[InputID(rawValue: UInt64(bitPattern: bits))] = DraftOutcome(
          submission: try row.decode(forColumn: "submission_id"), portal: try row.decode(forColumn: "portal"),
          outcome: outcome)
      }
    }
  }

  private static let isRetried = """
    SELECT EXISTS (
      SELECT 1 FROM submission JOIN retry ON retry.submission_id = submission.id
      WHERE submission.draft = :draft)
    """

  private static let inputsOfDraft = """
    SELECT DISTINCT input.draft_input FROM submission JOIN input ON input.submission_id = submission.id
    WHERE submission.draft = :draft AND input.draft_input IS NOT NULL
    """

  private static let sentByDraft = """
    SELECT input.*, submission.operation, submission.portal
    FROM submission JOIN input ON input.submission_id = submission.id
    WHERE submission.draft = :draft AND input.batch IS NOT NULL AND input.draft_input IS NOT NULL
    ORDER BY submission.at, submission.rowid
    """

  /// The draft that a submission is made of; nil for one of a file, and for one of before that was kept.
  public func origin(of id: String) throws(JournalError) -> DraftOrigin? {
    try file.read { db in
      let draft = try String.fetchOne(db, sql: "SELECT draft FROM submission WHERE id = ?", arguments: [id])
      guard let draft else { return nil }
      // Each part of a plan holds some of its inputs, and their places count in all of them together.
      let rows = try Row.fetchAll(db, sql: Self.inputsOfPlan, arguments: ["id": id])
      var inputs: [InputID] = []
      for row in rows {
        let (place, bits): (Int, Int64?) = (
          try row.decode(forColumn: "position"), try row.decode(forColumn: "draft_input")
        )
        guard place == inputs.count, let bits else { return nil }
        inputs.append(InputID(rawValue: UInt64(bitPattern: bits)))
      }
      return DraftOrigin(draft: draft, inputs: inputs)
    }
  }

  private static let inputsOfPlan = """
    SELECT position, MAX(draft_input) AS draft_input FROM input
    WHERE submission_id = :id OR submission_id IN (
      SELECT id FROM submission WHERE first_part = (SELECT first_part FROM submission WHERE id = :id))
    GROUP BY position ORDER BY position
    """

  /// What was known when a draft was made of what a submission left undone counts less than its own submissions.
  private static let ofDraft = """
    SELECT input.*, retry.draft_input AS id_in_draft, submission.operation, submission.object, submission.portal,
      0 AS is_own, submission.at AS begun, submission.rowid AS number
    FROM retry JOIN submission ON submission.id = retry.submission_id
      JOIN input ON input.submission_id = submission.id AND input.position = retry.position
    WHERE retry.draft = :draft AND input.batch IS NOT NULL
    UNION ALL
    SELECT input.*, input.draft_input AS id_in_draft, submission.operation, submission.object, submission.portal,
      1 AS is_own, submission.at AS begun, submission.rowid AS number
    FROM submission JOIN input ON input.submission_id = submission.id
    WHERE submission.draft = :draft AND input.batch IS NOT NULL AND input.draft_input IS NOT NULL
    ORDER BY is_own, begun, number
    """
}

import Drafts
import GRDB
public import Submissions

extension SubmissionJournal {
  /// Another submission that sent, or may have sent, what this one left: by another plan of the same draft, or by a
  /// draft that retries it. To send the rest would create those contacts twice.
  /// - Returns: the id of the other submission; nil where there is none.
  public func submissionWithRest(of record: SubmissionRecord) throws(JournalError) -> String? {
    let rest = Set(
      record.outcomes.filter { $0.outcome == .notSent || $0.outcome == .unknown }.map { Int64($0.index) })
    guard !rest.isEmpty else { return nil }
    return try file.read { db in
      let names = try Self.names(of: record.id, at: rest, in: db)
      let lineage = try RetryLineage(Dictionary(uniqueKeysWithValues: names.map { ($0, ()) }), in: db)
      for draft in lineage.drafts.sorted() {
        let rows = try Row.fetchCursor(
          db, sql: Self.sentElsewhere, arguments: ["draft": draft, "id": record.id])
        while let row = try rows.next() {
          let key = DraftInputKey(draft: draft, input: try row.decode(forColumn: "draft_input"))
          if lineage.roots[key] != nil { return try row.decode(forColumn: "submission_id") as String }
        }
      }
      return nil
    }
  }

  /// The names under which inputs are known in drafts: the one that a submission is made of, and those that retry it.
  private static func names(
    of id: String, at positions: Set<Int64>, in db: Database
  ) throws -> Set<DraftInputKey> {
    var keys: Set<DraftInputKey> = []
    let rows = try Row.fetchCursor(db, sql: namesInDrafts, arguments: ["id": id])
    while let row = try rows.next() {
      guard positions.contains(try row.decode(forColumn: "position")) else { continue }
      keys.insert(
        DraftInputKey(
          draft: try row.decode(forColumn: "draft"), input: try row.decode(forColumn: "draft_input")))
    }
    return keys
  }

  private static let namesInDrafts = """
    SELECT submission.draft AS draft, input.draft_input AS draft_input, input.position AS position
    FROM submission JOIN input ON input.submission_id = submission.id
    WHERE submission.id = :id AND submission.draft IS NOT NULL AND input.draft_input IS NOT NULL
    UNION ALL
    SELECT draft, draft_input, position FROM retry WHERE submission_id = :id
    """

  /// What a submission that runs has not sent yet, it is about to send.
  private static let sentElsewhere = """
    SELECT input.submission_id, input.draft_input
    FROM submission JOIN input ON input.submission_id = submission.id
    WHERE submission.draft = :draft AND submission.id <> :id AND submission.operation = 'create'
      AND input.batch IS NOT NULL AND input.draft_input IS NOT NULL
      AND (input.outcome NOT IN ('failed', 'notSent') OR submission.state = 'running')
    """
}

import Drafts
import GRDB
import Submissions

/// The contacts that submissions of this machine archived, and when each of these submissions began.
struct ArchivedContacts {
  private struct Key: Hashable {
    let portal: Int?
    let id: String
  }

  /// When each was archived last.
  private var times: [Key: Int64] = [:]
  private let db: Database

  init(in db: Database) throws {
    self.db = db
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT submission.portal, submission.at, input.record_id
        FROM submission JOIN input ON input.submission_id = submission.id
        WHERE submission.operation = 'archive' AND input.outcome = 'archived' AND input.record_id IS NOT NULL
        """)
    while let row = try rows.next() {
      let key = Key(
        portal: try row.decode(forColumn: "portal"), id: try row.decode(forColumn: "record_id"))
      let at: Int64 = try row.decode(forColumn: "at")
      times[key] = max(times[key] ?? at, at)
    }
  }

  /// Marks what was archived after the submission that is told of.
  func mark(_ outcomes: inout [InputID: DraftOutcome]) throws {
    guard !times.isEmpty else { return }
    for (input, outcome) in outcomes where outcome.outcome.outcome.isSuccess {
      guard let id = outcome.outcome.id, let archived = times[Key(portal: outcome.portal, id: id)]
      else { continue }
      let sent = try Int64.fetchOne(
        db, sql: "SELECT at FROM submission WHERE id = ?", arguments: [outcome.submission])
      if let sent, archived >= sent { outcomes[input] = outcome.archived() }
    }
  }
}

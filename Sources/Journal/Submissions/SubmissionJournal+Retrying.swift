public import Drafts
import GRDB
public import Submissions

extension SubmissionJournal {
  /// Writes down where the inputs of a draft come from, so that what becomes of them there is known of them here.
  /// - Parameters:
  ///   - sources: by the identity of the input.
  ///   - draft: the name of the draft that no other has.
  public func note(_ sources: [InputID: RetryInputs.Source], ofDraft draft: String) throws(JournalError) {
    try file.write { db in
      try db.execute(sql: "DELETE FROM retry WHERE draft = ?", arguments: [draft])
      let insertion = try db.cachedStatement(
        sql: "INSERT INTO retry (draft, draft_input, submission_id, position) VALUES (?, ?, ?, ?)")
      for (id, source) in sources {
        try insertion.execute(arguments: [
          draft, Int64(bitPattern: id.rawValue), source.submission, source.index,
        ])
      }
    }
  }

  /// The name under which a submission was begun: that of the draft or file.
  public func name(of id: String) throws(JournalError) -> String? {
    try file.read { db in
      try String.fetchOne(db, sql: "SELECT name FROM submission WHERE id = ?", arguments: [id])
    }
  }
}

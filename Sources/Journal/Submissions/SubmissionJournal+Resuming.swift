import GRDB
public import Submissions

extension SubmissionJournal {
  /// Takes up a submission that came to its end: from now on this program runs it, until `finish`.
  /// - Returns: the submission as it ended.
  /// - Throws: `heldElsewhere` where a program runs it already, `noSuchSubmission`.
  public func resume(_ id: String) throws(JournalError) -> SubmissionRecord {
    try settleInterrupted()
    guard try hold(id) else { throw JournalError(.heldElsewhere, path: file.path) }
    do {
      return try file.write { db in
        let record = try self.read(id, in: db)
        guard record.state != .running else { throw JournalError(.heldElsewhere, path: self.file.path) }
        try Self.end(id, .running, at: nil, in: db)
        return record
      }
    } catch {
      release(id)
      throw error
    }
  }
}

import GRDB
import Submissions

extension SubmissionJournal {
  /// The submissions that came to an end, have no unknown outcome, and began before a time.
  /// - Parameter time: in milliseconds since 1970.
  public func settled(before time: Int64) throws(JournalError) -> [String] {
    try submissions().filter { $0.state != .running && $0.counts.unknown == 0 && $0.at < time }.map(\.id)
  }

  /// Forgets submissions with all that belongs to them. One that another program has is kept.
  ///
  /// Bytes of them may stay in the files until ``finishPurging()`` has ended.
  /// - Returns: how many there were.
  @discardableResult
  public func purge(_ ids: [String]) throws(JournalError) -> Int {
    var count = 0
    for id in ids where !isHeld(id) {
      guard try hold(id) else { continue }
      defer { release(id) }
      count += try file.erase { db in
        try db.execute(sql: "DELETE FROM submission WHERE id = ?", arguments: [id])
        return db.changesCount
      }
      forgetLock(of: id)
    }
    return count
  }

  /// Takes every byte of what was purged out of the journal's files.
  /// - Throws: `busy` while another program is at the journal. The next one that opens or closes it, or ends a
  ///   submission, tries again.
  public func finishPurging() throws(JournalError) {
    try file.finishErasing()
  }
}

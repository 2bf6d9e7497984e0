import GRDB
public import Submissions

extension SubmissionJournal {
  /// The submissions that are found to have been interrupted since this was last asked, by any program.
  public func takeInterrupted() throws(JournalError) -> [SubmissionSummary] {
    let ids = Set(try settleInterrupted())
    return ids.isEmpty ? [] : try submissions().filter { ids.contains($0.id) }
  }

  /// Draws and keeps the conclusions of submissions that no program runs any more, although they have no end.
  /// - Returns: their ids.
  @discardableResult
  func settleInterrupted() throws(JournalError) -> [String] {
    var settled: [String] = []
    for id in try running() where !isHeld(id) {
      guard try hold(id) else { continue }
      defer { release(id) }
      let isSettled = try file.write { db in
        // Its program may have come to the end between the two looks.
        guard try Self.isRunning(id, in: db) else { return false }
        var record = try self.read(id, in: db)
        let open = record.batches.indices.filter { !record.batches[$0].isSettled }
        record.settleInterrupted()
        try Self.update(open.flatMap { record.batches[$0].outcomes }, of: id, in: db)
        try Self.end(id, record.state, at: nil, in: db)
        return true
      }
      if isSettled { settled.append(id) }
    }
    return settled
  }

  private func running() throws(JournalError) -> [String] {
    try file.read { db in try String.fetchAll(db, sql: "SELECT id FROM submission WHERE state = 'running'") }
  }

  private static func isRunning(_ id: String, in db: Database) throws -> Bool {
    try String.fetchOne(db, sql: "SELECT state FROM submission WHERE id = ?", arguments: [id]) == "running"
  }
}

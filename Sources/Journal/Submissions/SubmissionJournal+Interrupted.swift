import GRDB
public import Submissions

extension SubmissionJournal {
  /// The submissions that are found to have been interrupted since this was last asked, by any program.
  public func takeInterrupted() throws(JournalError) -> [SubmissionSummary] {
    let ids = Set(try settleInterrupted().settled)
    return ids.isEmpty ? [] : try submissions().filter { ids.contains($0.id) }
  }

  /// What came of drawing conclusions.
  struct Conclusions {
    /// The ids of submissions whose conclusions are now in the journal.
    var settled: [String] = []
    /// Submissions whose conclusions could not be written, as they are in truth.
    var unwritten: [SubmissionRecord] = []
  }

  /// Draws and keeps the conclusions of submissions that no program runs any more: those without an end, and those with
  /// inputs that have no outcome in spite of it. Where they cannot be kept, they hold all the same.
  @discardableResult
  func settleInterrupted() throws(JournalError) -> Conclusions {
    var conclusions = Conclusions()
    for id in try open() where !isHeld(id) {
      do throws(JournalError) {
        guard try hold(id) else { continue }
        defer { release(id) }
        if try settle(id) { conclusions.settled.append(id) }
      } catch {
        guard !error.isAboutContent else { throw error }
        var record = try file.read { db in try self.read(id, in: db) }
        record.conclude()
        conclusions.unwritten.append(record)
      }
    }
    return conclusions
  }

  /// - Returns: false where there was nothing to conclude any more.
  private func settle(_ id: String) throws(JournalError) -> Bool {
    try file.write { db in
      // Its program may have come to the end between the two looks.
      guard try Self.isOpen(id, in: db) else { return false }
      var record = try self.read(id, in: db)
      let open = record.batches.indices.filter { !record.batches[$0].isSettled }
      record.conclude()
      try Self.update(open.flatMap { record.batches[$0].outcomes }, of: id, in: db)
      try Self.end(id, record.state, at: nil, in: db)
      return true
    }
  }

  /// Those that run, and those with an input whose turn has not come.
  private static let condition = """
    (state = 'running' OR EXISTS (SELECT 1 FROM input
      WHERE submission_id = submission.id AND outcome = 'notSent' AND reason IS NULL))
    """

  private func open() throws(JournalError) -> [String] {
    try file.read { db in try String.fetchAll(db, sql: "SELECT id FROM submission WHERE \(Self.condition)") }
  }

  private static func isOpen(_ id: String, in db: Database) throws -> Bool {
    try String.fetchOne(
      db, sql: "SELECT id FROM submission WHERE id = ? AND \(condition)", arguments: [id]) != nil
  }
}

extension JournalError {
  /// Whether what the file holds is at fault, rather than that it cannot be written now.
  fileprivate var isAboutContent: Bool {
    switch cause {
    case .damaged, .newerVersion, .noSuchDraft, .noSuchSubmission, .alreadyRecorded, .heldElsewhere: true
    case .diskFull, .notWritable, .notReadable, .busy, .closed, .replaced, .system, .inputOutput,
      .sqlite:
      false
    }
  }
}

import Drafts
import Foundation
import GRDB

extension DraftStore {
  /// Folds the older part of a long log into the snapshot, and drops what leads nowhere any more. The last edits
  /// can still be undone, and all that was undone can be done again.
  func shorten(_ id: Int64, _ replayed: ReplayedDraft) throws(JournalError) {
    let log = replayed.log
    guard Self.isToBeShortened(log) else { return }
    let kept = log.undoable.suffix(Self.keptEdits)
    var base = replayed.draft
    for _ in kept { base.undo() }
    try file.write { db in
      guard let last = try Self.lastRecord(of: id, in: db) else { return }
      try Self.writeSnapshot(base.inputs, of: id, in: db)
      try Self.keep(kept + log.redoable, of: id, in: db)
      // The edits that can be done again are replayed as well, and taken back.
      for _ in log.redoable { try Self.insert(.undo, of: id, like: last, in: db) }
      try Self.setEnd(of: id, to: last, in: db)
    }
  }

  static func isToBeShortened(_ log: RecordLog) -> Bool {
    log.count > min(log.undoable.count, keptEdits) + 2 * log.redoable.count + mostSurplus
  }

  /// What a draft is like after a record: the list of drafts and the next opening ask the last one.
  private struct RecordEnd {
    var inputCount: Int
    var at: Int64
    var place: String
  }

  private static func lastRecord(of id: Int64, in db: Database) throws -> RecordEnd? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT input_count, at FROM record WHERE draft_id = ? ORDER BY id DESC LIMIT 1",
        arguments: [id])
    else { return nil }
    return RecordEnd(
      inputCount: try row.decode(forColumn: "input_count"), at: try row.decode(forColumn: "at"),
      place: try place(id, in: db))
  }

  private static func keep(_ records: [Int64], of id: Int64, in db: Database) throws {
    let kept = Set(records)
    let all = try Int64.fetchAll(db, sql: "SELECT id FROM record WHERE draft_id = ?", arguments: [id])
    let deletion = try db.cachedStatement(sql: "DELETE FROM record WHERE id = ?")
    for record in all where !kept.contains(record) { try deletion.execute(arguments: [record]) }
    try db.execute(
      sql: """
        DELETE FROM import WHERE draft_id = ?1 AND id NOT IN
          (SELECT import_id FROM record WHERE draft_id = ?1 AND import_id IS NOT NULL)
        """, arguments: [id])
  }

  private static func insert(
    _ record: DraftRecord, of id: Int64, like end: RecordEnd, in db: Database
  ) throws {
    try db.execute(
      sql: insertion,
      arguments: [
        id, RecordKind(record).rawValue, end.inputCount, end.at, end.place, Data(record.jsonBytes()), nil,
      ])
  }

  private static func setEnd(of id: Int64, to end: RecordEnd, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE record SET input_count = ?, at = ?
        WHERE id = (SELECT MAX(id) FROM record WHERE draft_id = ?)
        """, arguments: [end.inputCount, end.at, id])
    try db.execute(
      sql: """
        UPDATE draft SET input_count = ?1, updated_at = MAX(updated_at, ?2), place = ?3,
          placed_after = COALESCE((SELECT MAX(id) FROM record WHERE draft_id = ?4), 0)
        WHERE id = ?4
        """, arguments: [end.inputCount, end.at, end.place, id])
  }
}

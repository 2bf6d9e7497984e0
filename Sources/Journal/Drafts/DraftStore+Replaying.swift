import Drafts
import Foundation
import GRDB

/// A draft that was read, with its log's kinds.
struct ReplayedDraft {
  var draft: Draft
  var kinds: [RecordKind] = []
}

extension DraftStore {
  /// Reads the snapshot and does again what was done since.
  /// - Parameter limit: how many records to replay; all of them when nil.
  static func replay(
    _ id: Int64, limit: Int? = nil, in db: Database, _ file: DatabaseFile
  ) throws -> ReplayedDraft {
    guard
      let name = try String.fetchOne(
        db, sql: "SELECT name FROM draft WHERE id = ? AND deleted_at IS NULL", arguments: [id])
    else { throw JournalError(.noSuchDraft, path: file.path) }
    var replayed = ReplayedDraft(draft: Draft(name: name, inputs: try snapshot(of: id, in: db)))
    let records = try Row.fetchCursor(
      db, sql: "SELECT kind, bytes FROM record WHERE draft_id = ? ORDER BY id LIMIT ?",
      arguments: [id, limit ?? -1])
    while let row = try records.next() {
      replayed.draft.replay(try DraftRecord(jsonBytes: try row.bytes("bytes")))
      replayed.kinds.append(RecordKind(rawValue: try row.decode(forColumn: "kind")) ?? .edit)
    }
    return replayed
  }

  private static func snapshot(of id: Int64, in db: Database) throws -> InputList {
    var inputs: [DraftInput] = []
    let chunks = try Row.fetchCursor(
      db, sql: "SELECT inputs FROM chunk WHERE draft_id = ? ORDER BY position", arguments: [id])
    while let row = try chunks.next() {
      inputs += try DraftCoding.decode(try row.bytes("inputs"))
    }
    return InputList(inputs)
  }

  static func writeSnapshot(_ inputs: InputList, of id: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM chunk WHERE draft_id = ?", arguments: [id])
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO chunk (draft_id, position, inputs) VALUES (?, ?, ?)")
    for (position, chunk) in inputs.chunks.enumerated() {
      try insertion.execute(arguments: [id, position, Data(DraftCoding.encode(chunk.inputs))])
    }
  }

  /// Folds the older part of a long log into the snapshot.
  func shorten(_ id: Int64, _ replayed: ReplayedDraft) throws(JournalError) {
    guard replayed.kinds.count > Self.longLog else { return }
    let folded = RecordLog(kinds: replayed.kinds).foldable(keeping: Self.keptRecords)
    guard folded > 0 else { return }
    try file.write { db in
      let older = try Self.replay(id, limit: folded, in: db, self.file)
      try Self.writeSnapshot(older.draft.inputs, of: id, in: db)
      try db.execute(
        sql: """
          DELETE FROM record WHERE draft_id = ?1 AND id IN
            (SELECT id FROM record WHERE draft_id = ?1 ORDER BY id LIMIT ?2)
          """, arguments: [id, folded])
    }
  }
}

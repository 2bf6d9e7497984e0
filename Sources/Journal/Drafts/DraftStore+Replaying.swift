import Drafts
import Foundation
import GRDB

/// A draft that was read, with its log.
struct ReplayedDraft {
  var draft: Draft
  var log = RecordLog()
}

extension DraftStore {
  /// Reads the snapshot and does again what was done since.
  /// - Parameter unread: takes the inputs that nobody looks at; nil to read all of them.
  static func replay(
    _ id: Int64, in db: Database, _ file: DatabaseFile, leaving unread: UnreadParts? = nil
  ) throws -> ReplayedDraft {
    guard
      let name = try String.fetchOne(
        db, sql: "SELECT name FROM draft WHERE id = ? AND deleted_at IS NULL", arguments: [id])
    else { throw JournalError(.noSuchDraft, path: file.path) }
    var replayed = ReplayedDraft(draft: Draft(name: name, inputs: try inputs(.chunk, of: id, in: db, unread)))
    let records = try Row.fetchCursor(
      db, sql: "SELECT id, kind, bytes FROM record WHERE draft_id = ? ORDER BY id", arguments: [id])
    while let row = try records.next() {
      try replayed.draft.replay(try DraftRecord(jsonBytes: try row.bytes("bytes"))) { appended in
        try imported(appended, in: db, file, unread)
      }
      replayed.log.append(
        RecordKind(rawValue: try row.decode(forColumn: "kind")) ?? .edit, id: try row.decode(forColumn: "id"))
    }
    return replayed
  }

  /// - Parameter first: the identity from which those that are stored count.
  static func inputs(
    _ table: PartTable, of owner: Int64, countingFrom first: InputID = InputID(rawValue: 0),
    in db: Database, _ unread: UnreadParts?
  ) throws -> InputList {
    if let unread { return try unread.list(table, of: owner, countingFrom: first, in: db) }
    let rows = try Row.fetchCursor(db, sql: table.parts, arguments: [owner])
    return try InputParts.list(of: rows, countingFrom: first)
  }

  static func writeSnapshot(_ inputs: InputList, of id: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM chunk WHERE draft_id = ?", arguments: [id])
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO chunk (draft_id, position, inputs, input_count, next_id, digest)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (position, chunk) in inputs.chunks.enumerated() {
      try insertion.execute(arguments: [id, position] + InputParts.columns(of: chunk))
    }
  }
}

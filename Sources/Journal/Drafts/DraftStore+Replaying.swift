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
  static func replay(_ id: Int64, in db: Database, _ file: DatabaseFile) throws -> ReplayedDraft {
    guard
      let name = try String.fetchOne(
        db, sql: "SELECT name FROM draft WHERE id = ? AND deleted_at IS NULL", arguments: [id])
    else { throw JournalError(.noSuchDraft, path: file.path) }
    var replayed = ReplayedDraft(draft: Draft(name: name, inputs: try snapshot(of: id, in: db)))
    let records = try Row.fetchCursor(
      db, sql: "SELECT id, kind, bytes FROM record WHERE draft_id = ? ORDER BY id", arguments: [id])
    while let row = try records.next() {
      try replayed.draft.replay(try DraftRecord(jsonBytes: try row.bytes("bytes"))) { appended in
        try imported(appended, in: db, file)
      }
      replayed.log.append(
        RecordKind(rawValue: try row.decode(forColumn: "kind")) ?? .edit, id: try row.decode(forColumn: "id"))
    }
    return replayed
  }

  private static func snapshot(of id: Int64, in db: Database) throws -> InputList {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT inputs, input_count, next_id, digest FROM chunk WHERE draft_id = ? ORDER BY position",
      arguments: [id])
    var chunks: [InputChunk] = []
    // What has no seal or does not match it, and all that is behind it.
    var rest: [(bytes: [UInt8], count: Int?)] = []
    while let row = try rows.next() {
      let (bytes, seal) = (try row.bytes("inputs"), try seal(row))
      if rest.isEmpty, let seal, let chunk = InputChunk(stored: bytes, seal: seal) {
        chunks.append(chunk)
      } else {
        rest.append((bytes, seal?.count))
      }
    }
    var inputs = InputList(chunks: chunks)
    var (parts, counts) = (rest.makeIterator(), rest.makeIterator())
    try InputParts.decode({ parts.next()?.bytes }) { part in
      if let count = counts.next()?.count, count != part.count { throw DraftCodingError.form }
      inputs.splice(at: inputs.count, removing: 0, inserting: part)
    }
    return inputs
  }

  private static func seal(_ row: Row) throws -> InputSeal? {
    guard let count = try row.decode(Int?.self, forColumn: "input_count"),
      let nextID = try row.decode(Int64?.self, forColumn: "next_id"), try !row.bytes("digest").isEmpty
    else { return nil }
    return InputSeal(
      count: count, nextID: InputID(rawValue: UInt64(bitPattern: nextID)), digest: try row.bytes("digest"))
  }

  static func writeSnapshot(_ inputs: InputList, of id: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM chunk WHERE draft_id = ?", arguments: [id])
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO chunk (draft_id, position, inputs, input_count, next_id, digest)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (position, chunk) in inputs.chunks.enumerated() {
      let (bytes, seal) = chunk.stored()
      try insertion.execute(arguments: [
        id, position, Data(bytes), seal.count, Int64(bitPattern: seal.nextID.rawValue), Data(seal.digest),
      ])
    }
  }
}

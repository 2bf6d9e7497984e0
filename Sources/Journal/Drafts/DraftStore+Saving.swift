public import Drafts
import Foundation
import GRDB

extension DraftStore {
  /// Saves what was just done to an open draft, and where the person is now.
  ///
  /// One insertion. Inputs that are stored already belong to the draft from then on.
  /// - Parameters:
  ///   - inputCount: how many inputs the draft has now.
  ///   - at: now, in milliseconds since 1970.
  /// - Throws: `heldElsewhere` for a draft that is not open for changes here; otherwise why it was not saved.
  public func append(
    _ record: DraftRecord, to id: Int64, inputCount: Int, place: String, at: Int64
  ) throws(JournalError) {
    guard isHeld(id) else { throw JournalError(.heldElsewhere, path: file.path) }
    let row: StatementArguments = [
      id, RecordKind(record).rawValue, inputCount, at, place, Data(record.jsonBytes()), record.importName,
    ]
    guard let name = record.importName else { return try file.execute(Self.insertion, row) }
    try file.write { db in
      try db.execute(sql: Self.insertion, arguments: row)
      try db.execute(sql: "UPDATE import SET draft_id = ? WHERE id = ?", arguments: [id, name])
      // A record of inputs that are gone would make the draft unreadable.
      guard db.changesCount == 1 else { throw JournalError(.damaged, path: self.file.path) }
    }
  }

  static let insertion = """
    INSERT INTO record (draft_id, kind, input_count, at, place, bytes, import_id)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """

  /// Saves where the person is in an open draft.
  public func savePlace(_ place: String, in id: Int64) throws(JournalError) {
    guard isHeld(id) else { throw JournalError(.heldElsewhere, path: file.path) }
    try file.execute(
      """
      UPDATE draft SET place = ?,
        placed_after = COALESCE((SELECT MAX(id) FROM record WHERE draft_id = draft.id), 0)
      WHERE id = ?
      """, [place, id])
  }

  /// The place saved last, with a record or by itself.
  static func place(_ id: Int64, in db: Database) throws -> String {
    let sql = """
      SELECT CASE WHEN record.id > draft.placed_after THEN record.place ELSE draft.place END
      FROM draft LEFT JOIN record ON record.id = (SELECT MAX(id) FROM record WHERE draft_id = draft.id)
      WHERE draft.id = ?
      """
    return try String.fetchOne(db, sql: sql, arguments: [id]) ?? ""
  }
}

extension DraftRecord {
  /// What the inputs are called that are stored beside this record.
  fileprivate var importName: Int64? {
    if case .append(let appended) = self { appended.name } else { nil }
  }
}

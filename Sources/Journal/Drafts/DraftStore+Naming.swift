import GRDB

extension DraftStore {
  /// Gives a draft another name; `-2` and so on is added where it is taken.
  /// - Returns: the name that it has now.
  @discardableResult
  public func rename(_ id: Int64, to name: String) throws(JournalError) -> String {
    try whileHolding(id) { () throws(JournalError) in
      try file.write { db in
        let free = try Self.freeName(name, in: db, except: id)
        try db.execute(sql: "UPDATE draft SET name = ? WHERE id = ?", arguments: [free, id])
        guard db.changesCount == 1 else { throw JournalError(.noSuchDraft, path: self.file.path) }
        return free
      }
    }
  }

  /// Takes a draft out of the list. It is kept, and ``restore(_:)`` brings it back.
  public func delete(_ id: Int64, at: Int64) throws(JournalError) {
    try whileHolding(id) { () throws(JournalError) in
      try file.write { db in
        try db.execute(
          sql: "UPDATE draft SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", arguments: [at, id])
        guard db.changesCount == 1 else { throw JournalError(.noSuchDraft, path: self.file.path) }
      }
    }
    close(id)
  }

  /// Brings a deleted draft back, under another name if its own was taken meanwhile.
  /// - Returns: the name that it has now.
  @discardableResult
  public func restore(_ id: Int64) throws(JournalError) -> String {
    try file.write { db in
      guard let name = try String.fetchOne(db, sql: "SELECT name FROM draft WHERE id = ?", arguments: [id])
      else { throw JournalError(.noSuchDraft, path: self.file.path) }
      let free = try Self.freeName(name, in: db, except: id)
      try db.execute(sql: "UPDATE draft SET deleted_at = NULL, name = ? WHERE id = ?", arguments: [free, id])
      return free
    }
  }

  /// Drops drafts that were deleted before a moment for good.
  public func forgetDeleted(before moment: Int64) throws(JournalError) {
    let ids = try file.write { db in
      let ids = try Int64.fetchAll(
        db, sql: "DELETE FROM draft WHERE deleted_at < ? RETURNING id", arguments: [moment])
      for id in ids { try Self.forgetSession(of: id, in: db) }
      return ids
    }
    for id in ids { try forgetLock(of: id) }
  }

  static func freeName(_ name: String, in db: Database, except id: Int64? = nil) throws -> String {
    var candidate = name
    var number = 2
    while try isTaken(candidate, in: db, except: id) {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  private static func isTaken(_ name: String, in db: Database, except id: Int64?) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM draft WHERE name = ? AND deleted_at IS NULL AND id IS NOT ?)",
      arguments: [name, id]) ?? false
  }
}

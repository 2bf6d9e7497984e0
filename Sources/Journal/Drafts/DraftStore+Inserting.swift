public import Drafts
import GRDB

extension DraftStore {
  /// Stores inputs as a draft that nobody has open; `-2` and so on is added to a name that is taken.
  /// - Returns: the name that it has.
  public func setAside(_ inputs: InputList, name: String, at: Int64) throws(JournalError) -> String {
    try file.write { db in try Self.insert(inputs, name: name, place: "", at: at, in: db).name }
  }

  /// Does the same, once something else was written down about the draft.
  /// - Parameter first: gets the name of the draft that no other has. Where it fails, there is no draft.
  public func setAside(
    _ inputs: InputList, name: String, at: Int64, first: (String) throws(JournalError) -> Void
  ) throws(JournalError) -> (id: Int64, name: String) {
    let store = try storeIdentity()
    return try file.write { db in
      let stored = try Self.insert(inputs, name: name, place: "", at: at, in: db)
      try first(Self.identity(of: stored.id, in: store))
      return stored
    }
  }

  static func insert(
    _ inputs: InputList, name: String, place: String, at: Int64, in db: Database
  ) throws -> (id: Int64, name: String) {
    let free = try freeName(name, in: db)
    try db.execute(
      sql: "INSERT INTO draft (name, input_count, updated_at, place) VALUES (?, ?, ?, ?)",
      arguments: [free, inputs.count, at, place])
    let id = db.lastInsertedRowID
    try writeSnapshot(inputs, of: id, in: db)
    return (id, free)
  }
}

public import Drafts
import GRDB

extension DraftStore {
  /// Begins a draft and opens it for changes. Where the name is taken, `-2` and so on is added.
  /// - Parameter at: now, in milliseconds since 1970.
  public func create(
    name: String, inputs: InputList = [], place: String = "", at: Int64
  ) throws(JournalError) -> StoredDraft {
    let (id, free) = try file.write { db in try Self.insert(inputs, name: name, place: place, at: at, in: db)
    }
    let isHeld = try hold(id)
    try noteOpened(id)
    return StoredDraft(id: id, draft: Draft(name: free, inputs: inputs), place: place, isReadOnly: !isHeld)
  }

  /// Opens a draft as it was left. Another program may have it: then it is read-only here.
  public func open(_ id: Int64) throws(JournalError) -> StoredDraft {
    let isHeld = try hold(id)
    do {
      let (replayed, place, session) = try file.read { db in
        (try Self.replay(id, in: db, self.file), try Self.place(id, in: db), try Self.session(id, in: db))
      }
      if isHeld {
        try noteOpened(id)
        try shorten(id, replayed)
      }
      return StoredDraft(id: id, draft: replayed.draft, place: place, isReadOnly: !isHeld, session: session)
    } catch {
      if isHeld { close(id) }
      throw error
    }
  }

  /// A draft as it is saved now, whoever has it open. What is opened last stays what it was.
  public func read(_ id: Int64) throws(JournalError) -> Draft {
    try file.read { db in try Self.replay(id, in: db, self.file).draft }
  }

  private func noteOpened(_ id: Int64) throws(JournalError) {
    try file.execute(
      "INSERT INTO setting (name, value) VALUES ('last-opened', ?) "
        + "ON CONFLICT (name) DO UPDATE SET value = excluded.value", [String(id)])
  }
}

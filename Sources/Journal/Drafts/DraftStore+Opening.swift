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
  /// - Parameter readsLater: only what is looked at is read at once, where that is possible; the rest by
  ///   ``StoredDraft/unread``.
  public func open(_ id: Int64, readsLater: Bool = false) throws(JournalError) -> StoredDraft {
    let isHeld = try hold(id)
    do throws(JournalError) {
      // What another program changes is read in one go.
      let part = readsLater && isHeld ? readPart(of: id) : nil
      let opened = if let part { part } else { try readAll(of: id) }
      if isHeld {
        try noteOpened(id)
        try shorten(id, opened.replayed)
      }
      return StoredDraft(
        id: id, draft: opened.replayed.draft, place: opened.place, isReadOnly: !isHeld,
        session: opened.session, unread: opened.unread)
    } catch {
      if isHeld { close(id) }
      throw error
    }
  }

  private struct Reading {
    let replayed: ReplayedDraft
    let place: String
    let session: String
    var unread: UnreadParts?
  }

  private func readAll(of id: Int64, leaving unread: UnreadParts? = nil) throws(JournalError) -> Reading {
    try file.read { db in
      Reading(
        replayed: try Self.replay(id, in: db, self.file, leaving: unread), place: try Self.place(id, in: db),
        session: try Self.session(id, in: db), unread: unread)
    }
  }

  /// Nil where all of it must be read: to tell what is wrong with it, or to write it again with a shorter log.
  private func readPart(of id: Int64) -> Reading? {
    guard let reading = try? readAll(of: id, leaving: UnreadParts(of: file)),
      !Self.isToBeShortened(reading.replayed.log)
    else { return nil }
    return reading
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

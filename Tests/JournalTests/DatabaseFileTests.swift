import Drafts
import Foundation
import GRDB
import Testing

@testable import Journal

struct DatabaseFileTests {
  let scratch = Scratch()

  func pragma(_ name: String, of file: DatabaseFile) throws -> String? {
    try file.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test func `the journal is synced at every commit, drafts survive a killed program`() throws {
    let journal = try SubmissionJournal.open(in: scratch.state).store.file
    let drafts = try DraftStore.open(in: scratch.state).store.file
    #expect(try pragma("synchronous", of: journal) == "2")
    #expect(try pragma("synchronous", of: drafts) == "1")
    for file in [journal, drafts] {
      #expect(try pragma("journal_mode", of: file) == "wal")
      #expect(try pragma("busy_timeout", of: file) == "5000")
      #expect(try pragma("foreign_keys", of: file) == "1")
    }
  }

  @Test func `what holds no database is set aside, never overwritten, and the program starts`() throws {
    try scratch.write("this was a database once", to: "drafts.sqlite")
    let opened = try DraftStore.open(in: scratch.state)
    let aside = scratch.file("drafts.sqlite.damaged-1")
    #expect(opened.setAside == SetAside(original: scratch.file("drafts.sqlite"), movedTo: aside))
    #expect(scratch.text(of: "drafts.sqlite.damaged-1") == "this was a database once")
    #expect(try opened.store.create(name: "new", at: 1).draft.name == "new")
    #expect(try DraftStore.open(in: scratch.state).setAside == nil)
  }

  @Test func `each damaged file gets a name of its own`() throws {
    for content in ["first wreck", "second wreck"] {
      try scratch.write(content, to: "journal.sqlite")
      #expect(try SubmissionJournal.open(in: scratch.state).setAside != nil)
    }
    #expect(scratch.text(of: "journal.sqlite.damaged-1") == "first wreck")
    #expect(scratch.text(of: "journal.sqlite.damaged-2") == "second wreck")
  }

  @Test(arguments: [2_048, 6_000, 12_000])
  func `a database with a damaged page is set aside`(offset: UInt64) throws {
    do {
      let store = try DraftStore.open(in: scratch.state).store
      _ = try store.create(name: "spring", inputs: .people(300), at: 1)
      store.file.checkpoint()
    }
    let handle = try #require(FileHandle(forUpdatingAtPath: scratch.file("drafts.sqlite")))
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 4_096))
    try handle.close()
    let opened = try DraftStore.open(in: scratch.state)
    #expect(opened.setAside != nil)
    #expect(try opened.store.drafts().isEmpty)
  }

  @Test func `programs that start at once on a new directory all get their store`() async throws {
    let state = scratch.state
    let ids = try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<8 {
        group.addTask { try DraftStore.open(in: state).store.create(name: "spring", at: 1).id }
      }
      return try await group.reduce(into: Set<Int64>()) { ids, id in ids.insert(id) }
    }
    #expect(ids.count == 8)
    #expect(try DraftStore.open(in: state).store.drafts().count == 8)
  }

  @Test func `a file of a newer version is neither touched nor set aside`() throws {
    let store = try DraftStore.open(in: scratch.state).store
    try store.file.execute("INSERT INTO grdb_migrations (identifier) VALUES ('from the future')", [])
    let error = #expect(throws: JournalError.self) { try DraftStore.open(in: scratch.state) }
    #expect(error?.cause == .newerVersion)
    #expect(scratch.text(of: "drafts.sqlite.damaged-1") == nil)
  }

  @Test func `a full disk is an error, and what was stored before is still there`() throws {
    let store = try DraftStore.open(in: scratch.state).store
    let draft = try store.create(name: "spring", inputs: .people(3), at: 1)
    try store.file.execute("PRAGMA max_page_count = 1", [])
    let error = #expect(throws: JournalError.self) {
      try store.append(.undo, to: draft.id, inputCount: 3, place: String(repeating: "x", count: 9_000), at: 2)
    }
    #expect(error == JournalError(.diskFull, path: scratch.file("drafts.sqlite")))
    #expect(try store.open(draft.id).draft.inputs.count == 3)
  }

  @Test func `an error of the disk says what failed, and is not taken for a full one`() {
    let written = JournalError(DatabaseError(resultCode: .SQLITE_IOERR_WRITE), path: "/x")
    #expect(written.cause == .inputOutput(778))
    #expect(Sentences.sentence(for: written).hasPrefix("/x: writing failed (SQLite error 778)."))
    let read = JournalError(DatabaseError(resultCode: .SQLITE_IOERR_SHORT_READ), path: "/x")
    #expect(Sentences.sentence(for: read).hasPrefix("/x: reading failed (SQLite error 522)."))
    #expect(JournalError(DatabaseError(resultCode: .SQLITE_FULL), path: "/x").cause == .diskFull)
  }

  @Test(arguments: [
    JournalError.Cause.diskFull, .notWritable, .notReadable, .damaged, .busy, .newerVersion, .heldElsewhere,
    .noSuchDraft,
    .noSuchSubmission, .alreadyRecorded, .system(ENOTDIR), .inputOutput(778), .inputOutput(4_874),
    .sqlite(19),
  ])
  func `every cause has a sentence`(cause: JournalError.Cause) {
    #expect(Sentences.sentence(for: JournalError(cause, path: "/x")).hasSuffix("."))
  }
}

import Drafts
import Foundation
import Submissions
import Testing

@testable import Journal

/// Files of a store are deleted or replaced while it is open.
struct DeletedStateTests {
  let scratch = Scratch()
  let store: DraftStore
  let draft: StoredDraft

  init() throws {
    store = try DraftStore.open(in: scratch.state).store
    draft = try store.create(name: "spring", inputs: .people(3), at: 1)
  }

  func save() throws {
    let edit = draft.draft.adding("new")
    try store.append(.edit(edit), to: draft.id, inputCount: 4, place: "", at: 2)
  }

  /// As another program finds it.
  func inputs() throws -> Int {
    let other = try DraftStore.open(in: scratch.state).store
    return try other.read(draft.id).inputs.count
  }

  @Test(arguments: [
    [""], ["drafts.sqlite"], ["drafts.sqlite-wal"], ["drafts.sqlite-shm"],
    ["drafts.sqlite-wal", "drafts.sqlite-shm"],
    ["drafts.sqlite", "drafts.sqlite-wal", "drafts.sqlite-shm"],
  ])
  func `what is saved next brings everything back, and that is told once`(names: [String]) throws {
    #expect(store.takeRecovery() == nil)
    for name in names { try FileManager.default.removeItem(atPath: scratch.file(name)) }
    try save()
    #expect(try inputs() == 4)
    #expect(store.takeRecovery() == scratch.file("drafts.sqlite"))
    #expect(store.takeRecovery() == nil)
    #expect(try scratch.mode() == "700")
    #expect(try scratch.mode(of: "drafts.sqlite") == "600")
  }

  @Test func `the draft stays open here, and read-only for others`() throws {
    try FileManager.default.removeItem(atPath: scratch.path)
    try save()
    #expect(try DraftStore.open(in: scratch.state).store.open(draft.id).isReadOnly)
  }

  @Test func `where another file is in its place, nothing counts as saved, and that file is left alone`()
    throws
  {
    try FileManager.default.removeItem(atPath: scratch.path)
    let other = try DraftStore.open(in: scratch.state).store
    _ = try other.create(name: "theirs", at: 1)
    #expect(throws: JournalError(.replaced, path: scratch.file("drafts.sqlite"))) { try save() }
    store.close()
    _ = try other.create(name: "theirs too", at: 2)
    #expect(try other.drafts().count == 2)
    #expect(try DraftStore.open(in: scratch.state).store.drafts().count == 2)
  }

  @Test func `where it cannot be written anew, nothing counts as saved, until it can`() throws {
    try FileManager.default.removeItem(atPath: scratch.path)
    try Data().write(to: URL(fileURLWithPath: scratch.path))
    #expect(throws: JournalError.self) { try save() }
    try FileManager.default.removeItem(atPath: scratch.path)
    try save()
    #expect(try inputs() == 4)
  }

  @Test func `a submission goes on in a journal that was deleted`() throws {
    let journal = try SubmissionJournal.open(in: scratch.state).store
    var run = try Run(journal)
    try FileManager.default.removeItem(atPath: scratch.path)
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    let other = try SubmissionJournal.open(in: scratch.state).store
    #expect(try other.load("s1").state == .running)
    try run.feed(.answered(batch: 1, .created(("33", "dee")), at: 1_200))
    #expect(try other.load("s1").counts == OutcomeCounts(succeeded: 3, notSent: 1))
    #expect(journal.takeRecovery() == scratch.file("journal.sqlite"))
  }

  @Test func `a damaged file that another program has open is not moved away`() throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: scratch.file("drafts.sqlite")))
    store.file.checkpoint()
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 8_192))
    try handle.close()
    #expect(throws: JournalError(.damaged, path: scratch.file("drafts.sqlite"))) {
      try DraftStore.open(in: scratch.state)
    }
    #expect(scratch.text(of: "drafts.sqlite.damaged-1") == nil)
  }
}

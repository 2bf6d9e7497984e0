import ContactsModel
import Drafts
import Foundation
import GRDB
import Submissions
import Testing

@testable import Journal

/// A log that cannot be read is set aside with its database, and what can be read goes on.
struct DamagedLogTests {
  @Test func `what a killed program leaves is opened without a word`() throws {
    let killed = try KilledState.drafts()
    let opened = try DraftStore.open(in: killed.scratch.state)
    #expect(opened.setAside == nil)
    #expect(try opened.store.drafts().count == 5)
  }

  @Test(arguments: Array(stride(from: 0, to: 256, by: 13)))
  func `a log of drafts with a flipped bit in its header is kept, and the database goes on`(bit: Int) throws {
    let killed = try KilledState.drafts()
    try killed.flip(bit: bit)
    let damaged = try killed.log()
    let before = FileManager.default.contents(atPath: killed.database)
    let opened = try DraftStore.open(in: killed.scratch.state)
    let kept = killed.database + ".damaged-1"
    #expect(opened.setAside == SetAside(original: killed.database, movedTo: kept, part: .log))
    #expect(FileManager.default.contents(atPath: kept) == before)
    #expect(FileManager.default.contents(atPath: kept + "-wal") == Data(damaged))
    #expect(try killed.scratch.mode(of: "drafts.sqlite.damaged-1-wal") == "600")
    #expect(try opened.store.drafts().map(\.name) == ["first"])
    opened.store.close()
    let again = try DraftStore.open(in: killed.scratch.state)
    #expect(again.setAside == nil)
    #expect(try again.store.drafts().map(\.name) == ["first"])
  }

  @Test func `what was committed before a damaged frame is there`() throws {
    let killed = try KilledState.drafts()
    let log = try killed.log()
    let size = WriteAheadLogTests.frameSize
    // The last but one frame belongs to the last transaction.
    try killed.flip(bit: (log.count - size - 50) * 8)
    let opened = try DraftStore.open(in: killed.scratch.state)
    #expect(opened.setAside?.part == .log)
    #expect(try opened.store.drafts().map(\.name).sorted() == ["first", "more 0", "more 1", "more 2"])
  }

  @Test func `where the database holds more than the part that can be read, it goes on alone`() throws {
    let live = Scratch()
    let store = try DraftStore.open(in: live.state).store
    for number in 0..<5 { _ = try store.create(name: "draft \(number)", inputs: .people(40), at: 1) }
    try store.file.execute("PRAGMA wal_checkpoint(PASSIVE)", [])
    let killed = KilledState(scratch: try live.copy(), name: "drafts.sqlite")
    try killed.flip(bit: (32 + 2 * WriteAheadLogTests.frameSize + 500) * 8)
    let opened = try DraftStore.open(in: killed.scratch.state)
    #expect(opened.setAside?.part == .log)
    #expect(try opened.store.drafts().count == 5)
  }

  @Test func `what is down as not sent, and may have been sent since, is unknown`() throws {
    let killed = try KilledState.journal()
    try killed.flip(bit: 77)
    let opened = try SubmissionJournal.open(in: killed.scratch.state)
    #expect(opened.setAside?.part == .log)
    let after = try opened.store.load("s1")
    #expect(after.outcomes.map(\.outcome) == [.succeeded(.create), .succeeded(.create), .notSent, .unknown])
    #expect(after.outcomes[2].reason == .exists)
  }

  @Test func `a log beside an empty database is kept`() throws {
    let killed = try KilledState.drafts()
    let log = try killed.log()
    try Data().write(to: URL(fileURLWithPath: killed.database))
    let opened = try DraftStore.open(in: killed.scratch.state)
    #expect(opened.setAside?.part == .database)
    #expect(FileManager.default.contents(atPath: killed.database + ".damaged-1-wal") == Data(log))
    #expect(try opened.store.drafts().isEmpty)
  }

  @Test func `the log of a database that another program has open is left alone`() throws {
    let scratch = Scratch()
    let store = try DraftStore.open(in: scratch.state).store
    _ = try store.create(name: "spring", inputs: .people(30), at: 1)
    let killed = KilledState(scratch: scratch, name: "drafts.sqlite")
    let whole = try killed.log()
    let handle = try #require(FileHandle(forUpdatingAtPath: killed.logFile))
    try handle.write(contentsOf: Data(whole.flipping(bit: 9).prefix(32)))
    #expect(try DraftStore.open(in: scratch.state).setAside == nil)
    try handle.seek(toOffset: 0)
    try handle.write(contentsOf: Data(whole.prefix(32)))
    #expect(try store.drafts().count == 1)
  }

  @Test func `a clean end leaves everything in the database itself`() throws {
    let scratch = Scratch()
    let store = try DraftStore.open(in: scratch.state).store
    _ = try store.create(name: "spring", inputs: .people(30), at: 1)
    store.close()
    let journal = try SubmissionJournal.open(in: scratch.state).store
    _ = try Run(journal)
    journal.close()
    for name in ["drafts.sqlite", "journal.sqlite"] {
      #expect(!FileManager.default.fileExists(atPath: scratch.file(name + "-wal")))
    }
    #expect(try DraftStore.open(in: scratch.state).store.drafts().map(\.name) == ["spring"])
  }

  @Test func `a submission that came to its end is in the database itself`() throws {
    let scratch = Scratch()
    let journal = try SubmissionJournal.open(in: scratch.state).store
    var run = try Run(journal)
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    try run.feed(.answered(batch: 1, .created(("33", "dee")), at: 1_200))
    let log = try FileManager.default.attributesOfItem(atPath: scratch.file("journal.sqlite-wal"))
    #expect(log[.size] as? Int == 0)
    withExtendedLifetime(journal) {}
  }
}

import Foundation
import GRDB
import Submissions
import Testing

@testable import Journal

/// A state that may be read and not written is read from a copy.
struct ReadOnlyStateTests {
  private func form(_ name: String) -> DatabaseFile.Form {
    DatabaseFile.Form(
      name: name, durability: .normal,
      migrator: name == "drafts.sqlite" ? DraftSchema.migrator : JournalSchema.migrator)
  }

  /// Every file of a state with its bytes.
  private func contents(_ scratch: Scratch) throws -> [String: Data?] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.path)
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: scratch.file($0))) })
  }

  @Test func `what is in a log only is read too, and nothing is changed or left behind`() throws {
    let killed = try KilledState.drafts()
    let before = try contents(killed.scratch)
    let opened = try DatabaseFile.openCopy(form(killed.name), in: killed.scratch.state)
    let names = try opened.store.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM draft ORDER BY id")
    }
    #expect(names == ["first", "more 0", "more 1", "more 2", "more 3"])
    #expect(opened.setAside == nil)
    #expect(opened.store.isCopy)
    #expect(try contents(killed.scratch) == before)
  }

  @Test func `a damaged log is said, and left as it is`() throws {
    let killed = try KilledState.drafts()
    try killed.flip(bit: 200)
    let before = try contents(killed.scratch)
    let opened = try DatabaseFile.openCopy(form(killed.name), in: killed.scratch.state)
    let aside = try #require(opened.setAside)
    #expect(aside.part == .unread)
    #expect(Sentences.sentence(for: aside).hasPrefix("drafts.sqlite-wal is damaged."))
    #expect(try contents(killed.scratch) == before)
  }

  @Test func `a damaged database is an error that names it`() throws {
    let scratch = Scratch()
    try scratch.write(String(repeating: "no database ", count: 900), to: "drafts.sqlite")
    let error = #expect(throws: JournalError.self) {
      try DatabaseFile.openCopy(form("drafts.sqlite"), in: scratch.state)
    }
    #expect(error == JournalError(.damaged, path: scratch.file("drafts.sqlite")))
  }

  @Test func `a submission that another program runs is told from one that nobody runs`() throws {
    let scratch = Scratch()
    let journal = try SubmissionJournal.open(in: scratch.state).store
    let run = try Run(journal)
    let running = try reader(of: scratch.state)
    #expect(try running.load("s1").state == .running)
    let killed = try scratch.copy()
    #expect(try reader(of: killed.state).submissions().map(\.state) == [.interrupted])
    withExtendedLifetime((run, killed)) {}
  }

  private func reader(of state: StateDirectory) throws -> SubmissionJournal {
    let opened = try DatabaseFile.openCopy(form("journal.sqlite"), in: state)
    return SubmissionJournal(file: opened.store, lockDirectory: try opened.store.lockDirectory("submissions"))
  }

  @Test func `a directory tells what it holds, and a file in its place is an error`() throws {
    let scratch = Scratch()
    #expect(try !scratch.state.contains("drafts.sqlite"))
    try scratch.write("", to: "drafts.sqlite")
    #expect(try scratch.state.contains("drafts.sqlite"))
    #expect(throws: JournalError.self) {
      try StateDirectory(path: scratch.file("drafts.sqlite")).contains("journal.sqlite")
    }
  }
}

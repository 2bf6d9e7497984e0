import ContactsModel
import Drafts
import Foundation
import GRDB
import Submissions
import TestFixtures
import Testing

@testable import Journal

/// What is left of purged submissions in the bytes of the files.
struct PurgingTests {
  let scratch = Scratch()

  /// Many contacts, so that pages of the tables are split and rebuilt while it is written.
  private func submit(_ name: String, _ journal: SubmissionJournal) throws {
    let people = (0..<90).map {
      ContactInput(
        properties: [
          Property("email", "\(name)\($0)@harbour.example"),
          Property("message", String(repeating: "\(name) secret ", count: 40)),
        ],
        objectWriteTraceID: "\(name)-trace-\($0)")
    }
    var run = try Run(journal, id: "\(name)-id", plan: .of(people))
    let answer = BatchAnswer.created(people.indices.map { ("\($0 + 1)", "\(name)\($0)") })
    try run.feed(.answered(batch: 0, answer, at: 1_100))
    #expect(run.submission.isFinished)
  }

  private func traces(of name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: scratch.path).filter { path in
      FileManager.default.contents(atPath: scratch.file(path))?.range(of: Data(name.utf8)) != nil
    }
  }

  private func journal() throws -> SubmissionJournal { try SubmissionJournal.open(in: scratch.state).store }

  @Test func `no byte of what was purged is left, and what was kept is whole`() throws {
    let journal = try journal()
    for name in ["kept", "purgedone", "keptlast"] { try submit(name, journal) }
    let kept = try journal.load("kept-id")
    #expect(try !traces(of: "purgedone").isEmpty)
    #expect(try journal.purge(["purgedone-id"]) == 1)
    try journal.finishPurging()
    #expect(try traces(of: "purgedone").isEmpty)
    #expect(try journal.load("kept-id") == kept)
    #expect(try journal.submissions().count == 2)
  }

  @Test func `also while a second program has the journal open`() throws {
    let (mine, other) = (try journal(), try journal())
    try submit("purgedone", mine)
    try submit("kept", other)
    #expect(try other.submissions().count == 2)
    #expect(try mine.purge(["purgedone-id"]) == 1)
    try mine.finishPurging()
    #expect(try traces(of: "purgedone").isEmpty)
    #expect(try other.submissions().map(\.id) == ["kept-id"])
  }

  @Test func `what a reader keeps from being erased goes when it lets go`() throws {
    let mine = try journal()
    try submit("purgedone", mine)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: scratch.file("journal.sqlite"), configuration: configuration)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN")
      _ = try Row.fetchAll(db, sql: "SELECT * FROM submission")
    }
    #expect(try mine.purge(["purgedone-id"]) == 1)
    mine.file.endErasing()
    #expect(try !traces(of: "purgedone").isEmpty)
    try other.inDatabase { db in try db.execute(sql: "COMMIT") }
    // Whichever program comes next, and whatever it wants.
    let next = try journal()
    #expect(try traces(of: "purgedone").isEmpty)
    #expect(try next.submissions().isEmpty)
    withExtendedLifetime((mine, other)) {}
  }

  @Test func `the program itself ends it when it closes`() throws {
    let mine = try journal()
    try submit("purgedone", mine)
    #expect(try mine.purge(["purgedone-id"]) == 1)
    mine.close()
    #expect(try traces(of: "purgedone").isEmpty)
  }
}

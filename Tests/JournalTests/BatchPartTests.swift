import ContactsModel
import Drafts
import GRDB
import Submissions
import Testing

@testable import Journal

/// A batch that is sent on in parts leaves each of them in the journal, before it leaves the machine.
struct BatchPartTests {
  let scratch = Scratch()
  let journal: SubmissionJournal
  let conflict = BatchAnswer(status: 409, body: Array(#"{"category":"CONFLICT"}"#.utf8))

  init() throws {
    journal = try SubmissionJournal.open(in: scratch.state).store
  }

  @Test func `parts come back as they were sent, with every byte`() throws {
    var run = try Run(journal)
    try run.feed(.answered(batch: 0, conflict, at: 1_100))
    try run.feed(.answered(batch: 0, .created(("31", "ada")), at: 1_200))
    try run.feed(.answered(batch: 0, conflict, at: 1_300))
    try run.feed(.answered(batch: 1, .created(("33", "dee")), at: 1_400))
    let loaded = try journal.load("s1")
    #expect(loaded == run.submission.record)
    #expect(loaded.batches[0].attempts.map(\.part?.positions) == [nil, [0], [1]])
    #expect(loaded.outcomes.map(\.outcome) == [.created, .failed, .notSent, .created])
    #expect(loaded.outcomes[0].record?.value(of: "firstname") == "ada")
  }

  @Test func `the bytes of a part are there before it leaves`() throws {
    var run = try Run(journal)
    try run.feed(.answered(batch: 0, conflict, at: 1_100))
    let copy = try scratch.copy()
    let left = try SubmissionJournal.open(in: copy.state).store
    let loaded = try left.load("s1")
    let part = try #require(loaded.batches[0].attempts.last?.part)
    #expect(part == run.submission.record.batches[0].attempts.last?.part)
    #expect(loaded.outcomes.map(\.outcome) == [.unknown, .notSent, .notSent, .notSent])
    withExtendedLifetime(copy) {}
  }

  @Test func `a part whose bytes have changed is damage`() throws {
    var run = try Run(journal)
    try run.feed(.answered(batch: 0, conflict, at: 1_100))
    try journal.file.execute("UPDATE attempt SET part_body = x'7b7d' WHERE part_body IS NOT NULL", [])
    #expect(throws: JournalError.self) { try journal.load("s1") }
  }
}

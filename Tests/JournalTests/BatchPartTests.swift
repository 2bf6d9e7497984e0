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
    #expect(loaded.outcomes.map(\.outcome) == [.succeeded(.create), .failed, .notSent, .succeeded(.create)])
    #expect(loaded.outcomes[0].record?.value(of: "firstname") == "ada")
  }

  /// As many as the rules allow, and one that a person has asked for afterwards.
  @Test func `every attempt at a batch that was lost again and again is there, and known to who takes it up`()
    throws
  {
    var rules = SendingRules()
    rules.lookupWaits = []
    var run = try Run(journal, rules: rules)
    for attempt in 1...3 {
      try run.feed(.sendFailed(batch: 0, .answerLost, at: 1_000 * Int64(attempt)))
      try run.feed(.verified(batch: 0, [], clock: .exact, at: 1_000 * Int64(attempt) + 1))
    }
    try run.feed(.answered(batch: 1, .created(("33", "dee")), at: 4_000))
    #expect(run.submission.isFinished)
    let loaded = try journal.load("s1")
    #expect(loaded == run.submission.record)
    #expect(loaded.batches[0].attempts.map(\.number) == [1, 2, 3])
    run.submission = Submission(resuming: try journal.resume("s1"), sendsRest: true, rules: rules)
    try run.feed(.started(at: 5_000))
    try run.feed(.verified(batch: 0, [], clock: .exact, at: 5_001))
    #expect(try journal.load("s1").batches[0].attempts.map(\.number) == [1, 2, 3, 4])
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

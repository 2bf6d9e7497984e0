import ContactsModel
import Drafts
import Foundation
import GRDB
import Submissions
import Testing

@testable import Journal

struct SubmissionJournalTests {
  let scratch = Scratch()
  let journal: SubmissionJournal

  init() throws {
    journal = try SubmissionJournal.open(in: scratch.state).store
  }

  @Test func `a submission comes back as it was, with every byte`() throws {
    var run = try Run(journal)
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    try run.feed(.answered(batch: 1, .created(("33", "dee")), at: 1_200))
    let loaded = try journal.load("s1")
    #expect(loaded == run.submission.record)
    #expect(loaded.state == .done)
    #expect(loaded.plan.batches.map(\.body) == Plan.three.batches.map(\.body))
    #expect(loaded.outcomes[0].record?.value(of: "firstname") == "ada")
    #expect(loaded.outcomes[2].reason == .exists)
    #expect(SubmissionReport(loaded).jsonBytes() == SubmissionReport(run.submission.record).jsonBytes())
  }

  @Test func `each attempt is kept with its answer`() throws {
    var run = try Run(journal)
    let limit = BatchAnswer(status: 429, body: Array("{}".utf8), correlationID: nil, retryAfter: 2_000)
    try run.feed(.answered(batch: 0, limit, at: 1_100))
    try run.feed(.timerFired(at: 3_100))
    try run.feed(.sendFailed(batch: 0, .couldNotConnect, at: 3_200))
    #expect(try journal.load("s1").batches[0].attempts == run.submission.record.batches[0].attempts)
    #expect(run.submission.record.batches[0].attempts.count == 2)
  }

  @Test func `failures and unknown outcomes keep their details`() throws {
    var run = try Run(journal)
    let conflict = #"{"message":"There already. Existing ID: 9","category":"CONFLICT","correlationId":"c9"}"#
    try run.feed(.answered(batch: 0, BatchAnswer(status: 500, body: []), at: 1_100))
    try run.feed(.verificationFailed(batch: 0, at: 1_150))
    try run.feed(.answered(batch: 1, BatchAnswer(status: 409, body: Array(conflict.utf8)), at: 1_200))
    let loaded = try journal.load("s1")
    #expect(loaded.outcomes == run.submission.outcomes)
    #expect(loaded.outcomes[0].cause == .status(500))
    #expect(loaded.outcomes[3].existingID == "9")
    #expect(loaded.outcomes[3].correlationID == "c9")
  }

  @Test func `those with unknown outcomes come first, then the newest`() throws {
    for (id, at, isLost) in [("old", 10, false), ("lost", 20, true), ("new", 30, false)] {
      var run = try Run(journal, id: id, at: Int64(at))
      try run.feed(.stopRequested(at: 40))
      try run.feed(
        isLost
          ? .sendFailed(batch: 0, .answerLost, at: 41)
          : .answered(batch: 0, .created(("1", "ada"), ("2", "bo")), at: 41))
      if isLost { try run.feed(.verificationFailed(batch: 0, at: 42)) }
    }
    let submissions = try journal.submissions()
    #expect(submissions.map(\.id) == ["lost", "new", "old"])
    #expect(
      submissions.first
        == SubmissionSummary(
          id: "lost", operation: .create, at: 20, portal: 4711, state: .interrupted,
          counts: OutcomeCounts(unknown: 2, notSent: 2), name: "spring"))
    #expect(submissions.last?.counts == OutcomeCounts(succeeded: 2, notSent: 2))
  }

  @Test func `an id is there once`() throws {
    var run = try Run(journal)
    try run.feed(.stopRequested(at: 2))
    try run.feed(.answered(batch: 0, .created(("1", "ada"), ("2", "bo")), at: 3))
    #expect(throws: JournalError(.alreadyRecorded, path: scratch.file("journal.sqlite"))) {
      try journal.begin(run.submission.record)
    }
    #expect(try journal.submissions().map(\.name) == ["spring"])
  }

  @Test func `an id that is not there is an error`() throws {
    #expect(throws: JournalError(.noSuchSubmission, path: scratch.file("journal.sqlite"))) {
      try journal.load("nothing")
    }
  }

  @Test func `an id need not be a file name`() throws {
    var run = try Run(journal, id: "../a b/ü")
    try run.feed(.stopRequested(at: 2))
    #expect(try journal.load("../a b/ü").state == .running)
  }

  @Test func `a body that is not the one that was sent is damage`() throws {
    _ = try Run(journal)
    try journal.file.execute("UPDATE batch SET body = ? WHERE position = 0", [Data(#"{"inputs":[]}"#.utf8)])
    #expect(throws: JournalError(.damaged, path: scratch.file("journal.sqlite"))) { try journal.load("s1") }
  }
}

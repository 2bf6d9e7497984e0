import Drafts
import Journal
import Submissions
import Testing

struct InterruptedSubmissionTests {
  let scratch = Scratch()
  let journal: SubmissionJournal

  init() throws {
    journal = try SubmissionJournal.open(in: scratch.state).store
  }

  /// The journal as a kill at this moment leaves it.
  func killed() throws -> (Scratch, SubmissionJournal) {
    let copy = try scratch.copy()
    return (copy, try SubmissionJournal.open(in: copy.state).store)
  }

  @Test func `a batch that was on its way is unknown, those after it were not sent`() throws {
    _ = try Run(journal)
    let (copy, left) = try killed()
    let loaded = try left.load("s1")
    #expect(loaded.state == .interrupted)
    #expect(loaded.outcomes.map(\.outcome) == [.unknown, .unknown, .notSent, .notSent])
    #expect(loaded.outcomes.map(\.cause) == [.interrupted, .interrupted, nil, nil])
    #expect(loaded.outcomes.map(\.reason) == [nil, nil, .exists, .stopped])
    #expect(try left.submissions().map(\.counts) == [OutcomeCounts(unknown: 2, notSent: 2)])
    withExtendedLifetime(copy) {}
  }

  @Test func `an answer that was recorded without its outcomes is read again`() throws {
    let run = try Run(journal)
    let answer = AttemptEnd.answered(.created(("31", "ada"), ("32", "bo")))
    try journal.record([.answer(batch: 0, attempt: 1, answer, at: 1_100)], of: "s1")
    let (copy, left) = try killed()
    let loaded = try left.load("s1")
    #expect(loaded.outcomes.map(\.id) == ["31", "32", nil, nil])
    #expect(loaded.state == .interrupted)
    withExtendedLifetime((copy, run)) {}
  }

  @Test func `a submission that had begun and sent nothing was not sent`() throws {
    try journal.begin(SubmissionRecord(id: "s2", portal: nil, at: 5, plan: .three))
    let (copy, left) = try killed()
    let loaded = try left.load("s2")
    #expect(loaded.counts == OutcomeCounts(notSent: 4))
    #expect(ExitStatus(of: SubmissionReport(loaded)) == .interrupted)
    withExtendedLifetime(copy) {}
  }

  @Test func `a submission that another program is sending is running, and left alone`() throws {
    var run = try Run(journal)
    let other = try SubmissionJournal.open(in: scratch.state).store
    #expect(try other.submissions().map(\.state) == [.running])
    #expect(try other.load("s1").outcomes.allSatisfy { !$0.isSettled || $0.reason == .exists })
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    try run.feed(.answered(batch: 1, .created(("33", "dee")), at: 1_200))
    #expect(try other.load("s1").counts == OutcomeCounts(succeeded: 3, notSent: 1))
    #expect(try other.submissions().map(\.state) == [.done])
  }

  @Test func `the conclusions are drawn once`() throws {
    _ = try Run(journal)
    let (copy, left) = try killed()
    let first = try left.load("s1")
    let again = try SubmissionJournal.open(in: copy.state).store
    #expect(try again.load("s1") == first)
  }
}

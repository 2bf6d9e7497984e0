import ContactsModel
import Drafts
import Journal
import Submissions
import Testing

/// What is known of an input comes with it into the draft that retries it.
struct RetryTests {
  let scratch = Scratch()
  let journal: SubmissionJournal
  private let ids = (0..<2).map { InputID(rawValue: $0) }

  init() throws {
    journal = try SubmissionJournal.open(in: scratch.state).store
  }

  @Test func `an unknown input stays unknown in the new draft, until it turns out to be created`() throws {
    var run = try Run(journal)
    try run.feed(.sendFailed(batch: 0, .answerLost, at: 1_100))
    try journal.note(
      [ids[0]: .init(submission: "s1", index: 0), ids[1]: .init(submission: "s1", index: 1)], ofDraft: "d/9")
    #expect(try journal.outcomes(ofDraft: "d/9")[ids[0]]?.outcome.outcome == .unknown)

    var outcome = run.submission.record.outcomes[0]
    (outcome.outcome, outcome.id) = (.succeeded(.create), "31")
    try journal.record([.outcomes([outcome])], of: "s1")
    let outcomes = try journal.outcomes(ofDraft: "d/9")
    #expect(outcomes[ids[0]]?.outcome.id == "31")
    #expect(outcomes[ids[0]]?.submission == "s1")
  }

  @Test func `a submission of the new draft itself counts more`() throws {
    var run = try Run(journal, at: 5_000)
    try run.feed(.sendFailed(batch: 0, .answerLost, at: 5_100))
    try journal.note([ids[0]: .init(submission: "s1", index: 0)], ofDraft: "d/9")
    // The clock was set back meanwhile.
    let origin = DraftOrigin(draft: "d/9", inputs: ids + [InputID(rawValue: 2), InputID(rawValue: 3)])
    var again = try Run(journal, id: "s2", at: 1_000, origin: origin)
    try again.feed(.answered(batch: 0, .created(("41", "ada"), ("42", "bo")), at: 1_100))
    #expect(try journal.outcomes(ofDraft: "d/9")[ids[0]]?.submission == "s2")
  }

  private func origin(_ draft: String) -> DraftOrigin {
    DraftOrigin(draft: draft, inputs: ids + [InputID(rawValue: 2), InputID(rawValue: 3)])
  }

  private func sources(_ submission: String) -> [InputID: RetryInputs.Source] {
    [ids[0]: .init(submission: submission, index: 0), ids[1]: .init(submission: submission, index: 1)]
  }

  @Test func `what a retry created is known in the draft that it retries, and in between`() throws {
    var first = try Run(journal, at: 1_000, origin: origin("d/1"))
    try first.feed(.sendFailed(batch: 0, .couldNotConnect, at: 1_100))
    try journal.note(sources("s1"), ofDraft: "d/2")
    #expect(try journal.outcomes(ofDraft: "d/1").isEmpty)
    var second = try Run(journal, id: "s2", at: 2_000, origin: origin("d/2"))
    try second.feed(.sendFailed(batch: 0, .couldNotConnect, at: 2_100))
    try journal.note(sources("s2"), ofDraft: "d/3")
    var third = try Run(journal, id: "s3", at: 3_000, origin: origin("d/3"))
    try third.feed(.answered(batch: 0, .created(("41", "ada"), ("42", "bo")), at: 3_100))
    for draft in ["d/1", "d/2", "d/3"] {
      let outcomes = try journal.outcomes(ofDraft: draft)
      #expect(outcomes[ids[0]]?.outcome.id == "41" && outcomes[ids[0]]?.submission == "s3", "\(draft)")
    }
  }

  @Test func `the rest of a submission is known to be sent elsewhere`() throws {
    var first = try Run(journal, at: 1_000, origin: origin("d/1"))
    try first.feed(.sendFailed(batch: 0, .couldNotConnect, at: 1_100))
    #expect(try journal.submissionWithRest(of: try journal.load("s1")) == nil)
    try journal.note(sources("s1"), ofDraft: "d/2")
    #expect(try journal.submissionWithRest(of: try journal.load("s1")) == nil)
    var second = try Run(journal, id: "s2", at: 2_000, origin: origin("d/2"))
    try second.feed(.answered(batch: 0, .created(("41", "ada"), ("42", "bo")), at: 2_100))
    #expect(try journal.submissionWithRest(of: try journal.load("s1")) == "s2")
  }

  @Test func `the rest of a submission may have been sent by another plan of its draft`() throws {
    var first = try Run(journal, at: 1_000, origin: origin("d/1"))
    try first.feed(.sendFailed(batch: 0, .couldNotConnect, at: 1_100))
    var second = try Run(journal, id: "s2", at: 2_000, origin: origin("d/1"))
    try second.feed(.sendFailed(batch: 0, .answerLost, at: 2_100))
    #expect(try journal.submissionWithRest(of: try journal.load("s1")) == "s2")
  }

  @Test func `a draft that cannot be told of to the journal is not made`() throws {
    let drafts = try DraftStore.open(in: scratch.state).store
    #expect(throws: JournalError.self) {
      try drafts.setAside(.people(1), name: "fixes-retry", at: 1) { identity throws(JournalError) in
        try journal.note([ids[0]: .init(submission: "nosuch", index: 0)], ofDraft: identity)
      }
    }
    #expect(try drafts.drafts().isEmpty)
  }
}

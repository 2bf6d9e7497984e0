import ContactsModel
import Drafts
import Journal
import Submissions
import TestFixtures
import Testing

/// How outcomes find the way back to the draft that was sent.
struct DraftOutcomeTests {
  let scratch = Scratch()
  let journal: SubmissionJournal

  init() throws {
    journal = try SubmissionJournal.open(in: scratch.state).store
  }

  private func ids(_ numbers: UInt64...) -> [InputID] { numbers.map { InputID(rawValue: $0) } }

  @Test func `each input of a draft has the outcome of the submission that sent it last`() throws {
    let origin = DraftOrigin(draft: "d/1", inputs: ids(11, 12, 13, .max))
    var run = try Run(journal, origin: origin)
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    var outcomes = try journal.outcomes(ofDraft: "d/1")
    #expect(outcomes[ids(11)[0]]?.outcome.id == "31")
    #expect(outcomes[ids(12)[0]]?.outcome.outcome == .succeeded(.create))
    // One was left out, and the turn of the other has not come.
    #expect(outcomes.count == 2)
    #expect(outcomes.values.allSatisfy { $0.submission == "s1" && $0.portal == 4711 })

    var again = try Run(journal, id: "s2", at: 2_000, origin: origin)
    try again.feed(.answered(batch: 0, .created(("41", "ada"), ("42", "bo")), at: 2_100))
    outcomes = try journal.outcomes(ofDraft: "d/1")
    #expect(outcomes[ids(11)[0]]?.outcome.id == "41")
    #expect(outcomes[ids(11)[0]]?.submission == "s2")
  }

  @Test func `a refused input comes with the contact as it was sent`() throws {
    let origin = DraftOrigin(draft: "d/1", inputs: ids(11, 12, 13, .max))
    var run = try Run(journal, origin: origin)
    let refused =
      #"{"status":"COMPLETE","results":[{"id":"31","properties":{"email":"ada@harbour.example"}}],"numErrors":1,"#
      + #""errors":[{"status":"error","category":"VALIDATION_ERROR","message":"firstname is odd","#
      + #""context":{"objectWriteTraceId":["t1"]}}]}"#
    let answer = BatchAnswer(status: 207, body: Array(refused.utf8), correlationID: nil, retryAfter: nil)
    try run.feed(.answered(batch: 0, answer, at: 1_100))
    let outcome = try #require(try journal.outcomes(ofDraft: "d/1")[ids(12)[0]])
    let sent = try #require(run.submission.record.contact(ofInput: 1))
    #expect(outcome.refusal == InputRefusal(outcome.outcome, sent: sent))
    #expect(try journal.origin(of: "s1") == origin)
  }

  @Test func `what was archived from here since is told, but not where it was sent again later`() throws {
    let origin = DraftOrigin(draft: "d/1", inputs: ids(11, 12, 13, .max))
    var run = try Run(journal, origin: origin)
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    var archive = try Run(journal, id: "a1", plan: .archive(["31"]), at: 2_000)
    #expect(try journal.outcomes(ofDraft: "d/1").values.allSatisfy { !$0.isArchived })
    try archive.feed(.answered(batch: 0, BatchAnswer(status: 204, body: []), at: 2_100))
    var outcomes = try journal.outcomes(ofDraft: "d/1")
    #expect(outcomes[ids(11)[0]]?.isArchived == true)
    #expect(outcomes[ids(12)[0]]?.isArchived == false)

    var again = try Run(journal, id: "s2", at: 3_000, origin: origin)
    try again.feed(.answered(batch: 0, .created(("31", "ada"), ("42", "bo")), at: 3_100))
    outcomes = try journal.outcomes(ofDraft: "d/1")
    #expect(outcomes[ids(11)[0]]?.isArchived == false)
  }

  @Test func `a submission of another draft, or of a file, tells nothing`() throws {
    var other = try Run(journal, id: "a", origin: DraftOrigin(draft: "d/2", inputs: ids(11, 12, 13, 14)))
    try other.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    var file = try Run(journal, id: "b")
    try file.feed(.answered(batch: 0, .created(("41", "ada"), ("42", "bo")), at: 1_100))
    #expect(try journal.outcomes(ofDraft: "d/1").isEmpty)
  }

  @Test func `what was on its way when the program was killed is unknown`() throws {
    let run = try Run(journal, origin: DraftOrigin(draft: "d/1", inputs: ids(11, 12, 13, 14)))
    let copy = try scratch.copy()
    let outcomes = try SubmissionJournal.open(in: copy.state).store.outcomes(ofDraft: "d/1")
    #expect(Set(outcomes.keys) == Set(ids(11, 12)))
    #expect(outcomes.values.allSatisfy { $0.outcome.outcome == .unknown })
    withExtendedLifetime((copy, run)) {}
  }

  @Test func `a draft keeps its name, and another database gives another one`() throws {
    let drafts = try DraftStore.open(in: scratch.state).store
    let name = try drafts.identity(of: 1)
    #expect(try drafts.identity(of: 1) == name)
    #expect(try drafts.identity(of: 2) != name)
    let elsewhere = Scratch()
    #expect(try DraftStore.open(in: elsewhere.state).store.identity(of: 1) != name)
  }
}

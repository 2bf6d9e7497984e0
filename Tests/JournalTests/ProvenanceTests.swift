import Drafts
import GRDB
import Submissions
import TestFixtures
import Testing

@testable import Journal

/// What the journal knows of where a submission comes from.
struct ProvenanceTests {
  let scratch = Scratch()

  @Test func `draft, profile, sender and reason come back`() throws {
    let provenance = Provenance(
      name: "leads", profile: "acme-eu", sender: "support", reason: "Fair\nin Ulm,  ticket 12")
    #expect(provenance.reason == "Fair in Ulm, ticket 12")
    let journal = try SubmissionJournal.open(in: scratch.state).store
    let record = SubmissionRecord(id: "s1", portal: 1, at: 5, plan: .three, provenance: provenance)
    try journal.begin(record)
    #expect(try journal.load("s1").provenance == provenance)
    #expect(try journal.submissions().map(\.provenance) == [provenance])
  }

  @Test func `a file from before opens, and tells what it knows`() throws {
    try scratch.state.prepare()
    let queue = try DatabaseQueue(path: scratch.file("journal.sqlite"))
    try JournalSchema.migrator.migrate(queue, upTo: "drafts")
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO submission (id, name, portal, at, state) VALUES ('old', 'spring', 4711, 7, 'done')")
    }
    try queue.close()
    let journal = try SubmissionJournal.open(in: scratch.state).store
    #expect(try journal.submissions().map(\.provenance) == [Provenance(name: "spring")])
    #expect(try journal.load("old").provenance == Provenance(name: "spring"))
  }

  @Test func `a created input that an older version left without id and reason gets one`() throws {
    let journal = try SubmissionJournal.open(in: scratch.state).store
    let record = SubmissionRecord(id: "s1", portal: 1, at: 5, plan: .three)
    try journal.begin(record)
    try journal.file.execute("UPDATE input SET outcome = 'created' WHERE position = 0", [])
    #expect(try journal.load("s1").outcomes[0].reason == .unmatched)
  }

  @Test func `a reason that says nothing is none, and a long one is cut`() {
    #expect(Provenance(reason: " \n").reason == nil)
    #expect(Provenance(reason: String(repeating: "a", count: 999)).reason?.count == Provenance.longestReason)
  }
}

import ContactsModel
import Drafts
import Foundation
import GRDB
import Submissions
import TestFixtures
import Testing

@testable import Journal

/// What the journal knows of what a submission does.
struct SubmissionOperationTests {
  let scratch = Scratch()

  private func journal() throws -> SubmissionJournal { try SubmissionJournal.open(in: scratch.state).store }

  @Test func `an update and an archiving come back as they were`() throws {
    let journal = try journal()
    var update = try Run(journal, id: "u", plan: .updates([("7", "Ada"), ("8", "Bo")]))
    let results = #"[{"id":"8","properties":{"firstname":"Bo"}},{"id":"7","properties":{"firstname":"Ada"}}]"#
    try update.feed(
      .answered(
        batch: 0, BatchAnswer(status: 200, body: Array(#"{"results":\#(results)}"#.utf8)), at: 1_100))
    var archive = try Run(journal, id: "a", plan: .archive(["7"], ["8"]))
    try archive.feed(.answered(batch: 0, BatchAnswer(status: 204, body: []), at: 1_100))
    try archive.feed(.answered(batch: 1, BatchAnswer(status: 204, body: []), at: 1_200))
    for run in [update, archive] {
      let loaded = try journal.load(run.submission.id)
      #expect(loaded == run.submission.record)
      #expect(loaded.plan.operation == run.submission.plan.operation)
      #expect(loaded.counts == OutcomeCounts(succeeded: 2))
      #expect(loaded.outcomes.map(\.id) == ["7", "8"])
    }
    let summaries = try journal.submissions()
    #expect(Set(summaries.map(\.operation)) == [.update, .archive])
    #expect(summaries.map(\.counts) == [OutcomeCounts(succeeded: 2), OutcomeCounts(succeeded: 2)])
  }

  @Test func `the submissions of one plan are begun together, or not at all`() throws {
    let journal = try journal()
    let records = ["a", "b", "c"].map {
      SubmissionRecord(id: $0, portal: 4711, at: start, plan: .updates([("7", "Ada")]))
    }
    try journal.begin(Array(records.prefix(2)))
    try journal.begin(records[2])
    #expect(try journal.sentPlan("b").parts.map(\.id) == ["a", "b"])
    #expect(try journal.sentPlan("c").parts.map(\.id) == ["c"])

    let new = SubmissionRecord(id: "d", portal: 4711, at: start, plan: .updates([("8", "Bo")]))
    #expect(throws: JournalError.self) { try journal.begin([new, records[0]]) }
    #expect(try journal.submissions().count == 3)
    // Nothing of it is held.
    try journal.begin(new)
  }

  @Test func `every part of a plan knows the inputs of the draft by their places`() throws {
    let journal = try journal()
    var existing = DraftInput(
      id: InputID(rawValue: 21), changing: ExistingContact(id: "7", values: [Property("city", "Bonn")]))
    existing.contact.properties[0].value = "Ulm"
    let plan = Plan.make(inputs: [
      existing, DraftInput(id: InputID(rawValue: 20), contact: .person("Ada")),
    ])
    let records = plan.parts.enumerated().map {
      SubmissionRecord(id: "p\($0)", portal: 4711, at: start, plan: $1)
    }
    let origin = DraftOrigin(draft: "d", inputs: [InputID(rawValue: 21), InputID(rawValue: 20)])
    try journal.begin(records, origin: origin)
    #expect(records.map(\.plan.operation) == [.create, .update])
    for record in records { #expect(try journal.origin(of: record.id) == origin) }
  }

  @Test func `links come back as they were, with the object that they lead to`() throws {
    let journal = try journal()
    var input = DraftInput(
      id: InputID(rawValue: 0),
      changing: ExistingContact(id: "7", values: [], links: ExistingLinks(objects: ["deal"])))
    input.contact.associations = ["1", "2"].map {
      Association(recordID: $0, types: [AssociationType(.hubspotDefined, 4)])
    }
    var run = try Run(journal, id: "l", plan: Plan.make(inputs: [input]))
    try run.feed(.sendFailed(batch: 0, .answerLost, at: 1_100))
    let loaded = try journal.load("l")
    #expect(loaded.plan == run.submission.record.plan)
    #expect(loaded.plan.batches.first?.object == "deal")
    #expect(loaded.plan.changes.map(\.change.name) == ["deal 1", "deal 2"])
    #expect(try journal.submissions().map(\.operation) == [.link])
  }

  @Test func `a killed update is unknown, and can be asked for by its ids`() throws {
    let run = try Run(journal(), id: "u", plan: .updates([("7", "Ada")], [("8", "Bo")]))
    let copy = try scratch.copy()
    let loaded = try SubmissionJournal.open(in: copy.state).store.load("u")
    #expect(loaded.outcomes.map(\.outcome) == [.unknown, .notSent])
    #expect(loaded.outcomes.map(\.recordID) == ["7", "8"])
    #expect(SentPlan(loaded).askableCount == 1)
    withExtendedLifetime(run) {}
  }

  @Test func `a file from before opens, and its submissions are those that create`() throws {
    try scratch.state.prepare()
    let path = scratch.file("journal.sqlite")
    let queue = try DatabaseQueue(path: path)
    try JournalSchema.migrator.migrate(queue, upTo: "departures")
    let batch = PlannedBatch.of([ContactInput.person("ada", trace: "t0")])
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO submission (id, name, portal, at, state) VALUES ('old', 'spring', 4711, 7, 'done');
          INSERT INTO input (submission_id, position, batch, email, trace_id, outcome, record_id)
            VALUES ('old', 0, 0, 'ada@harbour.example', 't0', 'created', '31');
          """)
      try db.execute(
        sql: "INSERT INTO batch (submission_id, position, sha256, body) VALUES ('old', 0, ?, ?)",
        arguments: [batch.sha256, Data(batch.body)])
    }
    try queue.close()
    let journal = try journal()
    let loaded = try journal.load("old")
    #expect(loaded.plan.operation == .create)
    #expect(loaded.plan.batches == [batch])
    #expect(loaded.outcomes.map(\.outcome) == [.succeeded(.create)])
    #expect(loaded.outcomes.map(\.id) == ["31"])
    #expect(loaded.outcomes.map(\.recordID) == [nil])
    #expect(try journal.submissions().map(\.operation) == [.create])
    #expect(SubmissionReport(loaded).counts == OutcomeCounts(succeeded: 1))
  }

  @Test func `an older version refuses the file, and writes nothing to it`() throws {
    try journal().close()
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.file("journal.sqlite")))
    var older = DatabaseMigrator()
    for name in JournalSchema.migrator.migrations.dropLast() { older.registerMigration(name) { _ in } }
    #expect(JournalSchema.migrator.migrations.contains("operations"))
    let form = DatabaseFile.Form(name: "journal.sqlite", durability: .full, migrator: older)
    for _ in 1...2 {
      let error = #expect(throws: JournalError.self) {
        try DatabaseFile.open(form, in: scratch.state, whileWaiting: { _ in })
      }
      #expect(error?.cause == .newerVersion)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.file("journal.sqlite"))) == before)
    #expect(scratch.text(of: "journal.sqlite.damaged-1") == nil)
  }

  @Test func `an operation that nobody knows is damage, and not a create`() throws {
    let journal = try journal()
    var run = try Run(journal, plan: .archive(["7"]))
    try run.feed(.answered(batch: 0, BatchAnswer(status: 204, body: []), at: 1_100))
    try journal.file.execute("UPDATE submission SET operation = 'merge'", [])
    let error = #expect(throws: JournalError.self) { try journal.load("s1") }
    #expect(error?.cause == .damaged)
  }

  @Test func `a plan is forgotten as a whole or not at all`() throws {
    let journal = try journal()
    let plan = MixedPlan.oneFailedOfEach
    try journal.begin(plan.parts)
    for part in plan.parts { try journal.record([.outcomes(part.outcomes)], of: part.id) }
    for part in plan.parts { try journal.record([.end(.done, at: start)], of: part.id) }
    #expect(try journal.submissions().map(\.firstPart) == ["s1", "s1", "s1"])
    #expect(try journal.purge(["s1", "s2"]) == 0)
    #expect(try journal.settled(before: .max).sorted() == ["s1", "s2", "s3"])

    var unknown = plan.parts[1].outcomes[0]
    (unknown.outcome, unknown.cause) = (.unknown, .answerLost)
    try journal.record([.outcomes([unknown])], of: "s2")
    #expect(try journal.settled(before: .max).isEmpty)
    #expect(try journal.purge(["s3", "s1", "s2"]) == 3)
    #expect(try journal.submissions().isEmpty)
  }
}

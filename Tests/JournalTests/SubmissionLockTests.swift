import Foundation
import Submissions
import Testing

@testable import Journal

struct SubmissionLockTests {
  let scratch = Scratch()

  func locks() throws -> HeldLocks<String> {
    HeldLocks(in: try scratch.state.subdirectory("submissions")) { $0 + ".lock" }
  }

  @Test func `of two programs, one of which was slow to lock, one has the submission`() throws {
    try scratch.state.prepare()
    let (slow, first, second) = (try locks(), try locks(), try locks())
    #expect(try first.take("s1"))
    var isSecond = false
    let isSlow = try slow.take("s1") {
      guard !isSecond else { return }
      first.forget("s1")
      isSecond = (try? second.take("s1")) ?? false
    }
    #expect(isSecond)
    #expect(!isSlow)
  }

  @Test func `a submission that runs here is not taken up here again`() throws {
    let journal = try SubmissionJournal.open(in: scratch.state).store
    let run = try Run(journal)
    let elsewhere = JournalError(.heldElsewhere, path: scratch.file("journal.sqlite"))
    #expect(throws: elsewhere) { try journal.resume("s1") }
    #expect(journal.isHeld("s1"))
    withExtendedLifetime(run) {}
  }

  @Test func `the file of a lock stays until the submission is purged`() throws {
    let journal = try SubmissionJournal.open(in: scratch.state).store
    var run = try Run(journal)
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    try run.feed(.answered(batch: 1, .created(("33", "dee")), at: 1_200))
    #expect(!journal.isHeld("s1"))
    #expect(FileManager.default.fileExists(atPath: scratch.file("submissions/s1.lock")))
    #expect(try journal.purge(["s1"]) == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.file("submissions")).isEmpty)
  }

  @Test func `the lock of a draft goes when the draft is gone for good`() throws {
    let drafts = try DraftStore.open(in: scratch.state).store
    let draft = try drafts.create(name: "spring", at: 1)
    try drafts.delete(draft.id, at: 2)
    #expect(FileManager.default.fileExists(atPath: scratch.file("drafts/\(draft.id).lock")))
    try drafts.forgetDeleted(before: 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.file("drafts")).isEmpty)
  }
}

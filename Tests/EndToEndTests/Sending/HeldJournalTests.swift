import Foundation
import Glibc
import Testing

/// Another program keeps the journal locked while a submission is under way.
@Suite struct HeldJournalTests {
  @Test(arguments: [true, false])
  func `what could not be recorded is unknown, and a resume sends nothing twice`(hasEmails: Bool) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":2},"do":"latency","ms":500}]}"#)
    let rows = (0..<250).map { hasEmails ? "p\($0)@held.example" : "P\($0)" }
    try home.write(([hasEmails ? "email" : "firstname"] + rows).joined(separator: "\n"), to: "people.csv")
    let command = try RunningCommand(
      ["submit", "--yes", "--format", "json", "people.csv"], environment: sandbox.environment, home: home)
    while try sandbox.createBodies().count < 2 {}
    let lock = try JournalWriteLock(home)
    let first = try command.finish()
    lock.release()
    #expect(first.status == .exited(130))
    #expect(first.errorText.contains("Stopped, because what is sent could not be recorded."))
    let report = try first.document(as: ReportedSubmission.self)
    #expect(report.counts == .init(created: 100, unknown: 100, notSent: 50))
    let id = try #require(report.submission)
    let shown = try CommandRun(["submissions", "show", id, "--format", "json"], home: home)
    #expect(try shown.document(as: ReportedSubmission.self).outcomes == report.outcomes)
    let purged = try CommandRun(["submissions", "purge", "--older-than", "0d", "--yes"], home: home)
    #expect(purged.status == .exited(0))
    let resumed = try CommandRun(
      ["submissions", "resume", id, "--yes", "--format", "json"], environment: sandbox.environment, home: home
    )
    #expect(resumed.status == .exited(hasEmails ? 0 : 4))
    let counts = try resumed.document(as: ReportedSubmission.self).counts
    #expect(counts == (hasEmails ? .init(created: 250) : .init(created: 150, unknown: 100)))
    let state = try sandbox.state()
    #expect(state.createdByTraceId.count == 250)
    #expect(state.createdByTraceId.values.allSatisfy { $0 == 1 })
  }

  @Test func `a contact that somebody made a moment before is not called ours`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@moment.example\n", to: "people.csv")
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":2},"do":"close-after-commit"}]}"#)
    let submit = ["submit", "--yes", "--format", "json", "people.csv"]
    let runs = try (1...2).map { _ in
      try CommandRun(submit, environment: sandbox.environment, home: home)
        .document(as: ReportedSubmission.self)
    }
    #expect(runs[0].outcomes == ["created"])
    // Within a second it may be too close to tell.
    #expect(["failed", "unknown"].contains(runs[1].inputs[0].outcome))
    #expect(runs[1].inputs[0].id == nil)
    #expect(runs[1].inputs[0].existingId == runs[0].inputs[0].id)
  }
}

/// The lock that SQLite takes for writing to a database in WAL mode, held by this process.
private final class JournalWriteLock {
  /// Where the lock stands in the shared-memory file: https://www.sqlite.org/walformat.html#wal_locks
  private static let writeLockByte: off_t = 120

  private let descriptor: Int32

  init(_ home: TestHome) throws {
    descriptor = open(home.state.appending(path: "journal.sqlite-shm").path, O_RDWR)
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = Self.writeLockByte
    lock.l_len = 1
    guard descriptor >= 0, fcntl(descriptor, F_SETLKW, &lock) == 0 else {
      throw CocoaError(.fileLocking)
    }
  }

  func release() {
    close(descriptor)
  }
}

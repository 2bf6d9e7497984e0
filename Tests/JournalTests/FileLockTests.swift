import Foundation
import Testing

@testable import Journal

struct FileLockTests {
  let scratch = Scratch()
  let path: String

  init() throws {
    try scratch.state.prepare()
    path = scratch.file("one.lock")
  }

  @Test func `one at a time has a lock, and its end is the end of it`() throws {
    var first = try FileLock(path: path)
    #expect(first != nil)
    #expect(try FileLock(path: path) == nil)
    first = nil
    #expect(try FileLock(path: path) != nil)
  }

  @Test func `a lock on a file that was removed between opening and locking is none`() throws {
    let holder = try #require(try FileLock(path: path))
    var next: FileLock?
    let late = try FileLock(path: path) {
      // The first time only: a file that is removed again and again would be tried again and again.
      guard next == nil else { return }
      holder.removeFile()
      holder.unlock()
      next = try? FileLock(path: path)
    }
    #expect(next != nil)
    #expect(late == nil)
  }

  @Test func `a file that is removed while somebody waits for it is not the one that is locked`() async throws
  {
    let holder = try #require(try FileLock(path: path))
    let path = path
    let waiting = Task.detached { () throws(JournalError) -> FileIdentity? in
      let lock = try FileLock(waitingFor: path) { _ in
        holder.removeFile()
        holder.unlock()
      }
      return withExtendedLifetime(lock) { FileIdentity(path: path) }
    }
    #expect(try await waiting.value != nil)
    withExtendedLifetime(holder) {}
  }

  @Test func `who shares a lock keeps out who wants it alone`() throws {
    let alone = try #require(try FileLock(path: path))
    #expect(try FileLock(path: path, kind: .shared) == nil)
    alone.share()
    let other = try FileLock(path: path, kind: .shared)
    #expect(other != nil)
    #expect(try FileLock(path: path) == nil)
    withExtendedLifetime((alone, other)) {}
  }

  @Test func `who waits is told for which process`() async throws {
    let holder = try #require(try FileLock(path: path))
    let path = path
    let waiting = Task.detached { () throws(JournalError) -> LockWait? in
      var told: LockWait?
      _ = try FileLock(waitingFor: path) { wait in
        told = wait
        holder.unlock()
      }
      return told
    }
    let told = try #require(try await waiting.value)
    #expect(told.path == path)
    #expect(told.process == getpid())
    #expect(!told.isStopped)
  }
}

struct LockHolderTests {
  let scratch = Scratch()

  @Test func `the list of locks is read by device and inode`() throws {
    try scratch.write("", to: "file")
    let file = try #require(FileIdentity(path: scratch.file("file")))
    let device = String(file.major, radix: 16) + ":" + String(file.minor, radix: 16)
    let locks = """
      1: POSIX  ADVISORY  WRITE 11 \(device):\(file.inode) 0 EOF
      2: FLOCK  ADVISORY  WRITE 12 \(device):\(file.inode + 1) 0 EOF
      2: -> FLOCK  ADVISORY  WRITE 13 \(device):\(file.inode) 0 EOF
      nonsense
      3: FLOCK  ADVISORY  WRITE 14 \(device):\(file.inode) 0 EOF
      """
    #expect(LockHolder.process(locking: file, in: locks) == 14)
    #expect(LockHolder.process(locking: file, in: "") == nil)
  }

  @Test(arguments: [
    ("12 (contact-batch) T 1 12", true), ("12 (a ) S) t 1", true), ("12 (T) S 1", false), ("", false),
  ])
  func `a stopped process is told by its state`(status: String, isStopped: Bool) {
    #expect(LockHolder.isStopped(status) == isStopped)
  }

  @Test func `a wait has a sentence that names the process, and what continues it`() {
    let holder = LockHolder(process: 4711, isStopped: true)
    let stopped = Sentences.sentence(for: LockWait(path: "/x/opening.lock", holder: holder))
    #expect(stopped.contains("process 4711, which has opening.lock and is stopped: kill -CONT 4711"))
    let untold = Sentences.sentence(for: LockWait(path: "/x/opening.lock", holder: nil))
    #expect(untold.contains("another program"))
  }
}

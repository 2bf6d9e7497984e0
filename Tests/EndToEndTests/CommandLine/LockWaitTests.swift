import Foundation
import Glibc
import Testing

/// Another program, which may be a stopped one, is opening the same state.
@Suite struct LockWaitTests {
  /// The lock that every program has while it opens the state.
  private final class OpeningLock {
    private let descriptor: Int32

    init(of home: TestHome) throws {
      try FileManager.default.createDirectory(at: home.state, withIntermediateDirectories: true)
      descriptor = open(home.state.appending(path: "opening.lock").path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      try #require(flock(descriptor, LOCK_EX) == 0)
    }

    func release() { close(descriptor) }
  }

  private static let words = "Waiting for process \(getpid()), which has opening.lock."

  @Test func `a command that has to wait says for which process, and goes on when it can`() throws {
    let home = try TestHome()
    try home.write("", to: "empty")
    let first = try TerminalApp.start(home: home)
    try first.waitFor("Contacts 0")
    _ = try first.quit()
    let lock = try OpeningLock(of: home)
    let command = try RunningCommand(["drafts"], home: home)
    command.closeInput()
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains(Self.words) })
    #expect(command.output.isEmpty)
    lock.release()
    let run = try command.finish()
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains("0 contacts"))
  }

  @Test func `Ctrl-C ends the wait`() throws {
    let home = try TestHome()
    let lock = try OpeningLock(of: home)
    try home.write("", to: "state/contact-batch/journal.sqlite")
    let command = try RunningCommand(["submissions"], home: home)
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains(Self.words) })
    command.signal(SIGINT)
    #expect(try command.finish().status == .signalled(SIGINT))
    lock.release()
  }

  @Test func `the composer says so before there is a screen`() throws {
    let home = try TestHome()
    let lock = try OpeningLock(of: home)
    let app = try TerminalApp.start(home: home)
    try app.waitFor(Self.words)
    lock.release()
    try app.waitFor("Contacts 0")
  }
}

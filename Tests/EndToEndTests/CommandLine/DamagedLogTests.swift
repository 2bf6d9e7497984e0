import Foundation
import Glibc
import Testing

/// A write-ahead log with a flipped bit, as a killed program left it.
@Suite struct DamagedLogTests {
  private func flip(_ name: String, in home: TestHome) throws {
    let file = home.state.appending(path: name)
    var bytes = try Data(contentsOf: file)
    try #require(bytes.count > 32)
    bytes[18] ^= 4
    try bytes.write(to: file)
  }

  private func killedSubmission(_ home: TestHome, _ sandbox: SandboxProcess) throws {
    try home.write("email\nann@log.example\n", to: "people.csv")
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":5000}]}"#)
    let command = try RunningCommand(
      ["submit", "--yes", "people.csv"], environment: sandbox.environment, home: home)
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains("sending") })
    command.signal(SIGKILL)
    _ = try command.finish()
  }

  @Test func `that of the journal is kept and named by the command that finds it`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try killedSubmission(home, sandbox)
    try flip("journal.sqlite-wal", in: home)
    let damaged = try home.bytes(of: "state/contact-batch/journal.sqlite-wal")
    let run = try CommandRun(["submissions"], home: home)
    #expect(run.status == .exited(0))
    #expect(
      run.errorText
        == "journal.sqlite-wal was damaged: it is kept as journal.sqlite.damaged-1-wal. "
        + "What was stored last may be missing from journal.sqlite.\n")
    #expect(try home.bytes(of: "state/contact-batch/journal.sqlite.damaged-1-wal") == damaged)
    #expect(try CommandRun(["submissions"], home: home).errorText.isEmpty)
  }

  @Test func `that of the drafts is named by a command, and on the screen`() throws {
    for isOnScreen in [false, true] {
      let home = try TestHome()
      let app = try TerminalApp.compose("email\nann@log.example\n", home: home)
      try app.waitFor("saved")
      app.signal(SIGKILL)
      _ = try app.waitForExit()
      try flip("drafts.sqlite-wal", in: home)
      if isOnScreen {
        let again = try TerminalApp.start(size: TerminalSize(columns: 300, rows: 24), home: home)
        try again.waitFor("drafts.sqlite-wal was damaged: it is kept as drafts.sqlite.damaged-1-wal.")
      } else {
        let run = try CommandRun(["drafts"], home: home)
        #expect(run.status == .exited(0))
        #expect(run.errorText.hasPrefix("drafts.sqlite-wal was damaged"))
      }
    }
  }

  @Test func `after a clean end the databases hold everything`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.compose("email\nann@log.example\n", sandbox: sandbox, home: home)
    try app.submit(typing: "1")
    try app.waitFor("Results 1: created 1")
    _ = try app.quit()
    _ = try CommandRun(["submissions"], home: home)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.state.path)
    #expect(!names.contains { $0.hasSuffix("-wal") })
    // Without the logs that there are none of.
    let copy = try TestHome()
    try FileManager.default.createDirectory(at: copy.state, withIntermediateDirectories: true)
    for name in ["drafts.sqlite", "journal.sqlite"] {
      try FileManager.default.copyItem(
        at: home.state.appending(path: name), to: copy.state.appending(path: name))
    }
    #expect(try CommandRun(["submissions"], home: copy).outputText.contains("1 created"))
    #expect(try CommandRun(["drafts"], home: copy).outputText.contains("people  1 contact"))
  }
}

import Glibc
import Testing

/// Whatever ends the plain composer, what was accepted is saved.
@Suite struct PlainEndingTests {
  private static let table = "email,firstname\nann@end.example,Ann\n"

  @Test func `the end of the input keeps the draft, and the value that was typed last`() throws {
    let home = try TestHome()
    let input = "2\n2\nemail\n1\nada@end.example\n2\nfirstname\n1\nAd"
    let run = try CommandRun(["--plain"], input: Array(input.utf8), home: home)
    #expect(run.status == .exited(0))
    let again = try TerminalApp.reopen(home)
    try again.waitFor("Contacts 1", "ada@end.example", "Ad")
  }

  @Test func `Ctrl-D quits, Ctrl-C does not`() throws {
    let plain = try PlainApp.compose(Self.table)
    plain.app.press(.control("c"))
    try plain.app.waitFor("Nothing is running. q quits.")
    plain.app.press(.control("d"))
    #expect(try plain.app.waitForExit() == .exited(0))
  }

  @Test func `Ctrl-Z suspends it, and fg asks again`() throws {
    let app = try TerminalApp.startUnderShell(["--plain"])
    try app.waitFor("Main menu:")
    app.press(.control("z"))
    try app.waitUntil("the shell's prompt") { $0.cursorRow == "$" }
    app.type("fg\n")
    try app.waitUntil("the prompt again") { $0.cursorRow.hasPrefix("Main menu:") }
    app.type("q\n")
    try app.waitUntil("the shell's prompt") { $0.cursorRow == "$" }
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `a signal ends it in order`(signal: Int32) throws {
    let home = try TestHome()
    let plain = try PlainApp.compose(Self.table, home: home)
    plain.answer("2")
    try plain.app.waitFor("#2 added")
    plain.app.signal(signal)
    #expect(try plain.app.waitForExit() == .exited(0))
    #expect(try TerminalApp.reopen(home).screen.contains("Contacts 2 "))
  }

  @Test func `a dropped connection ends it, even with SIGHUP ignored`() throws {
    let path = try Program.contactBatch.path()
    let app = try TerminalApp.start(["-c", "trap '' HUP; exec '\(path)' --plain"], program: .at("/bin/sh"))
    try app.waitFor("Main menu:")
    app.hangUp()
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test(arguments: [true, false]) func `a request without an answer does not keep it`(isDropped: Bool) throws
  {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"hang"}]}"#)
    let plain = try PlainApp.compose(Self.table, sandbox: sandbox, home: home)
    plain.answer("5", "1")
    while try sandbox.createBodies().isEmpty {}
    if isDropped { plain.app.hangUp() } else { plain.app.signal(SIGHUP) }
    #expect(try plain.app.waitForExit() == .exited(0))
    let again = try PlainApp.start(home: home)
    try again.app.waitFor(
      "The program ended before it was over: created 0, unknown 1.", "? unknown: Sent, but", "Main menu:")
    again.answer("7", "1")
    try again.app.waitFor("interrupted, created 0, unknown 1", "1 ann@end.example, unknown")
  }

  @Test func `Ctrl-C stops after the batch under way`() throws {
    let sandbox = try SandboxProcess()
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":400}]}"#)
    let plain = try PlainApp.compose(ContactTable(count: 250).text, sandbox: sandbox)
    plain.answer("5", "250")
    try plain.app.waitFor("batch 1: answered 201: created 100")
    plain.app.press(.control("c"))
    try plain.app.waitFor("Stopping after the current batch", "Results 250: created ")
    let created = try sandbox.state().createdByEmail.count
    #expect(plain.app.screen.contains("created \(created), not sent \(250 - created)"))
  }

  @Test func `a reader that has gone ends it`() throws {
    let path = try Program.contactBatch.path()
    let script = "yes 1 | '\(path)' --plain | head -1; echo over"
    let run = try CommandRun(["-c", script], program: .at("/bin/sh"))
    #expect(run.outputText.hasPrefix("contact-batch, plain mode") && run.outputText.hasSuffix("over\n"))
  }

  @Test func `a closed standard input ends it at once`() throws {
    let path = try Program.contactBatch.path()
    let run = try CommandRun(["-c", "'\(path)' --plain <&-"], program: .at("/bin/sh"))
    #expect(run.status == .exited(0) && run.outputText.contains("Main menu:"))
  }
}

import Glibc
import Testing

/// A terminal that takes no bytes keeps nobody from ending the program.
@Suite struct BlockedTerminalTests {
  @Test(arguments: [SIGTERM, SIGHUP]) func `a signal ends it, and what was typed is saved`(signal: Int32)
    throws
  {
    let home = try TestHome()
    let app = try TerminalApp.compose("email\nann@blocked.example\n", home: home)
    try app.openField("firstname")
    app.type("Ann")
    try app.waitFor("Ann")
    try app.stopReading()
    app.signal(signal)
    #expect(app.waitForExitUnread() == .exited(0))
    #expect(try app.terminalModes() == app.modesAtStart)
    #expect(app.terminalState == .initial)
    #expect(try TerminalApp.reopen(home).screen.contains("firstname Ann"))
  }

  @Test func `a signal ends it in the middle of a frame`() throws {
    let app = try TerminalApp.start()
    try app.waitFor("Contacts 0")
    try app.stopReading()
    app.press("?")
    app.signal(SIGTERM)
    #expect(app.waitForExitUnread() == .exited(0))
    #expect(app.terminalState == .initial)
  }

  @Test func `a stopped line gets its modes back`() throws {
    let app = try TerminalApp.start()
    try app.waitFor("Contacts 0")
    try app.stopOutput()
    app.press("?")
    app.signal(SIGTERM)
    #expect(app.waitForExitUnread() == .exited(0))
    #expect(try app.terminalModes() == app.modesAtStart)
  }

  @Test func `a crash does not wait either`() throws {
    let app = try TerminalApp.start()
    try app.waitFor("Contacts 0")
    try app.stopReading()
    app.press("?")
    app.signal(SIGILL)
    #expect(app.waitForExitUnread() == .signalled(SIGILL))
    #expect(try app.terminalModes() == app.modesAtStart)
    #expect(app.terminalState == .initial)
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `no batch begins after the signal`(signal: Int32) throws {
    let sandbox = try SandboxProcess()
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":1000}]}"#)
    let app = try TerminalApp.compose(ContactTable(count: 1_000).text, sandbox: sandbox)
    try app.submit(typing: "1000")
    try app.waitFor("sent, waiting for the answer")
    try app.stopOutput()
    app.signal(signal)
    let begun = try sandbox.createBodies().count
    #expect(app.waitForExitUnread() == .exited(0))
    #expect(try sandbox.createBodies().count <= begun + 1)
  }

  @Test func `the plain composer ends too`() throws {
    let home = try TestHome()
    let plain = try PlainApp.compose("email\nann@blocked.example\n", home: home)
    plain.answer("2")
    try plain.app.waitFor("#2 added")
    try plain.app.stopReading()
    plain.app.signal(SIGTERM)
    #expect(plain.app.waitForExitUnread() == .exited(0))
    #expect(try TerminalApp.reopen(home).screen.contains("Contacts 2 "))
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `a command ends too, and begins no batch`(signal: Int32) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":1000}]}"#)
    let table = try home.write(ContactTable(count: 1_000).text, to: "people.csv")
    let app = try TerminalApp.start(
      ["submit", "--yes", table], environment: sandbox.environment, home: home)
    try app.waitFor("sending")
    try app.stopOutput()
    app.signal(signal)
    let begun = try sandbox.createBodies().count
    #expect(app.waitForExitUnread() == .exited(130))
    #expect(try sandbox.createBodies().count <= begun + 1)
  }

  @Test func `a program that was suspended ends without touching the shell's terminal`() throws {
    let app = try TerminalApp.startUnderShell()
    try app.waitFor("Contacts 0")
    app.press(.control("z"))
    try app.waitUntil("the shell's prompt") { $0.cursorRow == "$" }
    app.type("kill %1; bg %1; wait %1; echo status $?\n")
    try app.waitFor("status 0")
    #expect(app.terminalState == .initial)
  }
}

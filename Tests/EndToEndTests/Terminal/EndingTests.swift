import Glibc
import Testing

/// Whatever ends the program, the terminal is as it was before.
@Suite struct EndingTests {
  private func start() throws -> TerminalApp {
    let app = try TerminalApp.start()
    try app.waitFor("Contacts 0")
    let inside = app.terminalState
    #expect(inside.alternateScreen && inside.bracketedPaste)
    #expect(try !app.terminalModes().echoes)
    return app
  }

  private func expectRestored(_ app: TerminalApp) throws {
    #expect(app.terminalState == .initial)
    #expect(try app.terminalModes() == app.modesAtStart)
  }

  /// Those that a person or a system ends programs with, and all others that would end this one.
  private static let endings =
    [
      SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGSTKFLT, SIGIO,
      SIGPWR,
    ] + [34, 64]

  @Test(arguments: endings) func `a signal ends the program in order`(signal: Int32) throws {
    let app = try start()
    app.signal(signal)
    #expect(try app.waitForExit() == .exited(0))
    try expectRestored(app)
  }

  /// What traps of the language are, on this and on other processors, and all others that a program dies of.
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGQUIT]

  @Test(arguments: crashes) func `a crash leaves no mess, and tells the shell`(
    signal: Int32
  )
    throws
  {
    let app = try start()
    app.signal(signal)
    #expect(try app.waitForExit() == .signalled(signal))
    try expectRestored(app)
    #expect(app.screen.contains("contact-batch crashed. Everything up to the last edit is saved."))
    #expect(app.screen.contains("What it said last is in "))
    #expect(app.screen.text.replacing("\n", with: "").contains("/log/contact-batch.log"))
  }

  @Test func `a crash gives the mouse back too`() throws {
    let home = try TestHome()
    try home.configure("mouse: on\n")
    let app = try TerminalApp.start(home: home)
    try app.waitFor("Contacts 0")
    #expect(app.terminalState.mouse)
    app.signal(SIGILL)
    #expect(try app.waitForExit() == .signalled(SIGILL))
    try expectRestored(app)
  }

  @Test(arguments: [SIGPIPE, SIGXFSZ]) func `what a failed write raises ends nothing`(signal: Int32) throws {
    let app = try start()
    app.signal(signal)
    app.press("a")
    try app.waitFor("Contacts 1")
    #expect(try app.quit() == .exited(0))
    try expectRestored(app)
  }

  @Test func `Ctrl-C quits nothing, Q does`() throws {
    let app = try start()
    app.press(.control("c"))
    try app.waitFor("Q quits")
    #expect(try app.quit() == .exited(0))
    try expectRestored(app)
  }

  @Test func `q leaves from Compose`() throws {
    let app = try start()
    app.press("q")
    #expect(try app.waitForExit() == .exited(0))
    try expectRestored(app)
  }

  @Test func `a dropped connection ends the program`() throws {
    let app = try start()
    app.hangUp()
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `a dropped connection ends the program even with SIGHUP ignored`() throws {
    let path = try Program.contactBatch.path()
    let app = try TerminalApp.start(["-c", "trap '' HUP; exec '\(path)'"], program: .at("/bin/sh"))
    try app.waitFor("Contacts 0")
    app.hangUp()
    #expect(try app.waitForExit() == .exited(0))
  }
}

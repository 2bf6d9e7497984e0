import Glibc
import Testing

/// While an answer does not come, the screen is as quick as ever, and so is the end.
@Suite struct HangingTests {
  private func sending() throws -> TerminalApp {
    let sandbox = try SandboxProcess()
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"hang"}]}"#)
    let app = try TerminalApp.compose("email\nann@hang.example\nbob@hang.example\n", sandbox: sandbox)
    try app.submit(typing: "2")
    try app.waitFor("sent, waiting for the answer")
    return app
  }

  @Test func `every size shows that the answer is waited for`() throws {
    let app = try sending()
    for size in [TerminalSize.wide, TerminalSize(columns: 60, rows: 16), .standard] {
      try app.resize(size)
      try app.waitUntil("the screen in its new size") { screen in
        screen.contains("[3 Submit]") && screen.contains("waiting for the answer")
          && screen.contains("q back") && Borders.fault(of: screen) == nil
      }
    }
    try app.resize(TerminalSize(columns: 1, rows: 1))
    try app.waitUntil("one letter") { $0.text == "q" }
    try app.resize(.standard)
    try app.waitFor("waiting for the answer", "[3 Submit]")
    app.press("1")
    try app.waitFor("Contacts 2 ")
  }

  @Test(arguments: [SIGHUP, SIGTERM]) func `a signal ends the program, and nothing waits for the answer`(
    signal: Int32
  )
    throws
  {
    let app = try sending()
    app.signal(signal)
    #expect(try app.waitForExit() == .exited(0))
    #expect(app.terminalState == .initial)
  }

  @Test func `a dropped connection ends it, and without haste`() throws {
    let app = try sending()
    let time = try ProcessTime(of: app.pid)
    app.hangUp()
    #expect(app.waitForActivity(until: Deadline()))
    // It has ended and nobody has asked how: its time can still be read. One that spins takes all there is.
    let used = try ProcessTime(of: app.pid).ticks - time.ticks
    #expect(used < 50)
    #expect(try app.waitForExit() == .exited(0))
  }
}

import Glibc
import Testing

/// From the Journal a submission that was cut off goes on, and what is unknown is asked about.
@Suite struct ContinuingTests {
  /// A composer that was killed while the second of three batches was on its way.
  private func killed(_ home: TestHome, _ sandbox: SandboxProcess) throws {
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create","number":2},"do":"hang"}]}"#)
    let app = try TerminalApp.compose(ContactTable(count: 250).text, sandbox: sandbox, home: home)
    try app.submit(typing: "250")
    while try sandbox.createBodies().count < 2 { _ = app.screen }
    app.signal(SIGKILL)
    try app.waitForExit()
    try sandbox.setFaults(#"{"faults":[]}"#)
  }

  /// The composer after a restart, in the Journal.
  private func journal(_ home: TestHome, _ sandbox: SandboxProcess) throws -> TerminalApp {
    let app = try TerminalApp.start(environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("A submission was interrupted")
    app.press(.escape)
    try app.waitUntil("the window to close") { !$0.contains("A submission was interrupted") }
    app.press("5")
    try app.waitFor("Submissions 1 (1 with unknown outcomes)", "created 100, unknown 100, not")
    return app
  }

  @Test func `after a kill C sends the rest under the same id, and nobody twice`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try killed(home, sandbox)
    let app = try journal(home, sandbox)
    app.press("C")
    try app.waitFor(
      "Send what is left, 50 contacts, to SANDBOX portal 48151623",
      "100 contacts unknown: looked up first", "Type 50 and press Enter to send:")
    app.type("49")
    app.press(.enter)
    try app.waitFor("Not sent. Type 50 and press Enter")
    #expect(try sandbox.state().createdByEmail.count == 100)
    app.press(.control("u"))
    app.type("50")
    app.press(.enter)
    try app.waitFor("[4 Results]", "Results 250: created 250")
    let created = try sandbox.state().createdByEmail
    #expect(created.count == 250 && created.values.allSatisfy { $0 == 1 })
    app.press("5")
    try app.waitFor("Submissions 1", "created 250")
    app.press("C")
    try app.waitFor("Nothing left to send")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `c in Results looks a lost answer up, and tells it`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create"},"do":"close-after-commit"},"#
        + #"{"on":{"operation":"read"},"do":"500-before"}]}"#)
    let app = try TerminalApp.compose(
      "email,firstname\nann@lost.example,Ann\n,Bob\n", sandbox: sandbox, home: home)
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 0, unknown 2")
    try sandbox.setFaults(#"{"faults":[]}"#)
    app.press("c")
    try app.waitFor("Checked: 1 created, 1 still unknown: no email", "Results 2: created 1, unknown 1")
    #expect(try sandbox.createBodies().count == 1)
    app.press("5")
    try app.waitFor("Submissions 1 (1 with unknown outcomes)", "created 1, unknown 1")
    app.press("c")
    try app.waitFor("Checked: 1 still unknown: no email")
    let shown = try CommandRun(["submissions", "--format", "json"], home: home).outputText
    #expect(shown.contains(#""created":1"#) && shown.contains(#""unknown":1"#))
    #expect(try app.quit() == .exited(0))
  }

  @Test func `a submission that another program is sending is left to it`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"hang"}]}"#)
    try home.write("email\nann@held.example\n", to: "held.csv")
    let other = try RunningCommand(
      ["submit", "--yes", "held.csv"], environment: sandbox.environment, home: home)
    while try sandbox.createBodies().isEmpty { _ = other.serve { _ in true } }
    let app = try TerminalApp.openJournal(home, sandbox: sandbox, once: "Contacts ", showing: "running")
    app.press("C")
    try app.waitFor("Another program is at this submission: wait until it ends")
    other.signal(SIGKILL)
    _ = try other.finish()
    #expect(try app.quit() == .exited(0))
  }
}

import Testing

/// Every submission can be looked at again, with no connection.
@Suite struct JournalTests {
  @Test func `after a restart 5 and Enter show the results of a submission`() throws {
    let home = try TestHome()
    try submit(home)
    let app = try TerminalApp.reopen(home)
    app.press("5")
    try app.waitFor("Submissions 1", "created 2")
    app.press(.enter)
    try app.waitUntil("its results") {
      $0.contains("Results 2: created 2") && $0.count("@journal.example", "✓ created  9021") == 2
    }
    app.press(.enter, "Z")
    try app.waitUntil("what was stored") {
      $0.contains("Answer to batch 1 of 1") && $0.count("firstname", "Ann") == 1
    }
  }

  private func submit(_ home: TestHome) throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(
      "email,firstname\nann@journal.example,Ann\nbob@journal.example,Bob\n", sandbox: sandbox, home: home)
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 2")
    #expect(try app.quit() == .exited(0))
    #expect(try sandbox.stop() == .exited(0))
  }

  @Test func `the screens show what a command has sent`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@journal.example\nlena.brandt@nordwind.example\n", to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    let app = try TerminalApp.start(size: .wide, home: home)
    try app.waitFor("Contacts 0")
    app.press("5")
    try app.waitFor("created 1, failed 1", "people.csv", #require(report.submission))
  }
}

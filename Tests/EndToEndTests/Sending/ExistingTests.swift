import Testing

/// Contacts that are there already are found before anything is sent.
@Suite struct ExistingTests {
  private func previewing(_ sandbox: SandboxProcess, _ home: TestHome) throws -> TerminalApp {
    try home.write("email,firstname\nann@there.example,Ann\n", to: "first.csv")
    let run = try CommandRun(["submit", "--yes", "first.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    let app = try TerminalApp.compose(
      "email,firstname\nAnn@there.example,Anna\nbob@there.example,Bob\n", sandbox: sandbox, home: home)
    app.press("P")
    try app.waitFor("Plan: create 1, existing 1", "1 already in HubSpot")
    return app
  }

  @Test func `they are skipped, compared, and the others are created`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try previewing(sandbox, home)
    app.press("]", "=")
    try app.waitFor("in HubSpot", "~ firstname", "differs")
    app.press(.escape)
    try app.waitUntil("the comparison closed") { !$0.contains("~ firstname") }
    try app.submit(typing: "1")
    try app.waitFor("Results 2: created 1")
    #expect(try sandbox.state().createdByEmail == ["ann@there.example": 1, "bob@there.example": 1])
  }

  @Test func `they move to a draft of their own`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try previewing(sandbox, home)
    app.press("x", "m")
    try app.waitFor("1 contact moved to draft people-existing", "Plan: create 1")
    app.press("1", "o")
    try app.waitFor("people-existing", "1 contact")
  }

  @Test func `what is kept is refused by HubSpot`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try previewing(sandbox, home)
    app.press("x", "k")
    try app.waitFor("1 already in HubSpot, sent all the same")
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 1, failed 1")
  }
}

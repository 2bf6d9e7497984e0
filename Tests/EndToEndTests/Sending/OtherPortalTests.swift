import Testing

/// A submission goes on only at the portal where it began. The token of another one is refused before anything leaves.
@Suite struct OtherPortalTests {
  private func sandbox(_ portal: Int) throws -> SandboxProcess {
    try SandboxProcess(["sandbox", "--port", "0", "--portal", "\(portal)"])
  }

  /// The id of a submission to portal 111 that was turned away.
  private func turnedAway(_ home: TestHome) throws -> String {
    let first = try sandbox(111)
    try first.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"429","policy":"DAILY"}]}"#)
    try home.write("email\nann@portal.example\nbob@portal.example\n", to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: first.environment, home: home)
    #expect(run.status == .exited(3))
    return try #require(report.submission)
  }

  @Test(arguments: [["resume", "--yes"], ["verify"]]) func `the command exits 2, and nothing was sent`(
    _ command: [String]
  ) throws {
    let (home, other) = (try TestHome(), try sandbox(222))
    let id = command == ["verify"] ? try lost(home) : try turnedAway(home)
    let run = try CommandRun(
      ["submissions", command[0], id] + command.dropFirst(), environment: other.environment, home: home)
    #expect(run.status == .exited(2))
    #expect(run.outputText.isEmpty)
    #expect(run.errorText.contains("belongs to portal 222, and the submission went to 111"))
    #expect(try other.createBodies().isEmpty)
    #expect(try other.state().requests?["read"] ?? 0 == 0)
  }

  /// The id of a submission to portal 111 whose answer was lost.
  private func lost(_ home: TestHome) throws -> String {
    let first = try sandbox(111)
    try first.setFaults(
      #"{"faults":[{"on":{"operation":"create"},"do":"close-after-commit"},"#
        + #"{"on":{"operation":"read"},"do":"500-before"}]}"#)
    try home.write("email\nann@portal.example\n", to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: first.environment, home: home)
    #expect(run.status == .exited(4))
    return try #require(report.submission)
  }

  @Test func `C in the Journal says so, and nothing was sent`() throws {
    let (home, other) = (try TestHome(), try sandbox(222))
    _ = try turnedAway(home)
    let app = try TerminalApp.openJournal(home, sandbox: other, once: "222", showing: "not sent 2")
    app.press("C")
    try app.waitFor("Nothing is sent: it went to portal 111, the token is for 222")
    #expect(try other.createBodies().isEmpty)
    #expect(try app.quit() == .exited(0))
  }

  /// The portal did not answer when the program began, and does when it matters.
  @Test func `the portal is asked anew before anything leaves`() throws {
    let (home, other) = (try TestHome(), try sandbox(222))
    _ = try turnedAway(home)
    try other.setFaults(#"{"faults":[{"on":{"operation":"account"},"do":"500-before"}]}"#)
    let app = try TerminalApp.openJournal(home, sandbox: other, once: "Contacts ", showing: "not sent 2")
    app.press("C")
    try app.waitFor(
      "Send what is left, 2 contacts, to SANDBOX (portal unknown)", "Type 2 and press Enter to send:")
    try other.setFaults(#"{"faults":[]}"#)
    app.type("2")
    app.press(.enter)
    try app.waitFor("Nothing was sent. It went to portal 111, the token is for 222.")
    #expect(try other.createBodies().isEmpty)
    #expect(try app.quit() == .exited(0))
  }

  @Test func `c in the Journal asks nothing of another portal`() throws {
    let (home, other) = (try TestHome(), try sandbox(222))
    _ = try lost(home)
    let app = try TerminalApp.openJournal(home, sandbox: other, once: "222", showing: "unknown 1")
    app.press("c")
    try app.waitFor("Nothing was asked. It went to portal 111, the token is for 222.")
    #expect(try other.state().requests?["read"] ?? 0 == 0)
    #expect(try app.quit() == .exited(0))
  }
}

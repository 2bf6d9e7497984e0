import Testing

/// The whole of what comes after sending, by keys.
@Suite struct AfterSendingTests {
  /// Nine good ones, one with an option that the portal does not have, one that exists, and one without an email.
  private static let table =
    "email,firstname,hs_lead_status\n" + (1...9).map { "p\($0)@after.example,Pat\($0),NEW\n" }.joined()
    + "p10@after.example,Pat10,Nonsense\np11@after.example,Pat11,NEW\n,Pat12,NEW\n"

  @Test func `twelve are sent, each is explained, the rest is retried, and a colleague's edit is kept`()
    throws
  {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\np11@after.example\n", to: "first.csv")
    _ = try CommandRun.submit("first.csv", to: sandbox.environment, home: home)
    let before = try sandbox.state().contacts
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":1},"do":"close-after-commit"}]}"#)
    let app = try TerminalApp.compose(Self.table, size: .wide, sandbox: sandbox, home: home)
    try send(app)
    try explain(app)
    try retry(app, sandbox)
    let state = try sandbox.state()
    #expect(state.contacts == before + 11)
    #expect(state.createdByEmail.count == 11 && state.createdByEmail.values.allSatisfy { $0 == 1 })
    try archive(app, sandbox)
    #expect(try sandbox.state().contacts == before + 11 - 8)
    #expect(try app.quit() == .exited(0))
  }

  private func send(_ app: TerminalApp) throws {
    app.press("P")
    try app.waitFor("1 already in HubSpot")
    app.press("x", "k")
    try app.waitFor("1 already in HubSpot, sent all the same")
    try app.submit(typing: "11")
  }

  private func explain(_ app: TerminalApp) throws {
    try app.waitFor("Results 12: created 9, failed 1, unknown 1, not sent 1")
    app.press("]")
    try app.waitFor("#10 p10@after.example", "\"Nonsense\" is not an option")
    app.press("]")
    try app.waitFor("#11 p11@after.example", "has this email")
    app.press("]")
    try app.waitFor("#12 (no email)", "no answer came back")
  }

  /// The option is corrected; who exists, and of whom nobody knows, stay out.
  private func retry(_ app: TerminalApp, _ sandbox: SandboxProcess) throws {
    app.press("R")
    try app.waitFor("people-retry", "Contacts 3", "refused: ")
    app.press("]")
    try app.waitFor("▌ hs_lead_status")
    app.press(.enter)
    try app.waitFor("Enter accept")
    app.press(.control("u"))
    app.type("NEW")
    app.press(.enter)
    try app.waitUntil("the correction") { !$0.contains("Enter accept") && $0.contains("NEW") }
    app.press("P")
    try app.waitFor("Plan: create 1", "sent before 1")
    try app.submit(typing: "1")
    try app.waitFor("Results 3: created 1, not sent 2")
  }

  /// The submission with an unknown outcome comes first in the journal.
  private func archive(_ app: TerminalApp, _ sandbox: SandboxProcess) throws {
    try sandbox.edit(
      #"{"edits":[{"email":"p2@after.example","properties":{"firstname":"Patrice"},"by":"user","userId":61204}]}"#
    )
    app.press("5")
    try app.waitFor("Submissions 3")
    app.press(.enter)
    try app.waitFor("Results 12: created 9")
    app.press("/")
    app.type("p2@after")
    app.press(.enter)
    try app.waitFor("#2 p2@after.example", "Patrice", "CRM_UI")
    app.press("X")
    try app.waitFor(
      "Archive 8 contacts in", "Not archived: 1 contact", "p2@after.example, changed since by user")
    app.type("8")
    app.press(.enter)
    try app.waitFor("archived 8")
  }
}

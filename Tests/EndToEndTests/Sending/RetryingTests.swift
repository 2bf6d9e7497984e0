import Testing

/// What a submission left undone goes on in a draft of its own.
@Suite struct RetryingTests {
  /// The second contact is left out for its error, and nobody knows of the first, for its answer is lost.
  private func submit(_ home: TestHome, _ sandbox: SandboxProcess) throws -> String {
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create"},"do":"close-after-commit"},"#
        + #"{"on":{"operation":"read"},"do":"500-before"}]}"#)
    try home.write(
      #"{"inputs":[{"properties":{"email":"ann@retry.example"}},{"properties":{"email":"nobody"}}]}"#,
      to: "people.json")
    let (run, report) = try CommandRun.submit("people.json", to: sandbox.environment, home: home)
    #expect(run.status == .exited(4))
    try sandbox.setFaults(#"{"faults":[]}"#)
    return try #require(report.submission)
  }

  private struct Draft: Decodable, Equatable {
    var draft: String?
    var inputs: Int
  }

  private func retry(_ id: String, _ home: TestHome) throws -> CommandRun {
    try CommandRun(["submissions", "retry", id, "--format", "json"], home: home)
  }

  @Test func `what is unknown is in the draft, and never goes out again in doubt`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let id = try submit(home, sandbox)
    let run = try retry(id, home)
    #expect(run.status == .exited(0))
    let name = try #require(try run.document(as: Draft.self).draft)
    #expect(try run.document(as: Draft.self).inputs == 1)
    #expect(
      run.errorText.contains(
        "1 contact: 1 unknown. 1 contact with errors can only be found where they came from"))

    let (again, report) = try CommandRun.submit("draft:\(name)", to: sandbox.environment, home: home)
    #expect(again.status == .exited(1))
    #expect(report.inputs.map(\.reason) == ["sent"])
    #expect(try sandbox.state().createdByEmail == ["ann@retry.example": 1])

    let verified = try CommandRun(
      ["submissions", "verify", id], environment: sandbox.environment, home: home)
    #expect(verified.status == .exited(1))
    let (later, left) = try CommandRun.submit("draft:\(name)", to: sandbox.environment, home: home)
    #expect(later.status == .exited(1))
    #expect(left.inputs.map(\.reason) == ["sent"])
    #expect(left.inputs[0].existingId != nil)
    #expect(try retry(id, home).document(as: Draft.self) == Draft(draft: nil, inputs: 0))
  }

  @Test func `an update that nobody knows of is retried as an update of the same contact`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"update"},"do":"500-before"}]}"#)
    try home.write("Record ID,City\n70101,Oslo\n", to: "cities.csv")
    let run = try CommandRun(
      ["edit", "--from", "cities.csv", "--yes"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(4), "\(run.errorText)")
    try sandbox.setFaults(#"{"faults":[]}"#)
    let app = try TerminalApp.openJournal(
      home, sandbox: sandbox, once: "SANDBOX 48151623", showing: "unknown 1")
    app.press("R")
    try app.waitFor("cities.csv-retry", "Contacts 1 ", "contact 70101: 1 change", "Checked: 1 still unknown")
    app.press("P")
    try app.waitFor("Plan: update 1", "city: (empty) -> Oslo")
    try app.submit(typing: "1")
    try app.waitFor("Results 1: updated 1")
    #expect(try app.quit() == .exited(0))
    #expect(try sandbox.values(of: "city", for: ["70101"]) == ["70101": "Oslo"])
  }

  @Test func `an id that is not there exits 2`() throws {
    let run = try retry("nosuch", try TestHome())
    #expect(run.status == .exited(2))
    #expect(run.outputText.isEmpty)
  }

  @Test func `R opens the draft of what was refused, with the words at the field`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nbo@retry.example\n", to: "first.csv")
    _ = try CommandRun.submit("first.csv", to: sandbox.environment, home: home)
    let app = try TerminalApp.compose(
      "email,firstname\nann@retry.example,Ann\nbo@retry.example,Bo\n", sandbox: sandbox, home: home)
    app.press("P")
    try app.waitFor("Plan: create 1, existing 1", "1 already in HubSpot")
    app.press("x", "k")
    try app.waitFor("1 already in HubSpot, sent all the same")
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 1, failed 1")
    app.press("R")
    try app.waitFor("people-retry", "Contacts 1", "refused: ")
    app.press("]")
    try app.waitFor("#1 refused: ")
    #expect(try app.quit() == .exited(0))
  }
}

import Testing

/// `--skip-existing`: contacts that exist already are looked up first, and are not sent.
@Suite struct SkippingTests {
  private let table = "email\nbob@skip.example\nAnn@skip.example\nno address\n"

  /// A service that has Ann.
  private func knowingAnn(_ home: TestHome) throws -> SandboxProcess {
    let sandbox = try SandboxProcess()
    try home.write("email\nann@skip.example\n", to: "first.csv")
    let run = try CommandRun(["submit", "--yes", "first.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    try home.write(table, to: "people.csv")
    return sandbox
  }

  @Test func `what exists is left out under its id, and the others are created`() throws {
    let home = try TestHome()
    let sandbox = try knowingAnn(home)
    let (run, report) = try CommandRun.submit(
      "people.csv", "--skip-existing", to: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(report.outcomes == ["created", "notSent", "notSent"])
    #expect(report.inputs.map(\.reason) == [nil, "exists", "error"])
    #expect(report.inputs[1].existingId?.isEmpty == false)
    #expect(run.errorText.contains("Skipped 1 existing contact."))
    #expect(try sandbox.state().createdByEmail == ["ann@skip.example": 1, "bob@skip.example": 1])
    let sent = try SentBody(try #require(sandbox.createBodies().last))
    #expect(sent.inputs.map { $0.properties["email"] } == ["bob@skip.example"])
  }

  @Test func `where all of them exist nothing is sent, and the text names each`() throws {
    let home = try TestHome()
    let sandbox = try knowingAnn(home)
    let run = try CommandRun(
      ["submit", "--yes", "--skip-existing", "first.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(run.outputText.contains("inputs[0] ann@skip.example Left out"))
    #expect(run.outputText.contains("existing contact "))
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `a plan alone is looked up as well`() throws {
    let home = try TestHome()
    let sandbox = try knowingAnn(home)
    let run = try CommandRun(
      ["submit", "--dry-run", "--skip-existing", "people.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(run.outputText.contains("inputs[1] is left out: it exists already (contact "))
    #expect(run.outputText.contains("3 contacts: 1 to send in 1 batch, 2 left out"))
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test(arguments: [["--yes"], ["--dry-run"]])
  func `where nobody can tell what exists, nothing is sent`(how: [String]) throws {
    let home = try TestHome()
    let sandbox = try knowingAnn(home)
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"read"},"do":"500-before"}]}"#)
    let run = try CommandRun(
      ["submit", "--skip-existing", "--format", "json"] + how + ["people.csv"],
      environment: sandbox.environment, home: home)
    #expect(run.status == .exited(3))
    #expect(run.errorText.contains("Nothing was sent: cannot tell which contacts exist already:"))
    let report = try run.document(as: ReportedSubmission.self)
    #expect(report.submission == nil)
    #expect(report.inputs.map(\.reason) == ["unreachable", "unreachable", "error"])
    #expect(try sandbox.createBodies().count == 1)
  }
}

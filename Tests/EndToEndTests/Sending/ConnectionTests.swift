import Testing

@Suite struct ConnectionTests {
  private let table = "email\nann@connect.example\n"

  @Test func `without a token everything but sending works, and S says what to set`() throws {
    let app = try TerminalApp.compose(table)
    try app.waitFor("NO TOKEN")
    app.press("P")
    try app.waitFor("Plan made: create 1")
    app.press("S")
    try app.waitFor("Nothing can be sent: There is no access token. Set HUBSPOT_ACCESS_TOKEN")
    #expect(!app.screen.text.contains("Type 1 env"))
  }

  @Test(arguments: ["v3", "2026-09"]) func `paths are those of the version that is asked for`(version: String)
    throws
  {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(table, to: "people.csv")
    let run = try CommandRun(
      ["submit", "--yes", "people.csv", "--api-path", version], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `without trace ids the bytes have none, in the preview as well`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(table, to: "people.csv")
    let preview = try CommandRun(["preview", "people.csv", "--no-trace-ids"], home: home)
    let run = try CommandRun(
      ["submit", "--yes", "people.csv", "--no-trace-ids"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(!preview.outputText.contains("objectWriteTraceId"))
    #expect(try sandbox.createBodies() == [Array(preview.output.dropLast())])
  }

  @Test func `a service on another machine is not spoken to in clear`() throws {
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    let run = try CommandRun(
      ["submit", "--yes", "people.csv", "--base-url", "http://crm.example"],
      environment: ["HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"], home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("https"))
  }

  @Test(arguments: [
    ("https://api.hubapi.com/crm/v3", "pat-test-1f2e3d4c", "has a path"),
    ("http://127.0.0.1:9", "\"pat-test-1f2e3d4c\"", "quote"),
  ])
  func `a base URL with a path and a token in quotes are refused before sending`(
    url: String, token: String, word: String
  ) throws {
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    let run = try CommandRun(
      ["submit", "--yes", "people.csv", "--base-url", url], environment: ["HUBSPOT_ACCESS_TOKEN": token],
      home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains(word))
    #expect(!run.errorText.contains("1f2e3d4c"))
  }

  @Test func `a dry run prints the plan and sends nothing`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(ContactTable(count: 120, badRows: [5]).text, to: "people.csv")
    let run = try CommandRun(
      ["submit", "--dry-run", "people.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    let lines = run.outputText.split(separator: "\n")
    #expect(lines.first?.contains("inputs[5] is left out: properties.email") == true)
    #expect(lines.last == "120 contacts: 119 to send in 2 batches, 1 left out")
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `a dry run counts every input as not sent`() throws {
    let home = try TestHome()
    try home.write(ContactTable(count: 3, badRows: [1]).text, to: "people.csv")
    let run = try CommandRun(["submit", "--dry-run", "--format", "json", "people.csv"], home: home)
    let report = try run.document(as: ReportedSubmission.self)
    #expect(report.counts == .init(notSent: 3))
    #expect(report.outcomes == ["notSent", "notSent", "notSent"])
    #expect(report.sha256.count == 1)
  }
}

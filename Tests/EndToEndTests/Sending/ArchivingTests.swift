import Foundation
import Testing

/// What a submission created is archived from the command line.
@Suite struct ArchivingTests {
  private struct Archived: Decodable {
    var operation: String
    var counts: [String: Int]
  }

  @Test func `exactly what it created is archived, as a submission of its own`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@archive.example\nbo@archive.example\n", to: "people.csv")
    let id = try #require(
      try CommandRun.submit("people.csv", to: sandbox.environment, home: home).report.submission)
    let before = try sandbox.state().contacts
    let dry = try CommandRun(
      ["submissions", "archive", id, "--dry-run"], environment: sandbox.environment, home: home)
    #expect(dry.status == .exited(0))
    #expect(dry.outputText.hasSuffix("2 contacts: 2 to send in 1 batch, 0 left out\n"))
    #expect(try sandbox.state().contacts == before)

    let unasked = try CommandRun(
      ["submissions", "archive", id], environment: sandbox.environment, home: home)
    #expect(unasked.status == .exited(2))

    let run = try CommandRun(
      ["submissions", "archive", id, "--yes", "--format", "json"], environment: sandbox.environment,
      home: home)
    #expect(run.status == .exited(0))
    let archived = try run.document(as: Archived.self)
    #expect(archived.operation == "archive")
    #expect(archived.counts["archived"] == 2)
    #expect(run.errorText.contains("HubSpot keeps archived contacts for 90 days: restore them there."))
    #expect(try sandbox.state().contacts == before - 2)
    #expect(
      try CommandRun(["submissions"], home: home).outputText.split(separator: "\n").count == 2)

    let again = try CommandRun(
      ["submissions", "archive", id, "--yes"], environment: sandbox.environment, home: home)
    #expect(again.status == .exited(1))
    #expect(again.errorText.contains("Not archived: ann@archive.example, it is not in HubSpot any more"))
  }

  @Test func `X archives on screen, once the number is typed`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let before = try sandbox.state().contacts
    let app = try TerminalApp.compose(
      "email\ncy@archive.example\ndee@archive.example\n", sandbox: sandbox, home: home)
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 2")
    app.press("X")
    try app.waitFor(
      "Archive 2 contacts in", "HubSpot keeps archived contacts for 90 days", "press Enter to archive:")
    app.press(.enter)
    try app.waitFor("Not archived. Type 2")
    #expect(try sandbox.state().contacts == before + 2)
    app.type("2")
    app.press(.enter)
    try app.waitFor("Results 2: archived 2")
    #expect(try sandbox.state().contacts == before)
    #expect(try app.quit() == .exited(0))
  }
}

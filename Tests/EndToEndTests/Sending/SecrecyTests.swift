import Foundation
import Glibc
import Testing

/// The token is in nothing that the program writes, whatever it does and however much it logs.
@Suite struct SecrecyTests {
  private static let token = "pat-secrecy-5d0f77ab91"

  private func environment(_ sandbox: SandboxProcess) -> [String: String] {
    sandbox.environment.merging(["HUBSPOT_ACCESS_TOKEN": Self.token]) { $1 }
  }

  @Test func `after the whole job on the screens with every line logged`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create","number":1},"do":"close-after-commit"}]}"#)
    try home.write("email,firstname\nann@secret.example,Ann\n", to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv", "--log-level", "trace"], size: .wide, environment: environment(sandbox), home: home)
    try app.waitFor("Contacts 1 ", "SANDBOX 48151623")
    app.press("L")
    app.type("nordwind")
    try app.waitFor("9101  Nordwind")
    app.press(.escape)
    try app.waitUntil("the picker closed") { !$0.contains("Link a record to") }
    app.press("P")
    try app.waitFor("Plan: create 1", "1 is new")
    app.press("y", "c")
    try app.waitFor("last-copy.txt")
    try app.submit(typing: "1")
    try app.waitFor("Results 1: created 1")
    app.press(.tab, .down)
    try app.waitFor("INTEGRATION")
    _ = try app.quit()
    #expect(!app.output.contains(Array(Self.token.utf8)))
    try home.expectNo(Self.token)
  }

  @Test func `after commands with every line logged`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@secret.example\nbad@\n", to: "people.csv")
    let commands = [
      ["submit", "--yes", "people.csv"], ["history", "ann@secret.example"], ["submissions"],
      ["preview", "people.csv"], ["config", "show"],
    ]
    for command in commands {
      let run = try CommandRun(
        command + ["--log-level", "trace"], environment: environment(sandbox), home: home)
      #expect(run.status != .exited(2), "\(command): \(run.errorText)")
      #expect(!run.outputText.contains(Self.token) && !run.errorText.contains(Self.token), "\(command)")
    }
    try home.expectNo(Self.token)
  }

  /// The token stands wherever a person or HubSpot may have put it.
  @Test func `in no evidence, whatever held it`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email,firstname\nann@secret.example,Ann\nbad@secret.example,Bob\n", to: "people.csv")
    let sent = try CommandRun(
      ["submit", "--yes", "--format", "json", "--reason", "asked with \(Self.token)", "people.csv"],
      environment: environment(sandbox), home: home)
    let id = try #require(try sent.document(as: ReportedSubmission.self).submission)
    let card = try CommandRun(
      ["submissions", "evidence", id], environment: environment(sandbox), home: home)
    #expect(card.status == .exited(0))
    #expect(!card.outputText.contains(Self.token) && card.outputText.contains("asked with"))

    let app = try TerminalApp.start(
      ["people.csv", "--log-level", "trace"], environment: environment(sandbox), home: home)
    try app.waitFor("Contacts 2 ", "SANDBOX 48151623")
    app.press("5")
    try app.waitFor("Submissions 1")
    app.press(.enter)
    try app.waitFor("Results 2: created 2")
    app.press("E")
    try app.waitFor("Evidence, written to", "asked with")
    #expect(!app.output.contains(Array(Self.token.utf8)))
    app.press(.escape)
    _ = try app.quit()
    let folder = home.state.appending(path: "evidence")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files { #expect(try !String(contentsOf: file, encoding: .utf8).contains(Self.token)) }
    try home.expectNo(Self.token)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGQUIT]) func `after a crash`(signal: Int32) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@secret.example\n", to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv", "--log-level", "trace"], environment: environment(sandbox), home: home)
    try app.waitFor("Contacts 1 ", "SANDBOX 48151623")
    app.signal(signal)
    try app.waitForExit()
    #expect(!app.output.contains(Array(Self.token.utf8)))
    try home.expectNo(Self.token)
  }
}

import Foundation
import Testing

/// What comes after an update: its draft as a table and back, and its links put back.
@Suite struct UpdateAgainTests {
  private struct Sent: Decodable {
    var submission: String?
    var operation: String
  }

  @Test func `a draft of contacts that exist is exported and comes back as what it was`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.start(
      ["edit", "80001", "80002"], size: TerminalSize(columns: 120, rows: 34),
      environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("Contacts 2 ", "contact 80001: no change yet")
    app.press("+", "g", "s")
    try app.waitFor("Set which property on 2 contacts")
    app.type("city")
    app.press(.enter)
    try app.waitFor("city of 2 contacts")
    app.type("Ulm")
    app.press(.enter)
    try app.waitFor("~ 1")
    app.press("w")
    try app.waitFor("Export to which file")
    app.type("fixes.csv")
    app.press(.enter)
    try app.waitFor("2 contacts written to ~/fixes.csv")
    #expect(try app.quit() == .exited(0))
    let text = String(decoding: try home.bytes(of: "fixes.csv"), as: UTF8.self)
    #expect(text.hasPrefix("email,") && text.contains("Record ID (portal 48151623)\r\n"), "\(text)")

    let again = try TerminalApp.start(
      ["fixes.csv"], size: TerminalSize(columns: 120, rows: 34), environment: sandbox.environment, home: home)
    again.sandbox = sandbox
    try again.waitFor("Contacts 2 ", "contact 80001")
    again.press("P")
    try again.waitFor("Plan: update 2", "city: (empty) -> Ulm")
    again.press("S")
    try again.waitFor("Update 2 contacts", "Type 2 and press")
    again.type("2")
    again.press(.enter)
    try again.waitFor("Results 2: updated 2")
    #expect(try sandbox.state().requests?["create"] == 0)
    #expect(try again.quit() == .exited(0))
  }

  @Test func `links that were made are put back, by a key and by a command`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = { (arguments: [String]) in
      try CommandRun(arguments, environment: sandbox.environment, home: home)
    }
    try home.write("Record ID,associations.company\n80001,9102\n80002,9103\n", to: "links.csv")
    let sent = try run(["edit", "--from", "links.csv", "--yes", "--format", "json"])
    let report = try sent.document(as: Sent.self)
    let id = try #require(report.submission)
    #expect(report.operation == "link")

    let app = try TerminalApp.start(
      [], size: TerminalSize(columns: 120, rows: 34), environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("SANDBOX 48151623")
    app.press("5")
    try app.waitFor("links.csv")
    app.press(.enter)
    try app.waitFor("Results 2: linked 2")
    app.press("X")
    try app.waitFor("Contacts 2 ")
    app.press("P")
    try app.waitFor("Plan: unlink 2", "2 links go with their labels")
    app.press("S")
    try app.waitFor("Type 2 and press")
    app.type("2")
    app.press(.enter)
    try app.waitFor("Results 2: unlinked 2")
    #expect(try app.quit() == .exited(0))

    let rollback = try run(["submissions", "rollback", id])
    #expect(rollback.status == .exited(1))
    #expect(rollback.errorText.contains("has its former links already"))
  }

  @Test func `a conflict of the update does not hide what was created`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(
      "email,city\nnora.winter@quarrystone.example,Ulm\nnew.one@lists.example,Ulm\n", to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv"], size: TerminalSize(columns: 120, rows: 34), environment: sandbox.environment, home: home
    )
    app.sandbox = sandbox
    try app.waitFor("Contacts 2 ")
    app.press("P")
    try app.waitFor("existing 1")
    app.press("x", "u")
    try app.waitFor("Plan: create 1, update 1")
    app.press("S")
    try app.waitFor("Create 1 contact", "Type 2 and press")
    // A colleague is quicker than the update, which is read again before it leaves.
    let colleague = #"[{"id":"80001","properties":{"city":"Kiel"},"by":"user","userId":61204}]"#
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":1},"do":"edit-after","edits":\#(colleague)}]}"#)
    app.type("2")
    app.press(.enter)
    try app.waitFor("Done: created 1", "not sent 1")
    #expect(try sandbox.state().requests?["update"] == 0)
    #expect(try app.quit() == .exited(0))
  }
}

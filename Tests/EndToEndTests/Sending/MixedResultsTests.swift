import Foundation
import Testing

/// What comes after a plan that created, updated and linked, by keys: all of it at once.
@Suite struct MixedResultsTests {
  /// Of each operation one goes well and one is refused.
  private let table = """
    email,city,associations.company,Record ID (portal 48151623)
    new.one@lists.example,Ulm,,
    emil.winter@quarrystone.example,Ulm,,
    ,Ulm,9102,80001
    jonas.winter@quarrystone.example,Ulm,,80003
    ,Ulm,999999,80004

    """

  private func send(_ home: TestHome, _ sandbox: SandboxProcess) throws {
    try home.write(table, to: "mixed.csv")
    let run = try CommandRun(
      ["submit", "mixed.csv", "--yes"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1), "\(run.errorText)")
    #expect(
      run.outputText.contains("5 contacts: 1 created, 2 updated, 1 linked, 3 failed, 0 unknown, 0 not sent"),
      "\(run.outputText)")
    #expect(run.outputText.contains("updated; link company failed"), "\(run.outputText)")
  }

  @Test func `w, E, X and R take in every part of the plan`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try send(home, sandbox)
    let app = try TerminalApp.start(environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("SANDBOX 48151623")
    app.press("5")
    try app.waitFor("Submissions 3", "linked 1")
    app.press(.enter)
    try app.waitFor("Results 5: created 1, failed 1; updated 2, failed 1; linked 1, failed 1")
    app.press("w", "f")
    try app.waitFor("Write failed contacts to which file")
    app.press(.enter)
    try app.waitFor("3 contacts written to")
    app.press("E")
    try app.waitFor("Evidence of one plan")
    app.press(.escape)
    app.press("R")
    try app.waitFor("Contacts 3 ", "3 failed")
    app.press("4")
    try app.waitFor("Results 5")
    app.press("X")
    try app.waitFor("1 created, 2 changed. Take back:")
    app.press("p")
    try app.waitFor("Contacts 2 ", "put-back")
    app.press("4")
    try app.waitFor("Results 5")
    app.press("X")
    try app.waitFor("1 created, 2 changed. Take back:")
    app.press("a")
    try app.waitFor("Archive 1 contact in")
    app.type("1")
    app.press(.enter)
    try app.waitFor("Results 1: archived 1")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `D makes one draft of every part, with its updates and links`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try send(home, sandbox)
    let app = try TerminalApp.start(environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("SANDBOX 48151623")
    app.press("5")
    try app.waitFor("Submissions 3", "linked 1")
    app.press("D")
    try app.waitFor("Contacts 5 ", "5 contacts in draft ")
    #expect(try app.quit() == .exited(0))
    let export = try CommandRun(["drafts", "export", "mixed.csv"], home: home).outputText
    #expect(export.contains(#""email":"new.one@lists.example""#), "\(export)")
    #expect(
      export.contains(
        #"{"id":"80003","properties":{"email":"jonas.winter@quarrystone.example","city":"Ulm"}}"#),
      "\(export)")
    #expect(
      export.contains(#"{"id":"80004","properties":{"city":"Ulm"},"associations":[{"to":{"id":"999999"}"#),
      "\(export)")
  }

  @Test func `what failed comes back from its file, and the commands take in every part`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try send(home, sandbox)
    let run = { (arguments: [String]) in
      try CommandRun(arguments, environment: sandbox.environment, home: home)
    }
    let list = try run(["submissions"]).outputText.split(separator: "\n")
    let id = String(try #require(list.last).prefix { $0 != " " })
    let failed = try run(["submissions", "export", id, "--failed"])
    #expect(failed.outputText.split(separator: "\r\n").count == 4, "\(failed.outputText)")
    try home.write(failed.outputText, to: "failed.csv")
    let again = try run(["submit", "failed.csv", "--dry-run"])
    #expect(again.outputText.contains("3 contacts:"), "\(again.outputText) \(again.errorText)")

    let evidence = try run(["submissions", "evidence", id]).outputText
    #expect(evidence.contains("operations   create, update, link company\n"), "\(evidence)")
    #expect(evidence.contains("update       2 updated, 1 failed, 0 unknown, 0 not sent\n"))

    #expect(try run(["submissions", "retry", id]).errorText.contains("3 contacts: 3 failed"))
    let archive = try run(["submissions", "archive", id, "--dry-run"])
    #expect(archive.errorText.contains("also changed 2 contacts: submissions rollback \(id)"))
    let rollback = try run(["submissions", "rollback", id, "--format", "json"])
    #expect(rollback.errorText.contains("also created 1 contact: submissions archive \(id)"))
    #expect(rollback.outputText.contains(#""inputs":2"#), "\(rollback.outputText)")
    #expect(
      try run(["preview", "mixed.csv"]).errorText
        .contains("line 1: create 2 contacts, line 2: update 3 contacts, line 3: link 2 contacts"))
  }
}

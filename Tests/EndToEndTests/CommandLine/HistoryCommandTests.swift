import Foundation
import Testing

@Suite struct HistoryCommandTests {
  private struct Document: Decodable {
    struct Version: Decodable {
      var contact: String
      var property: String
      var value: String?
      var timestamp: String
      var sourceType: String
    }

    var versions: [Version]
    var missing: [String]
  }

  private func created(_ sandbox: SandboxProcess, _ home: TestHome) throws {
    try home.write(
      "email,firstname,jobtitle\nann@history.example,Ann,=Analyst\nbob@history.example,Bob,\n", to: "p.csv")
    let run = try CommandRun(["submit", "--yes", "p.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
  }

  @Test func `contacts are named by e-mail or id, and what is missing is told`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try created(sandbox, home)
    let arguments = ["--property", "firstname", "--property", "email", "--format", "json"]
    let run = try CommandRun(
      ["history", "Ann@history.example", "999999999", "no@history.example"] + arguments,
      environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    let document = try run.document(as: Document.self)
    #expect(document.versions.map(\.property) == ["firstname", "email"])
    #expect(document.versions.map(\.value) == ["Ann", "ann@history.example"])
    #expect(document.missing.sorted() == ["999999999", "no@history.example"])
    let id = try #require(document.versions.first?.contact)
    let again = try CommandRun(["history", id] + arguments, environment: sandbox.environment, home: home)
    #expect(again.status == .exited(0))
    #expect(try again.document(as: Document.self).versions.count == 2)
  }

  @Test func `without a property it is every one that has a value`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try created(sandbox, home)
    let run = try CommandRun(
      ["history", "bob@history.example", "--format", "json"], environment: sandbox.environment, home: home)
    let names = Set(try run.document(as: Document.self).versions.map(\.property))
    #expect(names.isSuperset(of: ["email", "firstname", "createdate"]))
    #expect(!names.contains("jobtitle"))
  }

  @Test func `a table has the same columns, and no cell that is a formula`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try created(sandbox, home)
    let run = try CommandRun(
      ["history", "ann@history.example", "--property", "jobtitle", "--format", "csv"],
      environment: sandbox.environment, home: home)
    let lines = run.outputText.components(separatedBy: "\r\n")
    #expect(
      lines[0] == "contact,property,value,timestamp,sourceType,sourceId,sourceLabel,updatedByUserId")
    #expect(lines[1].contains(",jobtitle,'=Analyst,20"))
    #expect(lines.count == 3)
  }

  @Test func `more contacts than one request takes are read in several`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(ContactTable(count: 120).text, to: "many.csv")
    _ = try CommandRun(["submit", "--yes", "many.csv"], environment: sandbox.environment, home: home)
    let emails = try sandbox.state().createdByEmail.keys.sorted()
    let run = try CommandRun(
      ["history"] + emails + ["--property", "email", "--format", "json"], environment: sandbox.environment,
      home: home)
    #expect(run.status == .exited(0))
    #expect(Set(try run.document(as: Document.self).versions.map(\.value)).count == 120)
  }

  @Test func `a service out of reach exits 3 and prints nothing`() throws {
    let run = try CommandRun(
      ["history", "1", "--base-url", "http://127.0.0.1:1"],
      environment: ["HUBSPOT_ACCESS_TOKEN": "pat-history-test"], home: TestHome())
    #expect(run.status == .exited(3))
    #expect(run.outputText.isEmpty)
    #expect(run.errorText.hasPrefix("The history could not be read: "))
  }
}

import Foundation
import Testing

/// `--format csv`: the fields of the JSON form as a table, wherever something is printed.
@Suite struct TableOutputTests {
  private let people = "email,firstname\nann@table.example,=Ann\nbob@,Bob\n"

  private func rows(_ run: CommandRun) -> [String] {
    run.outputText.components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test func `problems are a row each`() throws {
    let home = try TestHome()
    try home.write(people, to: "people.csv")
    let run = try CommandRun(["validate", "people.csv", "--format", "csv"], home: home)
    #expect(run.status == .exited(1))
    let rows = rows(run)
    #expect(rows.first == "input,path,line,severity,rule,message,suggestion")
    #expect(rows.contains { $0.hasPrefix("1,properties.email,3,error,email-form,") })
  }

  @Test func `a submission has a row for every input, and the lists a row for each`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(people, to: "people.csv")
    let sent = try CommandRun(
      ["submit", "--yes", "people.csv", "--format", "csv"], environment: sandbox.environment, home: home)
    #expect(sent.status == .exited(1))
    let inputs = rows(sent)
    #expect(
      inputs.first
        == "index,email,traceId,outcome,id,existingId,category,message,correlationId,reason")
    #expect(inputs.count == 3)
    #expect(inputs[1].hasPrefix("0,ann@table.example,") && inputs[1].contains(",created,"))
    #expect(inputs[2].hasPrefix("1,bob@,") && inputs[2].hasSuffix(",error"))

    let list = try CommandRun(["submissions", "--format", "csv"], home: home)
    let submissions = rows(list)
    #expect(
      submissions.first
        == "id,at,portal,state,created,failed,unknown,notSent,name,operation,updated,archived,profile,sentBy,reason,"
        + "linked,unlabelled,unlinked"
    )
    #expect(submissions.last?.contains(",48151623,done,1,0,0,1,people") == true)
    let id = try #require(submissions.last?.split(separator: ",").first)
    let shown = try CommandRun(["submissions", "show", String(id), "--format", "csv"], home: home)
    #expect(rows(shown) == inputs)
  }

  @Test func `drafts are a row each`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(people, home: home)
    #expect(try app.quit() == .exited(0))
    let run = try CommandRun(["drafts", "--format", "csv"], home: home)
    #expect(rows(run).first == "name,inputs,changedAt")
    #expect(rows(run).last?.hasPrefix("people,2,20") == true)
  }
}

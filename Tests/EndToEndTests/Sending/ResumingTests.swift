import Foundation
import Glibc
import Testing

/// A submission that ended early is taken up again from the command line.
@Suite struct ResumingTests {
  private func submit(
    _ table: String, _ home: TestHome, _ environment: [String: String]
  ) throws -> CommandRun {
    try home.write(table, to: "people.csv")
    return try CommandRun(
      ["submit", "--yes", "--format", "json", "people.csv"], environment: environment, home: home)
  }

  private func resume(
    _ command: String, _ id: String, _ home: TestHome, _ environment: [String: String]
  ) throws -> CommandRun {
    let yes = command == "resume" ? ["--yes"] : []
    return try CommandRun(
      ["submissions", command, id, "--format", "json"] + yes, environment: environment, home: home)
  }

  @Test func `what HubSpot turned away goes out later, under the same id and once`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":2},"do":"429","policy":"DAILY"}]}"#)
    let first = try submit(ContactTable(count: 250).text, home, sandbox.environment)
    #expect(first.status == .exited(3))
    let report = try first.document(as: ReportedSubmission.self)
    let id = try #require(report.submission)
    #expect(report.inputs.count { $0.outcome == "created" } == 100)
    try sandbox.setFaults(#"{"faults":[]}"#)
    let second = try resume("resume", id, home, sandbox.environment)
    #expect(second.status == .exited(0))
    let whole = try second.document(as: ReportedSubmission.self)
    #expect(whole.submission == id)
    #expect(whole.inputs.allSatisfy { $0.outcome == "created" })
    let counts = try sandbox.state().createdByEmail.values
    #expect(counts.count == 250)
    #expect(counts.allSatisfy { $0 == 1 })
    let again = try resume("resume", id, home, sandbox.environment)
    #expect(again.status == .exited(0))
    #expect(again.errorText.contains("Nothing to look up or send."))
  }

  @Test func `a lost answer is looked up when HubSpot is back`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create"},"do":"close-after-commit"},"#
        + #"{"on":{"operation":"read"},"do":"500-before"}]}"#)
    let first = try submit("email\nann@resume.example\n", home, sandbox.environment)
    #expect(first.status == .exited(4))
    let id = try #require(try first.document(as: ReportedSubmission.self).submission)
    try sandbox.setFaults(#"{"faults":[]}"#)
    let second = try resume("verify", id, home, sandbox.environment)
    #expect(second.status == .exited(0))
    #expect(try second.document(as: ReportedSubmission.self).inputs.map(\.outcome) == ["created"])
    let shown = try CommandRun(["submissions", "show", id, "--format", "json"], home: home)
    #expect(shown.outputText == second.outputText)
    #expect(try sandbox.state().createdByEmail == ["ann@resume.example": 1])
  }

  @Test func `after a kill the rest is sent, and what left is not sent again`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create","number":2},"do":"hang"}]}"#)
    try home.write(ContactTable(count: 250).text, to: "people.csv")
    let command = try RunningCommand(
      ["submit", "--yes", "people.csv"], environment: sandbox.environment, home: home)
    while try sandbox.createBodies().count < 2 {}
    command.signal(SIGKILL)
    _ = try command.finish()
    try sandbox.setFaults(#"{"faults":[]}"#)
    let list = try CommandRun(["submissions"], home: home).outputText
    let id = try #require(list.split(separator: " ").first.map(String.init))
    let run = try resume("resume", id, home, sandbox.environment)
    let report = try run.document(as: ReportedSubmission.self)
    #expect(report.inputs.count == 250)
    let created = try sandbox.state().createdByEmail
    #expect(created.values.allSatisfy { $0 == 1 })
    #expect(report.inputs.count { $0.outcome == "created" } == created.count)
    #expect(report.inputs.allSatisfy { ["created", "unknown"].contains($0.outcome) })
  }

  @Test func `an id that is not there exits 2`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    for command in ["verify", "resume"] {
      let run = try resume(command, "nosuch", home, sandbox.environment)
      #expect(run.status == .exited(2))
      #expect(run.outputText.isEmpty)
    }
  }

  @Test func `without --yes nobody is asked through a pipe, and nothing is sent`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"429","policy":"DAILY"}]}"#)
    let first = try submit("email\nann@resume.example\n", home, sandbox.environment)
    let id = try #require(try first.document(as: ReportedSubmission.self).submission)
    try sandbox.setFaults(#"{"faults":[]}"#)
    let run = try CommandRun(["submissions", "resume", id], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(2))
    #expect(try sandbox.state().contacts == 0 || sandbox.state().createdByEmail.isEmpty)
  }
}

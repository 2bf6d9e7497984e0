import Foundation
import Testing

@Suite struct SubmissionsCommandTests {
  private struct Listed: Decodable {
    struct Submission: Decodable {
      var id: String
      var at: String
      var portal: Int?
      var state: String
      var counts: ReportedSubmission.Counts
    }

    var submissions: [Submission]
  }

  private func submit(
    _ table: String, _ sandbox: SandboxProcess, _ home: TestHome
  ) throws -> CommandRun {
    try home.write(table, to: "people.csv")
    return try CommandRun(
      ["submit", "--yes", "--format", "json", "people.csv"], environment: sandbox.environment, home: home)
  }

  private func list(_ home: TestHome) throws -> [Listed.Submission] {
    try CommandRun(["submissions", "--format", "json"], home: home).document(as: Listed.self).submissions
  }

  @Test func `what sends nothing is reported and not recorded`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = try submit("email\nnobody\n", sandbox, home)
    #expect(run.status == .exited(1))
    let report = try run.document(as: ReportedSubmission.self)
    #expect(report.submission == nil)
    #expect(report.counts == .init(notSent: 1))
    #expect(try list(home).isEmpty)
  }

  @Test func `what was sent is listed, the unknown first, and shown as it was reported`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":1},"do":"garbage"},"#
        + #"{"on":{"operation":"read","number":1},"do":"500-before"}]}"#)
    let lost = try submit("firstname\nNoMail\n", sandbox, home)
    #expect(lost.status == .exited(4))
    let good = try submit("email\nann@list.example\nbob@list.example\n", sandbox, home)
    #expect(good.status == .exited(0))
    let listed = try list(home)
    #expect(listed.map(\.counts) == [.init(unknown: 1), .init(created: 2)])
    #expect(listed.map(\.portal) == [48_151_623, 48_151_623])
    #expect(listed.map(\.state) == ["done", "done"])
    let shown = try CommandRun(["submissions", "show", listed[1].id, "--format", "json"], home: home)
    #expect(shown.status == .exited(0))
    #expect(shown.outputText == good.outputText)
    let unknown = try CommandRun(["submissions", "show", listed[0].id], home: home)
    #expect(unknown.status == .exited(4))
    #expect(unknown.outputText.contains("inputs[0] unknown"))
    let text = try CommandRun(["submissions", "list"], home: home)
    #expect(text.outputText.contains("people.csv, portal 48151623, done: 2 contacts: 2 created"))
  }

  @Test func `before anything was sent the list is empty, and no journal is made`() throws {
    let home = try TestHome()
    let run = try CommandRun(["submissions", "--format", "json"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.outputText == "{\"submissions\":[]}\n")
    #expect(!FileManager.default.fileExists(atPath: home.state.appending(path: "journal.sqlite").path))
  }

  @Test func `an id that is not there is said, and exits 2`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    for _ in 0..<2 {
      let run = try CommandRun(["submissions", "show", "20261123-140340-9f2c"], home: home)
      #expect(run.status == .exited(2))
      #expect(run.outputText.isEmpty)
      #expect(run.errorText.contains("There is no such submission."))
      _ = try submit("email\nann@list.example\n", sandbox, home)
    }
  }

  @Test func `what is settled is purged, and what is unknown is kept`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    _ = try submit("email\nann@purge.example\n", sandbox, home)
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"garbage"}]}"#)
    _ = try submit("firstname\nNoMail\n", sandbox, home)
    let young = try CommandRun(["submissions", "purge", "--older-than", "1d", "--yes"], home: home)
    #expect(young.status == .exited(0))
    #expect(young.errorText == "Purged 0 submissions.\n")
    #expect(try list(home).count == 2)
    let unasked = try CommandRun(["submissions", "purge", "--older-than", "0d"], home: home)
    #expect(unasked.status == .exited(2))
    #expect(try list(home).count == 2)
    let all = try CommandRun(["submissions", "purge", "--older-than", "0d", "--yes"], home: home)
    #expect(all.errorText == "Purged 1 submission.\n")
    #expect(try list(home).map(\.counts.unknown) == [1])
  }

  @Test(arguments: ["90", "-1d", "d", "1.5d", "999999999999d", "90 days"])
  func `an age that is none is refused`(age: String) throws {
    let run = try CommandRun(["submissions", "purge", "--older-than=\(age)", "--yes"], home: TestHome())
    #expect(run.status == .exited(2))
    #expect(run.outputText.isEmpty)
  }
}

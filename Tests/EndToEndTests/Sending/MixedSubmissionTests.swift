import Foundation
import Glibc
import Testing

/// A file that creates contacts, changes others and links them: several submissions, told as one.
@Suite struct MixedSubmissionTests {
  private struct Report: Decodable {
    struct Input: Decodable {
      var index: Int
      var outcome: String
      var reason: String?
    }

    var state: String
    var counts: [String: Int]
    var inputs: [Input]
  }

  private let table = """
    email,city,associations.company,Record ID (portal 48151623)
    nora.winter@quarrystone.example,Ulm,9102,80001
    new.one@lists.example,Ulm,,

    """

  private func submit(_ home: TestHome, _ sandbox: SandboxProcess) throws -> RunningCommand {
    try home.write(table, to: "mixed.csv")
    return try RunningCommand(
      ["submit", "mixed.csv", "--yes", "--format", "json"], environment: sandbox.environment, home: home)
  }

  @Test func `one is created, one is updated and linked, and each counts for what was done`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = try submit(home, sandbox).finish()
    #expect(run.status == .exited(0))
    let report = try run.document(as: Report.self)
    #expect(report.inputs.map(\.outcome) == ["updated", "created"])
    #expect(
      report.counts == ["created": 1, "updated": 1, "linked": 1, "failed": 0, "unknown": 0, "notSent": 0])
  }

  @Test func `what changes about contacts of a file is said before and while it is sent`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("City,Record ID (portal 48151623)\nBonn,70102\n", to: "cities.csv")
    let run = { (arguments: [String]) in
      try CommandRun(arguments, environment: sandbox.environment, home: home)
    }
    #expect(try run(["preview", "cities.csv"]).errorText.contains("sends only the values that differ"))
    let change = "inputs[0] contact 70102 city: Lyon -> Bonn\n"
    #expect(try run(["submit", "cities.csv", "--dry-run"]).errorText.contains(change))
    let sent = try run(["submit", "cities.csv", "--yes"])
    #expect(sent.errorText.contains(change))
    #expect(sent.status == .exited(0))
  }

  @Test func `a stop in the first part sends no other, and the counts say so`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":1500}]}"#)
    let command = try submit(home, sandbox)
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains("sending 1 contact") })
    command.signal(SIGINT)
    let run = try command.finish()
    #expect(run.status == .exited(130))
    let report = try run.document(as: Report.self)
    #expect(report.state == "interrupted")
    #expect(report.inputs.map(\.outcome) == ["notSent", "created"])
    #expect(report.inputs.first?.reason == "stopped")
    #expect(
      report.counts == ["created": 1, "updated": 0, "linked": 0, "failed": 0, "unknown": 0, "notSent": 1])
    #expect(try sandbox.state().requests?["update"] == 0)
    #expect(try sandbox.state().requests?["link"] == 0)

    // Whichever part is named, the export is of all of them.
    let list = try CommandRun(["submissions"], home: home).outputText
    for line in list.split(separator: "\n") {
      let export = try CommandRun(["submissions", "export", String(line.prefix { $0 != " " })], home: home)
      let rows = export.outputText.split(separator: "\r\n")
      #expect(rows.count == 3 && rows[0].hasSuffix(",create,update,link company"), "\(export.outputText)")
      #expect(
        rows[1].hasSuffix(",notSent: Not sent: the submission ended before its turn.")
          && rows[2].hasSuffix(",created,,"))
    }
  }

  @Test func `a contact whose update met a conflict is not linked either`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let colleague = #"[{"id":"80001","properties":{"city":"Kiel"},"by":"user","userId":61204}]"#
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":1},"do":"edit-after","edits":\#(colleague)}]}"#)
    let run = try submit(home, sandbox).finish()
    #expect(run.status == .exited(1))
    let report = try run.document(as: Report.self)
    #expect(report.inputs.map(\.outcome) == ["notSent", "created"])
    #expect(report.inputs.map(\.reason) == ["conflict", nil])
    #expect(
      report.counts == ["created": 1, "updated": 0, "linked": 0, "failed": 0, "unknown": 0, "notSent": 1])
    #expect(try sandbox.state().requests?["update"] == 0)
    #expect(try sandbox.state().requests?["link"] == 0)
  }

  @Test func `what a stop left of a file is continued as a whole`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":1500}]}"#)
    let command = try submit(home, sandbox)
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains("sending 1 contact") })
    command.signal(SIGKILL)
    _ = try command.finish()
    try sandbox.setFaults(#"{"faults":[]}"#)
    let list = try CommandRun(["submissions"], home: home).outputText
    #expect(list.contains("updated") && list.contains("linked"), "\(list)")
    let id = try #require(list.split(separator: "\n").last?.split(separator: " ").first)
    let run = try CommandRun(
      ["submissions", "resume", String(id), "--yes", "--format", "json"], environment: sandbox.environment,
      home: home)
    let report = try run.document(as: Report.self)
    #expect(report.inputs.map(\.outcome) == ["updated", "created"])
    #expect(report.counts["linked"] == 1)
    #expect(try sandbox.state().createdByEmail["new.one@lists.example"] == 1)
  }
}

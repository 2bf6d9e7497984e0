import Foundation
import Testing

@Suite struct RollbackCommandTests {
  private struct Report: Decodable {
    var submission: String?
    var operation: String
    var counts: [String: Int]
    var submissions: [[String: String]]?
  }

  private struct Written: Decodable, Equatable {
    var draft: String?
    var inputs: Int
  }

  @Test func `an update is taken back, but for the contact that a colleague changed since`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = { (arguments: [String]) in
      try CommandRun(arguments, environment: sandbox.environment, home: home)
    }
    try home.write("Record ID,City\n80001,Ulm\n80002,Ulm\n80003,Ulm\n", to: "cities.csv")
    let sent = try run(["edit", "--from", "cities.csv", "--yes", "--format", "json"])
    #expect(sent.status == .exited(0))
    let id = try #require(try sent.document(as: Report.self).submission)
    try sandbox.edit(
      #"{"edits":[{"id":"80002","properties":{"city":"Kiel"},"by":"user","userId":61204}]}"#)

    let rollback = try run(["submissions", "rollback", id, "--format", "json"])
    #expect(rollback.status == .exited(1))
    #expect(try rollback.document(as: Written.self) == Written(draft: "cities.csv-put-back", inputs: 2))
    #expect(rollback.errorText.contains("Not put back:"))
    #expect(rollback.errorText.contains(#"city is now "Kiel""#))

    let back = try run(["submit", "draft:cities.csv-put-back", "--yes", "--format", "json"])
    let report = try back.document(as: Report.self)
    #expect(report.operation == "update" && report.counts["updated"] == 2)
    #expect(try run(["submissions", "rollback", "no-such"]).status == .exited(2))
  }
}

@Suite struct ResumedUpdateTests {
  private struct Sent: Decodable {
    var submission: String?
  }

  @Test func `what a colleague changed before an update goes on is not overwritten`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = { (arguments: [String]) in
      try CommandRun(arguments, environment: sandbox.environment, home: home)
    }
    try home.write("id,phone\n80020,+49 30 1111111\n80021,+49 30 2222222\n", to: "phones.csv")
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"update","number":1},"do":"answer","status":403}]}"#)
    let refused = try run(["edit", "--from", "phones.csv", "--yes", "--format", "json"])
    #expect(refused.status == .exited(3))
    let id = try #require(try refused.document(as: Sent.self).submission)
    try sandbox.setFaults(#"{"faults":[]}"#)
    try sandbox.edit(
      #"{"edits":[{"id":"80021","properties":{"phone":"+49 30 9"},"by":"user","userId":61204}]}"#)

    let resumed = try run(["submissions", "resume", id, "--yes"])
    #expect(resumed.status == .exited(1))
    #expect((resumed.outputText + resumed.errorText).contains("+49 30 9"), "\(resumed.outputText)")
    let history = try run(["history", "80021", "--property", "phone"])
    #expect(history.outputText.split(separator: "\n").first?.contains("+49 30 9") == true)
  }
}

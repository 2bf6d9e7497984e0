import Foundation
import Glibc
import HostileText
import Testing

/// Submissions are killed at random moments, taken up again, killed again. Afterwards nobody is there twice, everybody
/// has an outcome, and every outcome is true.
@Suite struct SubmissionKillingTests {
  /// `CONTACT_BATCH_KILLS` asks for more of them.
  private static let kills =
    ProcessInfo.processInfo.environment["CONTACT_BATCH_KILLS"].flatMap { Int($0) } ?? 6

  private struct List: Decodable {
    struct Submission: Decodable {
      var id: String
    }

    var submissions: [Submission]
  }

  private struct Tally {
    var kills = 0
    var created = 0
    var unknown = 0
    var unrecorded = 0
  }

  @Test func `whenever a submission is killed, it is told truly and goes on without sending anything twice`()
    throws
  {
    var generator = SeededGenerator(seed: 4_711)
    var tally = Tally()
    var round = 0
    while tally.kills < Self.kills {
      round += 1
      try self.round(round, &generator, &tally)
    }
    print(
      "\(tally.kills) kills in \(round) submissions: created \(tally.created), unknown \(tally.unknown), "
        + "killed before anything was recorded \(tally.unrecorded)")
  }

  private func round(_ round: Int, _ generator: inout SeededGenerator, _ tally: inout Tally) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":25}]}"#)
    let table = (["email"] + (0..<250).map { "p\($0)@kill.example" }).joined(separator: "\n")
    try home.write(table, to: "people.csv")
    try kill(["submit", "--yes", "people.csv"], home, sandbox, &generator, &tally)
    let list = try CommandRun(["submissions", "--format", "json"], home: home).document(as: List.self)
    guard let id = list.submissions.first?.id else {
      tally.unrecorded += 1
      #expect(try sandbox.state().createdByEmail.isEmpty)
      return
    }
    let resume = ["submissions", "resume", id, "--yes", "--format", "json"]
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      try kill(resume, home, sandbox, &generator, &tally)
      try check(home, sandbox, id)
    }
    let last = try CommandRun(resume, environment: sandbox.environment, home: home)
    let report = try last.document(as: ReportedSubmission.self)
    #expect(report.inputs.allSatisfy { $0.outcome == "created" || $0.outcome == "unknown" })
    try check(home, sandbox, id)
    tally.created += report.inputs.count { $0.outcome == "created" }
    tally.unknown += report.inputs.count { $0.outcome == "unknown" }
  }

  private func kill(
    _ arguments: [String], _ home: TestHome, _ sandbox: SandboxProcess, _ generator: inout SeededGenerator,
    _ tally: inout Tally
  ) throws {
    let command = try RunningCommand(arguments, environment: sandbox.environment, home: home)
    // At some point of its story, and a few looks at the sandbox later, for more moments than are told of.
    let told = Int.random(in: 0...360, using: &generator)
    _ = command.serve { $0.errors.count >= told }
    for _ in 0..<Int.random(in: 0...8, using: &generator) { _ = try sandbox.state() }
    command.signal(SIGKILL)
    if try command.finish().status == .signalled(SIGKILL) { tally.kills += 1 }
  }

  /// What the journal says agrees with what the sandbox holds.
  private func check(_ home: TestHome, _ sandbox: SandboxProcess, _ id: String) throws {
    let shown = try CommandRun(["submissions", "show", id, "--format", "json"], home: home)
    let inputs = try shown.document(as: ReportedSubmission.self).inputs
    let created = try sandbox.state().createdByEmail
    #expect(inputs.count == 250)
    #expect(created.values.allSatisfy { $0 == 1 })
    for input in inputs {
      let email = input.email ?? ""
      let isThere = created[email] == 1
      switch input.outcome {
      case "created": #expect(isThere, "\(email) is not there")
      case "unknown": break
      default: #expect(!isThere, "\(email) is there, \(input.outcome) \(input.reason ?? "")")
      }
    }
  }
}

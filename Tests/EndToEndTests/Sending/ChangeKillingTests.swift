import Foundation
import Glibc
import HostileText
import Testing

/// Updates and archivings are killed at random moments, taken up again, killed again. Afterwards every outcome is true,
/// and everything that was to be done is done.
@Suite struct ChangeKillingTests {
  /// `CONTACT_BATCH_KILLS` asks for more of them.
  static let kills =
    ProcessInfo.processInfo.environment["CONTACT_BATCH_KILLS"].flatMap { Int($0) } ?? 4

  enum Operation: String, CaseIterable {
    case update, archive

    var successWord: String { self == .update ? "updated" : "archived" }
  }

  struct List: Decodable {
    struct Submission: Decodable {
      var id: String
      var operation: String
    }

    var submissions: [Submission]
  }

  struct Report: Decodable {
    struct Input: Decodable {
      var id: String?
      var email: String?
      var outcome: String
    }

    var inputs: [Input]
  }

  struct Tally {
    var kills = 0
    var done = 0
    var unknown = 0
    var unrecorded = 0
  }

  private static let count = 250

  @Test(arguments: Operation.allCases)
  func `whenever it is killed, it is told truly and goes on to the end`(operation: Operation) throws {
    var generator = SeededGenerator(seed: 4_712)
    var tally = Tally()
    var round = 0
    while tally.kills < Self.kills {
      round += 1
      try self.round(operation, &generator, &tally)
    }
    print(
      "\(operation): \(tally.kills) kills in \(round) submissions: \(operation.successWord) \(tally.done), "
        + "unknown \(tally.unknown), killed before anything was recorded \(tally.unrecorded)")
  }

  private func round(_ operation: Operation, _ generator: inout SeededGenerator, _ tally: inout Tally) throws
  {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let table = (["email"] + (0..<Self.count).map { "p\($0)@kill.example" }).joined(separator: "\n")
    try home.write(table, to: "people.csv")
    let created = try CommandRun.submit("people.csv", to: sandbox.environment, home: home).report
    let ids = created.inputs.compactMap(\.id)
    #expect(ids.count == Self.count)
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"\#(operation.rawValue)"},"do":"latency","ms":25}]}"#)
    try kill(
      try beginning(operation, ids, created.submission ?? "", home), [operation.rawValue], home, sandbox,
      &generator, &tally)
    let list = try CommandRun(["submissions", "--format", "json"], home: home).document(as: List.self)
    guard let id = list.submissions.first(where: { $0.operation == operation.rawValue })?.id else {
      tally.unrecorded += 1
      #expect(try done(operation, ids, sandbox).isEmpty)
      return
    }
    let resume = ["submissions", "resume", id, "--yes", "--format", "json"]
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      try kill(resume, [operation.rawValue], home, sandbox, &generator, &tally)
      try check(operation, ids, home, sandbox, id)
    }
    let last = try CommandRun(resume, environment: sandbox.environment, home: home)
    let report = try last.document(as: Report.self)
    #expect(report.inputs.allSatisfy { [operation.successWord, "unknown"].contains($0.outcome) })
    try check(operation, ids, home, sandbox, id)
    tally.done += report.inputs.count { $0.outcome == operation.successWord }
    tally.unknown += report.inputs.count { $0.outcome == "unknown" }
  }

  private func beginning(
    _ operation: Operation, _ ids: [String], _ submission: String, _ home: TestHome
  ) throws -> [String] {
    guard operation == .update else { return ["submissions", "archive", submission, "--yes"] }
    try home.write((["Record ID,City"] + ids.map { "\($0),Ulm" }).joined(separator: "\n"), to: "cities.csv")
    return ["edit", "--from", "cities.csv", "--yes"]
  }

  /// - Parameter operations: those whose requests are counted.
  func kill(
    _ arguments: [String], _ operations: [String], _ home: TestHome, _ sandbox: SandboxProcess,
    _ generator: inout SeededGenerator, _ tally: inout Tally
  ) throws {
    let requests = {
      let counts = try sandbox.state().requests ?? [:]
      return operations.reduce(0) { $0 + (counts[$1] ?? 0) }
    }
    // After so many requests, and a few looks at the sandbox later, for the moments between them.
    let wanted = try requests() + Int.random(in: 0...3, using: &generator)
    let command = try RunningCommand(arguments, environment: sandbox.environment, home: home)
    for _ in 0..<600 {
      _ = command.serve { _ in true }
      if try requests() >= wanted { break }
    }
    for _ in 0..<Int.random(in: 0...12, using: &generator) { _ = try sandbox.state() }
    command.signal(SIGKILL)
    if try command.finish().status == .signalled(SIGKILL) { tally.kills += 1 }
  }

  /// The contacts for which the sandbox has done it.
  private func done(_ operation: Operation, _ ids: [String], _ sandbox: SandboxProcess) throws -> Set<String>
  {
    switch operation {
    case .update: Set(try sandbox.values(of: "city", for: ids).filter { $0.value == "Ulm" }.keys)
    case .archive: Set(try sandbox.values(of: "city", for: ids, archived: true).keys)
    }
  }

  /// What the journal says agrees with what the sandbox holds.
  private func check(
    _ operation: Operation, _ ids: [String], _ home: TestHome, _ sandbox: SandboxProcess, _ submission: String
  ) throws {
    let shown = try CommandRun(["submissions", "show", submission, "--format", "json"], home: home)
    let inputs = try shown.document(as: Report.self).inputs
    let done = try done(operation, ids, sandbox)
    #expect(inputs.count == Self.count)
    for input in inputs {
      let isDone = done.contains(input.id ?? "")
      switch input.outcome {
      case operation.successWord: #expect(isDone, "\(input.id ?? "?") is not \(input.outcome)")
      case "unknown": break
      default: #expect(!isDone, "\(input.id ?? "?") is \(operation.successWord), told \(input.outcome)")
      }
    }
  }
}

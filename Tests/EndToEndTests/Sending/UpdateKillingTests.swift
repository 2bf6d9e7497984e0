import Foundation
import Glibc
import HostileText
import Testing

/// Updates are killed at random moments, a colleague changes a contact meanwhile, and the update is taken up again.
/// Afterwards no contact has a value that neither of them wrote, and the colleague's stands.
@Suite struct UpdateKillingTests {
  /// `CONTACT_BATCH_KILLS` asks for more of them.
  private static let kills =
    ProcessInfo.processInfo.environment["CONTACT_BATCH_KILLS"].flatMap { Int($0) } ?? 4
  private static let ids = (80_001...80_040).map(String.init)

  private struct List: Decodable {
    struct Submission: Decodable {
      var id: String
    }

    var submissions: [Submission]
  }

  private struct Shown: Decodable {
    struct Input: Decodable {
      var id: String?
      var outcome: String
    }

    var inputs: [Input]
  }

  private struct History: Decodable {
    struct Version: Decodable {
      var contact: String
      var value: String?
    }

    /// The newest of a contact first.
    var versions: [Version]
  }

  private struct Tally {
    var kills = 0
    var rounds = 0
    var mine = 0
    var untouched = 0
    var refused = 0
    var unknown = 0
  }

  @Test func `whenever an update is killed, nobody's newer value is lost and none is made up`() throws {
    var generator = SeededGenerator(seed: 1_147)
    var tally = Tally()
    while tally.kills < Self.kills { try round(&generator, &tally) }
    print(
      "\(tally.kills) kills in \(tally.rounds) updates of 40: updated \(tally.mine), as before "
        + "\(tally.untouched), unknown \(tally.unknown), refused for the colleague's edit \(tally.refused)")
  }

  private func round(_ generator: inout SeededGenerator, _ tally: inout Tally) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    tally.rounds += 1
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"update"},"do":"latency","ms":60}]}"#)
    try home.write("id,city\n" + Self.ids.map { "\($0),Mine \($0)\n" }.joined(), to: "cities.csv")
    try kill(["edit", "--from", "cities.csv", "--yes"], home, sandbox, &generator, &tally)

    // What was on its way is there by now.
    for _ in 0..<3 { _ = try sandbox.state() }
    let colleagues = Self.ids[Int.random(in: 0..<Self.ids.count, using: &generator)]
    try sandbox.edit(
      #"{"edits":[{"id":"\#(colleagues)","properties":{"city":"Theirs"},"by":"user","userId":61204}]}"#)
    let sentBefore = try sandbox.state().requests?["update"] ?? 0
    let list = try CommandRun(["submissions", "--format", "json"], home: home).document(as: List.self)
    var outcomes: [String: String] = [:]
    if let id = list.submissions.first?.id {
      let resume = ["submissions", "resume", id, "--yes", "--format", "json"]
      try kill(resume, home, sandbox, &generator, &tally)
      let last = try CommandRun(resume, environment: sandbox.environment, home: home)
      if last.errorText.contains("Changed since it was read") { tally.refused += 1 }
      let shown = try CommandRun(["submissions", "show", id, "--format", "json"], home: home)
      for input in try shown.document(as: Shown.self).inputs {
        outcomes[input.id ?? ""] = input.outcome
      }
    }
    // The request that was on its way may be carried out later than the colleague's: nothing that was sent since may.
    let wasSent = try sandbox.state().requests?["update"] ?? 0 > sentBefore
    try check(home, sandbox, theirs: colleagues, stands: wasSent, outcomes, &tally)
  }

  private func kill(
    _ arguments: [String], _ home: TestHome, _ sandbox: SandboxProcess, _ generator: inout SeededGenerator,
    _ tally: inout Tally
  ) throws {
    let command = try RunningCommand(arguments, environment: sandbox.environment, home: home)
    // At some point of its story, and a few looks at the sandbox later, for more moments than are told of.
    let told = Int.random(in: 0...120, using: &generator)
    _ = command.serve { $0.errors.count >= told }
    for _ in 0..<Int.random(in: 0...12, using: &generator) { _ = try sandbox.state() }
    command.signal(SIGKILL)
    if try command.finish().status == .signalled(SIGKILL) { tally.kills += 1 }
  }

  /// What the contacts hold, and what the journal says of it.
  private func check(
    _ home: TestHome, _ sandbox: SandboxProcess, theirs: String, stands: Bool, _ outcomes: [String: String],
    _ tally: inout Tally
  ) throws {
    let run = try CommandRun(
      ["history"] + Self.ids + ["--property", "city", "--format", "json"], environment: sandbox.environment,
      home: home)
    let versions = Dictionary(grouping: try run.document(as: History.self).versions, by: \.contact)
    for id in Self.ids {
      let values = (versions[id] ?? []).map { $0.value ?? "" }
      let written: Set = id == theirs ? ["", "Mine \(id)", "Theirs"] : ["", "Mine \(id)"]
      #expect(values.allSatisfy(written.contains), "\(id) holds \(values)")
      if id == theirs, stands {
        #expect(values.first == "Theirs", "\(id): the colleague's edit is lost, \(values)")
      }
      let wasWritten = values.contains("Mine \(id)")
      switch outcomes[id] {
      case "updated": #expect(wasWritten, "\(id) was not updated")
      case "unknown": tally.unknown += 1
      default: #expect(!wasWritten, "\(id) was updated, and is \(outcomes[id] ?? "not recorded")")
      }
      if wasWritten { tally.mine += 1 } else { tally.untouched += 1 }
    }
  }
}

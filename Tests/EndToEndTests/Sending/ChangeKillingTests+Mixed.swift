import HostileText
import Testing

/// A plan that creates, updates and links is killed at random moments: what had not begun is known all the same.
extension ChangeKillingTests {
  private static let (old, new) = (120, 110)
  private static let company = "9104"
  private static let writes = ["create", "update", "link"]

  @Test func `whenever a mixed submission is killed, every part is known and goes on to the end`() throws {
    var generator = SeededGenerator(seed: 4_713)
    var (tally, rounds) = (Tally(), 0)
    while tally.kills < Self.kills {
      rounds += 1
      try mixedRound(&generator, &tally)
    }
    print(
      "mixed: \(tally.kills) kills in \(rounds) plans: done \(tally.done), unknown \(tally.unknown), "
        + "killed before anything was recorded \(tally.unrecorded)")
  }

  private func email(_ number: Int) -> String { "p\(number)@kill.example" }

  private func mixedRound(_ generator: inout SeededGenerator, _ tally: inout Tally) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let ids = try writeTable(home, sandbox)
    let faults = Self.writes.map { #"{"on":{"operation":"\#($0)"},"do":"latency","ms":25}"# }
    try sandbox.setFaults(#"{"faults":[\#(faults.joined(separator: ","))]}"#)
    try kill(["submit", "people.csv", "--yes"], Self.writes, home, sandbox, &generator, &tally)
    let list = try CommandRun(["submissions", "--format", "json"], home: home).document(as: List.self)
    // All of them were written down, or none.
    let parts = list.submissions.filter { $0.operation != "create" }
    guard let id = parts.first?.id else {
      tally.unrecorded += 1
      #expect(try done(ids, sandbox).isEmpty)
      return
    }
    #expect(Set(parts.map(\.operation)) == ["update", "link"])
    let resume = ["submissions", "resume", id, "--yes", "--format", "json"]
    try check(ids, home, sandbox, id)
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      try kill(resume, Self.writes, home, sandbox, &generator, &tally)
      try check(ids, home, sandbox, id)
    }
    let last = try CommandRun(resume, environment: sandbox.environment, home: home)
    let inputs = try last.document(as: Report.self).inputs
    #expect(inputs.count == Self.old + Self.new)
    let successes = ["created", "updated", "linked"]
    #expect(inputs.allSatisfy { successes.contains($0.outcome) || $0.outcome == "unknown" })
    try check(ids, home, sandbox, id)
    tally.done += inputs.count { successes.contains($0.outcome) }
    tally.unknown += inputs.count { $0.outcome == "unknown" }
  }

  /// A table of contacts that exist, to be changed and linked, and of new ones.
  /// - Returns: the ids of those that exist, by their emails.
  private func writeTable(_ home: TestHome, _ sandbox: SandboxProcess) throws -> [String: String] {
    try home.write((["email"] + (0..<Self.old).map(email)).joined(separator: "\n"), to: "there.csv")
    let created = try CommandRun.submit("there.csv", to: sandbox.environment, home: home).report
    let known = created.inputs.compactMap { input in input.id.map { (input.email ?? "", $0) } }
    let ids = Dictionary(uniqueKeysWithValues: known)
    #expect(ids.count == Self.old)
    let rows = (0..<(Self.old + Self.new)).map {
      "\(email($0)),Ulm,\(Self.company),\(ids[email($0)] ?? "")"
    }
    let title = "email,city,associations.company,Record ID (portal 48151623)"
    try home.write(([title] + rows).joined(separator: "\n"), to: "people.csv")
    return ids
  }

  /// The emails for which the sandbox has done everything.
  private func done(_ ids: [String: String], _ sandbox: SandboxProcess) throws -> Set<String> {
    let created = try sandbox.state().createdByEmail
    #expect(created.values.allSatisfy { $0 == 1 }, "a contact was created twice")
    let cities = try sandbox.values(of: "city", for: Array(ids.values))
    let linked = try sandbox.contacts(linkedTo: Self.company, of: Array(ids.values))
    let changed = ids.filter { cities[$0.value] == "Ulm" && linked.contains($0.value) }.keys
    return Set(created.keys).subtracting(ids.keys).union(changed)
  }

  /// What the journal says of the whole plan agrees with what the sandbox holds.
  private func check(
    _ ids: [String: String], _ home: TestHome, _ sandbox: SandboxProcess, _ submission: String
  ) throws {
    let shown = try CommandRun(["submissions", "show", submission, "--format", "json"], home: home)
    let inputs = try shown.document(as: Report.self).inputs
    let done = try done(ids, sandbox)
    #expect(inputs.count == Self.old + Self.new)
    for input in inputs where input.outcome != "unknown" {
      let isDone = input.outcome != "notSent" && input.outcome != "failed"
      #expect(isDone == done.contains(input.email ?? ""), "\(input.email ?? "?") is told \(input.outcome)")
    }
  }
}

import Testing

/// The invariants of the design that a compiler does not see.
@Suite struct ArchitectureTests {
  @Test(arguments: TargetRule.all.map(\.name)) func `a target imports only what its rule allows`(name: String)
    throws
  {
    let rule = try #require(TargetRule.all.first { $0.name == name })
    let violations = try sources(of: rule).flatMap { Checks.imports($0, rule) }
    #expect(violations.isEmpty, "\(report(violations))")
  }

  @Test(arguments: TargetRule.all.filter(\.isPure).map(\.name))
  func `a pure target performs no effect`(name: String) throws {
    let rule = try #require(TargetRule.all.first { $0.name == name })
    let violations = try sources(of: rule).flatMap { Checks.bans($0, .effects) }
    #expect(violations.isEmpty, "\(report(violations))")
  }

  @Test func `nothing traps on data from outside`() throws {
    let violations = try Repository.files(in: "Sources").flatMap { Checks.bans($0, .traps) }
    #expect(violations.isEmpty, "\(report(violations))")
  }

  /// The sandbox is a process of its own, and commands end soon.
  @Test func `the composer sleeps while nothing happens`() throws {
    let exempt = ["Sources/SandboxCRM/", "Sources/contacts-example/", "Sources/contact-batch/CommandLine/"]
    let files = try Repository.files(in: "Sources").filter { file in
      !exempt.contains { file.path.hasPrefix($0) }
    }
    let violations = files.flatMap { Checks.bans($0, .globalQueues) }
    #expect(violations.isEmpty, "\(report(violations))")
  }

  @Test func `nothing needs the data of ICU`() throws {
    let violations = try Repository.files(in: "Sources").flatMap { Checks.bans($0, .locales) }
    #expect(violations.isEmpty, "\(report(violations))")
  }

  /// The client itself declares them, and an example of its use by another program has no journal.
  @Test func `only Sending calls what writes to the portal`() throws {
    let exempt = ["Sending", "ContactsAPI", "contacts-example"]
    let violations = try TargetRule.all.filter { !exempt.contains($0.name) }
      .flatMap { try sources(of: $0).flatMap { Checks.bans($0, .writes) } }
    #expect(violations.isEmpty, "\(report(violations))")
  }

  /// Each method of the client that can send a request of an endpoint that writes is among them.
  @Test func `every write of the client is known`() throws {
    let endpoints = try Repository.text(of: "Sources/ContactsAPI/Interface/Endpoint.swift")
    let writing = try #require(endpoints.firstMatch(of: /case ([^:]+):\s+true/)).output.1
    for endpoint in writing.matches(of: /\.(\w+)/) {
      #expect(Ban.writes.words.contains("\(endpoint.output.1)("), "\(endpoint.output.1)")
    }
  }

  @Test(arguments: ["Sources", "Tests"]) func `no file is longer than 300 lines`(folder: String) throws {
    let files = try Repository.files(in: folder, extensions: ["swift", "c", "h"])
    let violations = files.flatMap { Checks.length($0, most: 300) }
    #expect(violations.isEmpty, "\(report(violations))")
  }

  @Test func `every target has a rule`() throws {
    let targets = try Set(Repository.names(in: "Sources"))
    #expect(targets.subtracting(TargetRule.all.map(\.name)) == [])
  }

  @Test func `the top level holds only what belongs there`() throws {
    let names = try Set(Repository.names(in: "")).subtracting(["Package.resolved"])
    #expect(names.subtracting(TargetRule.topLevel) == [])
  }

  private func sources(of rule: TargetRule) throws -> [SourceFile] {
    try Repository.files(in: "Sources/\(rule.name)")
  }

  private func report(_ violations: [String]) -> String {
    violations.joined(separator: "\n")
  }
}

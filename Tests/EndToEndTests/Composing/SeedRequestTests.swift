import Testing

/// The example request of the documentation, exactly as printed there.
@Suite struct SeedRequestTests {
  private func home() throws -> TestHome {
    let home = try TestHome()
    try home.write(Fixture.text(Fixture.request), to: "seed.json")
    return home
  }

  @Test func `each placeholder is an error at its place`() throws {
    let run = try CommandRun(["validate", "--format", "json", "seed.json"], home: home())
    #expect(run.status == .exited(1))
    let problems = try run.document(as: ReportedProblems.self).problems
    let placeholders = problems.filter { $0.rule == "placeholder" }
    #expect(placeholders.allSatisfy { $0.severity == "error" && $0.line == 1 })
    #expect(placeholders.filter { $0.input == 0 }.map(\.path) == paths(["Duis_0", "commodo36", "utdf"]))
    #expect(placeholders.filter { $0.input == 1 }.map(\.path) == paths(["ullamcof24"]))
  }

  private func paths(_ properties: [String]) -> [String?] {
    properties.map { "properties.\($0)" }
      + (0..<2).flatMap { position in
        let association = "associations[\(position)]"
        return ["\(association).to.id"]
          + (0..<2).map { "\(association).types[\($0)].associationTypeId" }
      }
  }

  @Test func `it opens with 2 inputs and 2 associations each, and shows the errors where they are`() throws {
    let app = try TerminalApp.start(["seed.json"], home: home())
    try app.waitFor("Contacts 2", "Properties of #1 (no email) (3)", "Associations of #1 (2)")
    app.press(.tab, "Z")
    try app.waitUntil("all properties") {
      !$0.contains("Contacts 2") && $0.count("✗ <string> is a placeholder") == 3
    }
    app.press("Z", .tab, "Z")
    try app.waitUntil("all associations") {
      !$0.contains("Contacts 2")
        && $0.count("✗ <string> is a placeholder") == 2
        && $0.count("✗ <integer> is a placeholder") == 4
    }
    app.press("Z", .left, .left, .down)
    try app.waitFor("Properties of #2 (no email) (1)", "Associations of #2 (2)")
  }
}

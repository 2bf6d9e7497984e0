import Testing

/// A table of 250 contacts, as it comes from a spreadsheet.
@Suite struct TableSubmissionTests {
  @Test func `250 contacts go out as 100, 100 and 50, and each has an outcome`() throws {
    let (home, sandbox, table) = (try TestHome(), try SandboxProcess(), ContactTable(count: 250))
    try home.write(table.text, to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(report.counts == .init(created: 250))
    #expect(report.inputs.map(\.index) == Array(0..<250))
    #expect(Set(report.inputs.compactMap(\.id)).count == 250)
    #expect(report.state == "done" && report.portal == 48_151_623 && report.sha256.count == 3)

    let bodies = try sandbox.createBodies().map(SentBody.init)
    #expect(bodies.map(\.inputs.count) == [100, 100, 50])
    #expect(bodies.flatMap(\.inputs).map(\.properties) == table.properties)
    #expect(bodies.flatMap(\.inputs).allSatisfy { $0.associations.map(\.to.id) == ["9101"] })
    #expect(try sandbox.state().createdByEmail.values.allSatisfy { $0 == 1 })
  }

  @Test func `bad rows are left out, the good ones created, and the exit code tells`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let table = ContactTable(count: 250, badRows: [7, 199])
    try home.write(table.text, to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(report.counts == .init(created: 248, notSent: 2))
    #expect(report.inputs.filter { $0.outcome == "notSent" }.map(\.index) == [7, 199])
    #expect(report.inputs.filter { $0.outcome == "notSent" }.map(\.reason) == ["error", "error"])
    let bodies = try sandbox.createBodies().map(SentBody.init)
    #expect(bodies.map(\.inputs.count) == [100, 100, 48])
    #expect(bodies.flatMap(\.inputs).map(\.properties) == table.properties)
  }
}

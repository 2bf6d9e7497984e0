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

  @Test func `values that are hardly meant are told before anything leaves, and mended ones too`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(
      "email,firstname,lastname,company,phone\n mei@damage.example,Me\u{200B}i,NULL,R&amp;D,#N/A\n",
      to: "people.csv")
    let run = try CommandRun(["submit", "--yes", "people.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    for words in [
      "inputs[0].properties.email: warning: spaces", "inputs[0].properties.firstname: warning: <U+200B>",
      "inputs[0].properties.lastname: warning: \"NULL\"", "inputs[0].properties.company: warning",
      "did you mean R&D?", "inputs[0].properties.phone: warning: \"#N/A\" is not a value and sets nothing",
    ] {
      #expect(run.errorText.contains(words), "\(words)")
    }
    #expect(try sandbox.state().createdByEmail == ["mei@damage.example": 1])
    let bodies = try sandbox.createBodies().map { String(decoding: $0, as: UTF8.self) }
    #expect(bodies.first?.contains(#""firstname":"Mei""#) == true)
    #expect(bodies.first?.contains("phone") == false)
  }

  @Test func `what a body holds beside its properties is told before it is left out`() throws {
    let home = try TestHome()
    try home.write(
      #"{"inputs":[{"properties":{"email":"mei@damage.example","phone":null},"tags":["vip"]}]}"#,
      to: "body.json")
    let run = try CommandRun(["preview", "body.json"], home: home)
    #expect(run.status == .exited(0))
    #expect(run.errorText.contains("inputs[0].tags: warning: unknown key, left out"))
    #expect(run.errorText.contains("inputs[0].properties.phone: warning: null sets nothing"))
  }
}

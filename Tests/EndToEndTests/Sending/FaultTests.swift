import Testing

/// What a service does wrong is never made worse by sending again.
@Suite struct FaultTests {
  private func submit(_ text: String, fault: String) throws -> (
    CommandRun, ReportedSubmission, SandboxProcess
  ) {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create","number":1},\#(fault)}]}"#)
    try home.write(text, to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    return (run, report, sandbox)
  }

  private let emails = "email\nann@fault.example\nbob@fault.example\n"

  @Test(arguments: ["close-after-commit", "500-after", "garbage", "truncated"])
  func `contacts of a lost answer are looked up, and none is created twice`(fault: String) throws {
    let (run, report, sandbox) = try submit(emails, fault: #""do":"\#(fault)""#)
    #expect(run.status == .exited(0))
    #expect(report.outcomes == ["created", "created"])
    #expect(report.inputs.allSatisfy { $0.id != nil })
    #expect(try sandbox.state().createdByEmail == ["ann@fault.example": 1, "bob@fault.example": 1])
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `without an e-mail the outcome of a lost answer stays unknown`() throws {
    let (run, report, sandbox) = try submit("firstname\nAnn\nBob\n", fault: #""do":"close-after-commit""#)
    #expect(run.status == .exited(4))
    #expect(report.outcomes == ["unknown", "unknown"])
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `a rate limit is waited for`() throws {
    let (run, report, sandbox) = try submit(
      emails, fault: #""do":"429","policy":"SECONDLY","retryAfter":0"#)
    #expect(run.status == .exited(0))
    #expect(report.outcomes == ["created", "created"])
    let bodies = try sandbox.createBodies()
    #expect(bodies.count == 2 && bodies[0] == bodies[1])
    #expect(try sandbox.state().createdByEmail.values.allSatisfy { $0 == 1 })
  }

  @Test func `an answer with fewer results than inputs leaves one to be looked up`() throws {
    let (run, report, sandbox) = try submit(emails, fault: #""do":"fewer-results""#)
    #expect(run.status == .exited(0))
    #expect(report.outcomes == ["created", "created"])
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `a contact that exists already fails with its id`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@fault.example\nLena.Brandt@nordwind.example\n", to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(report.outcomes == ["created", "failed"])
    #expect(report.inputs[1].existingId == "70101")
  }

  @Test(arguments: ["close-before", "close-after-commit"])
  func `an address that is another one of a contact fails with its id, be the answer lost`(fault: String)
    throws
  {
    let (run, report, sandbox) = try submit(
      "email\no.quill@harbourpine.example\n", fault: #""do":"\#(fault)""#)
    #expect(run.status == .exited(1))
    #expect(report.outcomes == ["failed"])
    #expect(report.inputs[0].category == "CONFLICT")
    #expect(report.inputs[0].existingId == "70104")
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test(arguments: [402, 301])
  func `a status that promises nothing is unknown, with its number and HubSpot's words`(status: Int)
    throws
  {
    let (run, report, sandbox) = try submit(
      "email\nann@fault.example\n",
      fault: #""do":"answer","status":\#(status),"body":{"message":"contact limit"}"#)
    #expect(run.status == .exited(4))
    #expect(report.outcomes == ["unknown"])
    #expect(report.inputs[0].message == "Status \(status): contact limit")
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `without trace ids and without a category, the address that is named fails alone`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let body = #"{"message":"Email address bob@fault.example is invalid"}"#
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"create","number":1},"do":"answer","status":400,"body":\#(body)}]}"#)
    try home.write(emails, to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(report.outcomes == ["created", "failed"])
  }
}

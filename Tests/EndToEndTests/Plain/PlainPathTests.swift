import Testing

/// The job itself in questions and answers: compose, preview, submit, browse.
@Suite struct PlainPathTests {
  /// From the main menu: a contact with two properties, linked by two types, sent, and the history of its e-mail.
  private static let answers = [
    "2", "2", "email", "1", "ada@lovelace.example", "2", "jobtitle", "1", "Analyst",
    "4", "1", "9101", "2", "1", "2", "3", "1", "1", "0",
  ]

  private func expectSent(_ sandbox: SandboxProcess) throws {
    let body = try SentBody(try #require(sandbox.createBodies().first))
    let types = [
      SentBody.AssociationType(associationCategory: "USER_DEFINED", associationTypeId: 36),
      SentBody.AssociationType(associationCategory: "INTEGRATOR_DEFINED", associationTypeId: 71),
    ]
    #expect(
      body.inputs == [
        SentBody.Input(
          properties: ["email": "ada@lovelace.example", "jobtitle": "Analyst"],
          associations: [SentBody.Association(to: .init(id: "9101"), types: types)])
      ])
  }

  @Test func `a contact is composed, previewed, created and shown with its history on a dumb terminal`()
    throws
  {
    let sandbox = try SandboxProcess()
    let plain = try PlainApp.start(sandbox: sandbox)
    for answer in Self.answers { plain.answer(answer) }
    try plain.app.waitFor("Linked ada@lovelace.example", "Type: Billing desk, USER_DEFINED 36")
    plain.answer("4", "2")
    try plain.app.waitFor(#""email":"ada@lovelace.example","#, #""jobtitle":"Analyst""#)
    plain.answer("0", "3", "1")
    try plain.app.waitFor("batch 1: answered 201: created 1", "1 ada@lovelace.example, created, id 9")
    plain.answer("1", "1", "2", "1")
    try plain.app.waitFor(
      "History of jobtitle, newest first", "1 value: Analyst", "3 sourceType: INTEGRATION")
    #expect(try plain.quit() == .exited(0))
    try expectSent(sandbox)
    #expect(isPlain(plain.app.output))
    #expect(try plain.app.terminalModes() == plain.app.modesAtStart)
  }

  @Test func `the same through pipes, with the whole dialogue written beforehand`() throws {
    let (sandbox, home) = (try SandboxProcess(), try TestHome())
    let lines = Self.answers + ["5", "1", "1", "1", "2", "0", "0", "0", "0", "7", "1"]
    let run = try CommandRun(
      ["--plain"], input: Array(lines.map { "\($0)\n" }.joined().utf8), environment: sandbox.environment,
      home: home)
    #expect(run.status == .exited(0) && run.errorText.isEmpty)
    for text in [
      "1 ada@lovelace.example, created, id 9", "History of jobtitle, newest first", "Submissions 1",
      ", done, created 1, portal ",
    ] {
      #expect(run.outputText.contains(text), "\(text) is missing in\n\(run.outputText)")
    }
    try expectSent(sandbox)
    #expect(isPlain(run.output))
  }

  @Test func `the demo needs nothing but the program`() throws {
    let plain = try PlainApp.start(["--demo", "--plain"], environment: [:])
    plain.answer("5", "5")
    try plain.app.waitFor("Results 8: created 5, not sent 3", "batch 1: answered 201: created 5")
    #expect(try plain.quit() == .exited(0))
    #expect(isPlain(plain.app.output))
  }

  @Test func `a wrong number sends nothing`() throws {
    let sandbox = try SandboxProcess()
    let plain = try PlainApp.compose("email\nann@plain.example\nbob@plain.example\n", sandbox: sandbox)
    plain.answer("5", "1", "two")
    try plain.app.waitUntil("two refusals") { $0.count("Not sent. Type 2 and press Enter") == 2 }
    #expect(try sandbox.createBodies().isEmpty)
    plain.answer("2")
    try plain.app.waitFor("Results 2: created 2")
  }
}

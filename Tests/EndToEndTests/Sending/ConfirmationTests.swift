import Testing

/// Nothing leaves before the number of contacts is typed.
@Suite struct ConfirmationTests {
  private let table = "email\nann@confirm.example\nbob@confirm.example\n"

  @Test(arguments: ["", "3", "22", "yes"]) func `a wrong answer sends nothing and says what to type`(
    answer: String
  ) throws {
    let sandbox = try SandboxProcess()
    let before = try sandbox.state().contacts
    let app = try TerminalApp.compose(table, sandbox: sandbox)
    try app.submit(typing: answer)
    try app.waitFor("Not sent. Type 2 and press Enter")
    #expect(try sandbox.state().contacts == before)
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `the right number sends after a wrong one`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(table, sandbox: sandbox)
    try app.submit(typing: "3")
    try app.waitFor("Not sent. Type 2 and press Enter")
    app.press(.backspace)
    app.type("2")
    app.press(.enter)
    try app.waitFor("Results 2: created 2")
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `an edit takes the confirmation back`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(table, sandbox: sandbox)
    app.press("S")
    try app.waitFor("Type 2 and press Enter to send:")
    app.type("2")
    app.press(.escape)
    try app.waitFor("Not sent. Enter returns to what you typed")
    app.press("1", "d")
    try app.waitFor("Contacts 1 ")
    app.press("3", .enter)
    try app.waitUntil("no question") { $0.contains("[3 Submit]") && !$0.contains("Type 2") }
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `a command that cannot ask sends nothing without --yes`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(table, to: "people.csv")
    let run = try CommandRun(["submit", "people.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("--yes"))
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test(arguments: [("2", 0, 1), ("3", 2, 0)] as [(String, Int32, Int)])
  func `on a terminal submit asks for the number`(answer: String, status: Int32, bodies: Int) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(table, to: "people.csv")
    let app = try TerminalApp.start(
      ["submit", "people.csv"], size: .wide, environment: sandbox.environment, home: home)
    try app.waitFor("Type 2 to send:")
    app.type(answer)
    app.press(.enter)
    #expect(try app.waitForExit() == .exited(status))
    #expect(try sandbox.createBodies().count == bodies)
  }
}

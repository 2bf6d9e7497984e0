import Testing

/// Links to records that are found by what people call them.
@Suite struct LinkingTests {
  private let table = "email\nann@link.example\nbob@link.example\n"

  @Test func `names stand beside the ids that a file brought, in the panes and in the table`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(
      "email,associations.company\nann@link.example,9101\nbob@link.example,404\n", sandbox: sandbox)
    try app.waitFor("company 9101  Nordwind Logist")
    app.press(.down)
    try app.waitFor("Associations of #2", "company 404  ")
    app.press("k", "t")
    try app.waitFor("linked to company 9101 Nordwind Logistik GmbH")
    #expect(try app.quit() == .exited(0))
    #expect(try sandbox.state().requests?["read"] == 1)
  }

  @Test func `a company found by its name is linked to all marked contacts, and offered first the next time`()
    throws
  {
    let home = try TestHome()
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(table, sandbox: sandbox, home: home)
    try app.waitFor("SANDBOX 48151623")
    app.press("+", "L")
    try app.waitFor("▌ Record")
    app.type("nordw")
    try app.waitFor("9101  Nordwind Logistik GmbH  nordwind.example")
    app.press(.enter)
    try app.waitFor("found: Nordwind Logistik GmbH")
    app.press(.enter)
    try app.waitFor("Linked 2 contacts", "company 9101  Nordwind Logist")
    app.press("L")
    try app.waitFor("Used last", "9101  Nordwind Logistik GmbH")
    app.press(.escape)
    try app.waitUntil("the picker closed") { !$0.contains("Link a record to") }
    #expect(try app.quit() == .exited(0))

    let again = try TerminalApp.reopen(home, environment: sandbox.environment)
    try again.waitFor("SANDBOX 48151623")
    again.press("L")
    try again.waitFor("Used last", "9101  Nordwind Logistik GmbH")
    again.press(.down, .enter)
    try again.waitFor("found: Nordwind Logistik GmbH")
  }

  @Test func `an id typed by hand is looked up`() throws {
    let app = try TerminalApp.compose(table, sandbox: try SandboxProcess())
    try app.waitFor("SANDBOX 48151623")
    app.press("L")
    try app.waitFor("▌ Record")
    app.type("9190")
    try app.waitFor("archived: Nordlicht Reederei")
    app.press(.control("u"))
    app.type("404")
    try app.waitFor("not found")
  }
}

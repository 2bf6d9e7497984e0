import Testing

@Suite struct SuspendingTests {
  @Test func `Ctrl-Z gives the terminal back, fg repaints, and a pending confirmation is taken back`() throws
  {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@suspend.example\n", to: "people.csv")
    let app = try TerminalApp.startUnderShell(
      ["people.csv"], environment: sandbox.environment, home: home)
    try app.waitFor("Contacts 1 ")
    app.press("S")
    try app.waitFor("Type 1, then Enter sends:")
    app.type("1")
    app.press(.control("z"))
    try app.waitUntil("the shell") { $0.contains("Stopped") && $0.cursorRow == "$" }
    #expect(!app.terminalState.alternateScreen && !app.terminalState.bracketedPaste)
    #expect(try app.terminalModes().echoes)

    app.type("fg")
    app.press(.enter)
    try app.waitFor("Nothing is sent: what you typed to confirm is taken back", "[3 Submit]", "people  saved")
    #expect(app.terminalState.alternateScreen && app.terminalState.bracketedPaste)
    app.press("1")
    try app.waitFor("Contacts 1 ")
    app.press("Q")
    try app.waitUntil("the shell") { $0.cursorRow == "$" }
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `Ctrl-L paints everything anew`() throws {
    let app = try TerminalApp.compose("email\nann@suspend.example\n")
    let before = app.output.count
    app.press(.control("l"))
    try app.waitUntil("a whole screen of bytes") {
      app.output.count > before + 500 && $0.contains("Contacts 1 ")
    }
  }
}

import Glibc
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
    try app.waitFor("Type 1 and press Enter to send:")
    app.type("1")
    app.press(.control("z"))
    try app.waitUntil("the shell") { $0.contains("Stopped") && $0.cursorRow == "$" }
    #expect(!app.terminalState.alternateScreen && !app.terminalState.bracketedPaste)
    #expect(try app.terminalModes().echoes)

    app.type("fg")
    app.press(.enter)
    try app.waitFor("Not sent: confirmation cleared", "[3 Submit]", "people ·", "✓ saved")
    #expect(app.terminalState.alternateScreen && app.terminalState.bracketedPaste)
    app.press("1")
    try app.waitFor("Contacts 1 ")
    app.press("Q")
    try app.waitUntil("the shell") { $0.cursorRow == "$" }
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `a terminal that changed its size meanwhile is filled`() throws {
    let home = try TestHome()
    try home.write("email\nann@suspend.example\n", to: "people.csv")
    let app = try TerminalApp.startUnderShell(["people.csv"], home: home)
    try app.waitFor("Contacts 1 ")
    app.press(.control("z"))
    try app.waitUntil("the shell") { $0.contains("Stopped") && $0.cursorRow == "$" }
    try app.resize(.wide)
    app.type("fg")
    app.press(.enter)
    try app.waitUntil("the wide screen") {
      $0.contains("JSON of #1") && $0.contains("q back") && Borders.fault(of: $0) == nil
    }
    app.press("Q")
    try app.waitUntil("the shell") { $0.cursorRow == "$" }
  }

  /// SIGSTOP cannot be caught; and without a shell nobody would continue what stops for SIGTSTP, so that it does not.
  @Test(arguments: [[SIGSTOP, SIGCONT], [SIGTSTP], [SIGCONT]])
  func `stopped from outside it goes on with modes, screen and edits`(signals: [Int32]) throws {
    let app = try TerminalApp.compose("email\nann@suspend.example\n")
    try app.waitFor("q back")
    let before = app.output.count
    for number in signals { app.signal(number) }
    try app.waitUntil("a whole screen of bytes") { screen in
      app.output.count > before + 500 && screen.contains("Contacts 1 ") && screen.contains("q back")
    }
    #expect(app.terminalState.alternateScreen && app.terminalState.bracketedPaste)
    #expect(try !app.terminalModes().echoes)
    app.press("a")
    try app.waitFor("Contacts 2 ")
    #expect(try app.quit() == .exited(0))
    #expect(app.terminalState == .initial)
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func `a stopped program gives the mouse back, and takes it again`(terminal: String) throws {
    let home = try TestHome()
    try home.configure("mouse: on\n")
    let app = try TerminalApp.startUnderShell(environment: ["TERM": terminal], home: home)
    try app.waitFor("Contacts 0", "q back")
    #expect(app.terminalState.mouse)
    app.press(.control("z"))
    try app.waitUntil("the shell") { $0.contains("Stopped") && $0.cursorRow == "$" }
    #expect(!app.terminalState.mouse && !app.terminalState.bracketedPaste)
    app.type("fg")
    app.press(.enter)
    try app.waitFor("Contacts 0", "q back")
    #expect(app.terminalState.mouse && app.terminalState.bracketedPaste)
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

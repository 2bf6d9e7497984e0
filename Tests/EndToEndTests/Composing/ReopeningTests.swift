import Glibc
import Testing

/// A draft is saved at every edit: whatever ends the program, the next start shows it as it was.
@Suite struct ReopeningTests {
  private let table = "email\nann@keep.example\nbob@keep.example\ncem@keep.example\n"

  @Test func `every accepted edit and the cursor survive kill -9, and so does undo`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    app.press(.down)
    try app.addProperty("firstname", "Böb")
    try app.addProperty("city", "Århus")
    app.signal(SIGKILL)
    #expect(try app.waitForExit() == .signalled(SIGKILL))

    let again = try TerminalApp.reopen(home)
    try again.waitUntil("the draft as it was") {
      $0.contains("Properties of #2 bob@keep.example (3)") && $0.cursorRow.contains("▌ city ")
        && $0.contains("Århus")
    }
    again.press("u")
    try again.waitFor("bob@keep.example (2)")
    again.press("u")
    try again.waitFor("bob@keep.example (1)")
    again.press("U")
    try again.waitFor("bob@keep.example (2)", "Böb")
  }

  @Test(arguments: [SIGHUP, SIGTERM]) func `letters of an open field are kept`(signal: Int32) throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("firstname")
    app.type("Ann Marié")
    try app.waitFor("[Ann Marié_")
    app.signal(signal)
    try app.waitForExit()

    let again = try TerminalApp.reopen(home)
    try again.waitFor("firstname", "Ann Marié")
  }

  @Test func `letters of an open field are kept when the terminal goes away`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("firstname")
    app.type("Ann Marié")
    try app.waitFor("[Ann Marié_")
    app.hangUp()
    try app.waitForExit()

    let again = try TerminalApp.reopen(home)
    try again.waitFor("firstname", "Ann Marié")
  }

  @Test func `a file becomes a new draft, under another name where its own is taken`() throws {
    let home = try TestHome()
    let first = try TerminalApp.compose(table, home: home)
    #expect(first.screen.contains("people ·") && first.screen.contains("✓ saved"))
    #expect(try first.quit() == .exited(0))
    let second = try TerminalApp.compose(table, home: home)
    #expect(second.screen.contains("people-2 ·") && second.screen.contains("✓ saved"))
  }
}

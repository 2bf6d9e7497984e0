import Testing

/// What a dropped connection leaves behind is there at the next start.
@Suite struct RestoredSessionTests {
  private let table = "email\nann@left.example\nbob@left.example\n"

  private func hangUp(_ app: TerminalApp) throws {
    app.hangUp()
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `marks and a pasted table that was not added are back, and added once`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    app.press(.down, .space)
    app.paste("email\neve@left.example\n")
    try app.waitFor("Paste contacts", "eve@left.example")
    try hangUp(app)

    let again = try TerminalApp.start(home: home)
    try again.waitFor("Paste contacts", "eve@left.example", "here again", "1 contact marked as before")
    again.press(.enter)
    try again.waitFor("Contacts 3 ", "eve@left.example")
    try hangUp(again)
    let third = try TerminalApp.reopen(home)
    #expect(!(try third.waitFor("Contacts 3 ")).contains("Paste contacts"))
  }

  @Test func `a half-typed field says that it was kept`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("city")
    app.type("Gra")
    try app.waitFor("[Gra_")
    try hangUp(app)
    let again = try TerminalApp.start(home: home)
    try again.waitFor("kept as you had typed it", "Gra")
  }

  @Test func `a cancelled import leaves no empty draft`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    #expect(try app.quit() == .exited(0))
    try home.write("Zzqx,Vvwy\n1,2\n", to: "odd.csv")
    let importing = try TerminalApp.start(["odd.csv"], home: home)
    try importing.waitFor("Nothing added yet")
    importing.press(.escape)
    try importing.waitFor("Nothing imported")
    #expect(try importing.quit() == .exited(0))
    let list = try CommandRun(["drafts", "list"], home: home)
    #expect(list.outputText.contains("people") && !list.outputText.contains("odd"))
    let again = try TerminalApp.reopen(home)
    try again.waitFor("Contacts 2 ", "ann@left.example")
  }
}

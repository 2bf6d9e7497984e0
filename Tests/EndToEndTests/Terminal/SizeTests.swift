import Testing

@Suite struct SizeTests {
  @Test(arguments: [(60, 16), (80, 24), (140, 40), (300, 100)])
  func `every screen fits`(columns: Int, rows: Int) throws {
    let size = TerminalSize(columns: columns, rows: rows)
    let app = try TerminalApp.compose(ContactTable(count: 20).text, size: size)
    for (key, title) in [
      ("2", "[2 Preview]"), ("3", "[3 Submit]"), ("4", "[4 Results]"), ("5", "[5 Journal]"),
    ] {
      app.type(key)
      try app.waitFor(title)
    }
    app.press("1")
    try app.waitFor("[1 Compose]", "Contacts 20 ", "? help", "q back")
  }

  @Test(arguments: [(1, 1), (2, 1), (59, 15), (60, 16), (500, 200)])
  func `a start in any size, and the way to any other`(columns: Int, rows: Int) throws {
    let home = try TestHome()
    try home.write("email\nann@size.example\n", to: "people.csv")
    let size = TerminalSize(columns: columns, rows: rows)
    let app = try TerminalApp.start(["people.csv"], size: size, home: home)
    let isLargeEnough = columns >= 60 && rows >= 16
    try app.waitUntil("the first screen") { $0.contains(isLargeEnough ? "Contacts 1 " : "q") }
    try app.resize(.standard)
    try app.waitFor("Contacts 1 ", "q back")
    try app.resize(size)
    try app.waitUntil("the screen again") { $0.contains(isLargeEnough ? "Contacts 1 " : "q") }
    #expect(app.screen.rows.count == rows)
    #expect(try app.quit() == .exited(0))
    #expect(
      OutputGrammar(size: TerminalSize(columns: max(80, columns), rows: max(24, rows)))
        .violations(in: app.output) == [])
  }

  @Test func `one cell is enough to quit`() throws {
    let app = try TerminalApp.start()
    try app.waitFor("Contacts 0")
    try app.resize(TerminalSize(columns: 1, rows: 1))
    app.press("Q")
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `a terminal that says it has no size is exit 2`() throws {
    let path = try Program.contactBatch.path()
    let app = try TerminalApp.start(
      ["-c", "stty rows 0 cols 0; exec '\(path)'"], program: .at("/bin/sh"))
    #expect(try app.waitForExit() == .exited(2))
    #expect(app.screen.contains("The terminal says it has no size. Try: stty rows 24 cols 80"))
  }
}

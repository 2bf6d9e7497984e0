import Glibc
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

  @Test func `a size that no terminal has is cut to one that can be drawn`() throws {
    let path = try Program.contactBatch.path()
    let app = try TerminalApp.start(
      ["-c", "stty rows 65535 cols 65535; exec '\(path)'"], program: .at("/bin/sh"))
    try app.waitUntil("a screen") { _ in app.terminalState.alternateScreen && app.output.count > 1_000 }
    #expect(try app.quit() == .exited(0))
    #expect(OutputGrammar(size: TerminalSize(columns: 1_000, rows: 500)).violations(in: app.output) == [])
  }

  @Test func `absurd sizes while it runs change nothing for good`() throws {
    let app = try TerminalApp.compose("email\nann@size.example\n")
    try app.claim(TerminalSize(columns: 0, rows: 0))
    app.press("a")
    try app.waitFor("Contacts 2 ")
    try app.claim(TerminalSize(columns: 65_535, rows: 1))
    try app.waitFor("Needs 60x16, this is 1000x1")
    app.signal(SIGCONT)
    app.signal(SIGTSTP)
    try app.claim(.standard)
    try app.waitUntil("the screen") { $0.contains("Contacts 2 ") && Borders.fault(of: $0) == nil }
    #expect(try app.quit() == .exited(0))
  }

  @Test func `under 80 columns the panes stand one below the other`() throws {
    let app = try TerminalApp.compose("email\nann@size.example\n", size: TerminalSize(columns: 79, rows: 24))
    let narrow = try app.waitFor("Contacts 1 ", "Properties of #1", "Associations ")
    let rows = ["Contacts 1 ", "Properties of #1", "Associations "].compactMap(narrow.row(containing:))
    #expect(rows == rows.sorted() && Set(rows).count == 3)
    try app.resize(.standard)
    try app.waitUntil("panes side by side") {
      $0.row(containing: "Contacts 1 ") == $0.row(containing: "Properties of #1")
    }
  }

  @Test func `a terminal that says it has no size is exit 2`() throws {
    let path = try Program.contactBatch.path()
    let app = try TerminalApp.start(
      ["-c", "stty rows 0 cols 0; exec '\(path)'"], program: .at("/bin/sh"))
    #expect(try app.waitForExit() == .exited(2))
    #expect(app.screen.contains("The terminal says it has no size. Try: stty rows 24 cols 80"))
  }
}

import Testing

extension TerminalSize {
  fileprivate static let tiny = TerminalSize(columns: 40, rows: 10)
}

@Suite struct ResizingTests {
  private let table = "email\nann@size.example\nbob@size.example\n"

  /// Ctrl-L always acts: all keys before it have been taken when its bytes come.
  private func repaint(_ app: TerminalApp) throws {
    let before = app.output.count
    app.press(.control("l"))
    try app.waitUntil("the screen anew") { _ in app.output.count > before }
  }

  @Test func `too small is one line, and nothing but quitting acts`() throws {
    let app = try TerminalApp.compose(table)
    try app.resize(.tiny)
    try app.waitUntil("one line") { screen in
      screen.rows.count { !$0.isEmpty } == 1 && screen.contains("Needs 60x16, this is 40x10")
    }
    app.press("a", "d", "P", .enter)
    try repaint(app)
    try app.resize(.standard)
    try app.waitFor("[1 Compose]", "Contacts 2 ")
    try app.resize(.tiny)
    try app.waitFor("Needs 60x16")
    app.press("q")
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `an open picker keeps what is typed`() throws {
    let app = try TerminalApp.compose(table)
    app.press("L")
    try app.waitFor("▌ Record")
    app.type("9101")
    try app.waitFor("[9101_")
    try app.resize(.tiny)
    try app.waitFor("Needs 60x16")
    app.type("55")
    try repaint(app)
    try app.resize(.wide)
    try app.waitFor("[9101_", "Link a record to #1")
    app.press(.escape)
    try app.waitFor("Contacts 2 ")
  }

  @Test func `a wide terminal shows the JSON of the contact, live`() throws {
    let app = try TerminalApp.compose(table, size: .wide)
    try app.waitFor("JSON of #1", #""email": "ann@size.example""#)
    try app.addProperty("city", "Gdańsk")
    try app.waitFor(#""city": "Gdańsk""#)
    try app.resize(.standard)
    try app.waitUntil("no JSON") { !$0.contains("JSON of #1") && $0.contains("Gdańsk") }
  }

  @Test func `a resize while a field is open keeps its letters`() throws {
    let app = try TerminalApp.compose(table)
    try app.openField("city")
    app.type("Gdańsk")
    try app.waitFor("[Gdańsk_")
    try app.resize(.wide)
    try app.waitFor("JSON of #1", "[Gdańsk_")
    app.press(.enter)
    try app.waitFor(#""city": "Gdańsk""#)
  }
}

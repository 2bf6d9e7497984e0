import Testing

/// Bytes and not time: over a slow line they are what a person waits for. Counted at 80x24; the bounds leave a tenth
/// for other words.
@Suite struct TrafficTests {
  private func compose() throws -> TerminalApp {
    let app = try TerminalApp.compose(ContactTable(count: 60).text)
    try app.waitUntil("the whole screen") { $0.contains("q back") && $0.cursorRow.contains("▌  1 ") }
    return app
  }

  private func bytes(of app: TerminalApp, _ action: (TerminalApp) throws -> Void) rethrows -> Int {
    let before = app.output.count
    try action(app)
    return app.output.count - before
  }

  @Test func `a key is answered in one write`() throws {
    let app = try compose()
    try app.openField("city")
    let (before, letters) = (app.writeCalls, "abcdefghijklmnopqrst")
    var typed = ""
    for letter in letters {
      typed.append(letter)
      app.type(String(letter))
      try app.waitFor("[\(typed)_")
    }
    // Each may be a packet of its own over SSH. The last one is counted a little late; what the way to the field led to
    // is stored meanwhile.
    #expect((letters.count - 1...letters.count + 5).contains(app.writeCalls - before))
  }

  @Test func `a typed letter costs next to nothing`() throws {
    let app = try compose()
    try app.openField("city")
    app.type("abc")
    try app.waitFor("[abc_")
    let count = try bytes(of: app) { app in
      app.press("d")
      try app.waitFor("[abcd_")
    }
    // What it costs in an editor.
    #expect(count == 1)
  }

  @Test func `a step in the list does not repaint the screen`() throws {
    let app = try compose()
    let count = try bytes(of: app) { app in
      app.press(.down)
      try app.waitFor("Properties of #2 ")
    }
    #expect(count <= 260)
  }

  @Test func `the next pane costs its frame`() throws {
    let app = try compose()
    let count = try bytes(of: app) { app in
      app.press(.tab)
      try app.waitUntil("the other pane") { $0.cursorRow.contains("email") }
    }
    #expect(count <= 1_150)
  }

  @Test func `a window costs less than a screen`() throws {
    let app = try compose()
    let help = try bytes(of: app) { app in
      app.press("?")
      try app.waitFor("Keys: Compose")
    }
    #expect(help <= 1_400)
    app.press(.escape)
    try app.waitUntil("no help") { !$0.contains("Keys: Compose") }
    let picker = try bytes(of: app) { app in
      app.press("L")
      try app.waitFor("Reads as:")
    }
    #expect(picker <= 1_150)
  }
}

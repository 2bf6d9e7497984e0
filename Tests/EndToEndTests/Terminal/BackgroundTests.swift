import Testing

/// A terminal is asked for its background; it may answer at once, late, in pieces, or never.
@Suite struct BackgroundTests {
  private func compose(_ background: TerminalBackground) throws -> TerminalApp {
    let home = try TestHome()
    try home.write("email\nann@split.example\nbob@split.example\n", to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], background: background, home: home)
    try app.waitFor("Properties of #1 ")
    return app
  }

  /// The colour of the title that has the keyboard: cyan on dark, blue on light, magenta where nobody said.
  private func accent(_ screen: Screen) -> Int? {
    guard let row = screen.row(containing: "Contacts 2") else { return nil }
    return screen.cells[row].first { $0.text == "C" }?.foreground
  }

  @Test(arguments: [(TerminalBackground.dark, 6), (.light, 4)])
  func `what is answered decides the colours`(background: TerminalBackground, colour: Int) throws {
    let app = try compose(background)
    try app.waitUntil("the colours") { accent($0) == colour }
    app.press("j")
    try app.waitFor("Properties of #2 ")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `without an answer it goes on at once, in colours for both`() throws {
    let app = try compose(.unsaid)
    #expect(accent(app.screen) == 5)
    app.press("j")
    #expect(accent(try app.waitFor("Properties of #2 ")) == 5)
    #expect(try app.quit() == .exited(0))
  }

  @Test func `an answer that comes while somebody types, and a second one, are never text in a field`() throws
  {
    let app = try compose(.unsaid)
    try app.openField("city")
    app.type("Por")
    try app.waitFor("[Por_")
    app.send(TerminalBackground.dark.answer)
    app.type("t")
    try app.waitFor("[Port_")
    app.send(TerminalBackground.light.answer)
    app.type("o")
    try end(app, with: "Porto")
  }

  @Test func `an answer that comes too late, in pieces, is no text either`() throws {
    let app = try compose(.unsaid)
    try app.openField("city")
    app.type("Por")
    try app.waitFor("[Por_")
    // By now its colours are decided.
    _ = Deadline(seconds: 2.1).poll([])
    app.sendOneByOne(TerminalBackground.light.answer)
    app.type("to")
    try end(app, with: "Porto")
  }

  private func end(_ app: TerminalApp, with value: String) throws {
    try app.waitFor("[\(value)_")
    app.press(.enter)
    try app.waitUntil("the value alone") { !$0.contains("Enter accept") && $0.contains(value) }
    #expect(!app.screen.contains("rgb") && !app.screen.contains("11;"))
    #expect(try app.quit() == .exited(0))
  }
}

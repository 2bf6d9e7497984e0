import Testing

@Suite struct MouseTests {
  private let table = "email\nann@mouse.example\nbob@mouse.example\n"

  private func click(_ app: TerminalApp, column: Int, row: Int) {
    app.send(Array("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m".utf8))
  }

  @Test func `it is off until asked for, then clicks go to lines, and leaving switches it off`() throws {
    let app = try TerminalApp.compose(table)
    #expect(!app.terminalState.mouse)
    app.type(":mouse on")
    try app.waitFor("▌ Mouse on")
    app.press(.enter)
    try app.waitFor("Mouse on. Your terminal selects text while Shift is held")
    #expect(app.terminalState.mouse)
    let row = try #require(app.screen.row(containing: "bob@mouse.example"))
    click(app, column: 8, row: row)
    try app.waitFor("Properties of #2 bob@mouse.example")
    #expect(try app.quit() == .exited(0))
    #expect(app.terminalState == .initial)
  }

  @Test func `the configuration switches it on from the start`() throws {
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    try home.configure("mouse: on\n")
    let app = try TerminalApp.start(["people.csv"], home: home)
    try app.waitFor("Contacts 2 ")
    #expect(app.terminalState.mouse)
  }

  @Test func `the wheel scrolls the pane under it, and a double click opens`() throws {
    let home = try TestHome()
    try home.write("email\n" + (1...9).map { "p\($0)@mouse.example\n" }.joined(), to: "people.csv")
    try home.configure("mouse: on\n")
    let app = try TerminalApp.start(["people.csv"], home: home)
    try app.waitFor("Properties of #1 ", "q back")
    app.send(Array("\u{1B}[<65;5;9M".utf8))
    try app.waitFor("Properties of #4 ")
    app.send(Array("\u{1B}[<64;5;9M".utf8))
    let screen = try app.waitFor("Properties of #1 ", "+ add property")
    let row = try #require(screen.rows.firstIndex { $0.dropFirst(30).contains("email") })
    click(app, column: 40, row: row)
    click(app, column: 40, row: row)
    try app.waitFor("Enter accept", "[p1@mouse.example_")
  }

  @Test func `off again it is the terminal's own`() throws {
    let app = try TerminalApp.compose(table)
    for (command, isOn) in [("mouse on", true), ("mouse off", false)] {
      app.type(":\(command)")
      try app.waitFor("[\(command)_")
      app.press(.enter)
      try app.waitFor(isOn ? "Mouse on. " : "Mouse off: your terminal")
      #expect(app.terminalState.mouse == isOn)
    }
  }
}

import Testing

/// Whatever lies over the screen survives every size.
@Suite struct PickerSizeTests {
  /// Over a bad line an Esc is what comes late or not at all.
  @Test(arguments: overlays.indices) func `Ctrl-C closes what Esc closes`(index: Int) throws {
    let app = try TerminalApp.compose(Self.table)
    try app.waitFor("q back")
    for key in Self.overlays[index].keys {
      app.press(key)
      app.waitUntilRead()
    }
    try app.waitUntil("something open") { !$0.contains("q back") }
    app.press(.control("c"))
    try app.waitFor("Contacts 2 ", "q back")
    #expect(try app.quit() == .exited(0))
  }

  private static let table = "email\nann@picker.example\nbob@picker.example\n"

  /// What opens something, what is typed into it, and what is on the screen then.
  private static let overlays: [(keys: [RobotKey], text: String, shown: String)] = [
    (["p"], "life", "[life_"), (["L"], "9101", "[9101_"), (["i"], "more.csv", "more.csv"),
    (["/"], "bob", "bob_"), ([":"], "undo", "[undo_"), (["o"], "peo", "peo"), (["?"], "", "Keys: Compose"),
    (["y"], "", "Copy what?"),
  ]

  @Test(arguments: overlays.indices) func `what is open and what is typed into it stay`(index: Int) throws {
    let (keys, text, shown) = Self.overlays[index]
    let app = try TerminalApp.compose(Self.table)
    try app.waitFor("q back")
    for key in keys {
      app.press(key)
      app.waitUntilRead()
    }
    try app.waitUntil("something open") { !$0.contains("q back") }
    app.type(text)
    try app.waitFor(shown)
    let sizes = [(60, 16), (140, 40), (500, 200), (61, 17), (1, 1), (80, 24)]
    for size in sizes.map({ TerminalSize(columns: $0, rows: $1) }) {
      try app.resize(size)
      try app.waitUntil("\(size): \(Borders.fault(of: app.screen) ?? "straight")") { screen in
        size.columns < 60 ? screen.contains("q") : screen.contains(shown) && Borders.fault(of: screen) == nil
      }
    }
    app.press(.escape)
    try app.waitFor("Contacts 2 ", "q back")
    #expect(try app.quit() == .exited(0))
  }
}

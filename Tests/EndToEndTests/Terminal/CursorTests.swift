import Testing

extension Screen {
  fileprivate var textAtCursor: String {
    cells.indices.contains(cursor.row) && cells[cursor.row].indices.contains(cursor.column)
      ? cells[cursor.row][cursor.column].text : ""
  }
}

/// Readers and magnifiers follow the hardware cursor.
@Suite struct CursorTests {
  private let table =
    "email,firstname,associations.company\nann@c.example,Ann,9101\nbob@c.example,Bob,\n"

  @Test func `in a field it stands on the character that people see there`() throws {
    let app = try TerminalApp.compose(table)
    try app.openField("city")
    app.type("北京e\u{301}👍🏽שx")
    try app.waitUntil("the text") { $0.contains("北京") && $0.contains("x_") }
    app.press(.home)
    try app.waitUntil("the first") { $0.textAtCursor == "北" }
    for seen in ["京", "e\u{301}", "👍", "ש", "x", "_"] {
      app.press(.right)
      try app.waitUntil("\(seen) under the cursor") {
        seen == "_" ? ["_", ""].contains($0.textAtCursor) : $0.textAtCursor == seen
      }
    }
  }

  @Test func `in every pane and window it is on what has the keyboard`() throws {
    let app = try TerminalApp.compose(table, sandbox: SandboxProcess())
    try expect(app, after: [], on: "▌  1 ann@c.example")
    try expect(app, after: [.down], on: "▌  2 bob@c.example")
    try expect(app, after: [.up, .tab], on: "▌ email")
    try expect(app, after: [.tab], on: "▌ company")
    try expect(app, after: [.shiftTab, "p"], on: "Label or name [_")
    try expect(app, after: [.escape, "L"], on: "▌ Record")
    try expect(app, after: [.down], on: "▌ Object")
    try expect(app, after: [.escape, ":"], on: "[_")
    try expect(app, after: [.escape, "i"], on: "file? [")
    try expect(app, after: [.escape, "y"], on: "v  value")
    try expect(app, after: [.escape, "t"], on: "ann@c.example")
    app.press("t", "P")
    try app.waitFor("Plan made")
    try expect(app, after: [.home, .down], on: "\"inputs\"")
    try expect(app, after: ["S"], on: "press Enter to send:")
  }

  private func expect(_ app: TerminalApp, after keys: [RobotKey], on text: String) throws {
    for key in keys {
      app.press(key)
      app.waitUntilRead()
      // An Esc and a letter behind it are Alt and the letter.
      if case .escape = key { try app.waitFor("q back") }
    }
    try app.waitUntil("the cursor on “\(text)”") { $0.cursorRow.contains(text) }
  }
}

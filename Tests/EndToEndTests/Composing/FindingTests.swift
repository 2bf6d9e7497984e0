import Testing

/// Search, help and the palette.
@Suite struct FindingTests {
  private let table = "email\nann@find.example\nbob@find.example\nann@other.example\n"

  @Test func `/ finds a contact, n the next one`() throws {
    let app = try TerminalApp.compose(table)
    app.press("/")
    try app.waitFor("Search [")
    app.type("ann@")
    app.press(.enter)
    try app.waitFor("Properties of #3 ")
    app.press("n")
    try app.waitFor("Properties of #1 ")
    app.press("N")
    try app.waitFor("Properties of #3 ")
  }

  @Test func `? shows the keys of the pane, Esc closes it`() throws {
    let app = try TerminalApp.compose(table)
    app.press("?")
    try app.waitUntil("the keys") {
      $0.contains("Keys: Compose") && $0.contains("This pane") && $0.count("a  ", "Add contact") == 1
    }
    app.press(.escape)
    try app.waitFor("Contacts 3 ")
  }

  @Test func `every action is in the palette, by name`() throws {
    let app = try TerminalApp.compose(table)
    app.press(":")
    try app.waitFor("Commands")
    app.type("duplicate")
    try app.waitFor("▌ Duplicate")
    app.press(.enter)
    try app.waitFor("Contacts 4 ")
  }

  @Test func `a key that cannot act says why`() throws {
    let app = try TerminalApp.compose(table)
    app.press("b")
    try app.waitFor("b does nothing here")
    app.press("4", "y", "v")
    try app.waitFor("[4 Results]", "nothing here")
  }
}

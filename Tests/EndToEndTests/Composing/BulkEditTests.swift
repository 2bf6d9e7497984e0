import Testing

/// Many contacts are changed in one step, and the step is taken back in one.
@Suite struct BulkEditTests {
  private let table =
    "email,company\nann@bulk.example,Acme Inc\nbob@bulk.example,Acme Inc\ncem@bulk.example,\n"

  @Test func `a property is set on all contacts and is there after a restart`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    app.press("+")
    try app.waitFor("Contacts 3 (3 marked)")
    app.press("g")
    try app.waitFor("For 3 contacts:")
    app.press("s")
    try app.waitFor("Set which property on 3 contacts")
    app.type("city")
    try app.waitUntil("city to be found") { screen in
      screen.rows.contains { $0.contains("▌ ") && $0.contains("city") }
    }
    app.press(.enter)
    try app.waitFor("city of 3 contacts", "Value [")
    app.type("Ulm")
    app.press(.enter)
    try app.waitFor("Set city on 3 contacts. u to undo", "Properties of #1 ann@bulk.example (3)")
    _ = try app.quit()
    let again = try TerminalApp.reopen(home)
    try again.waitFor("Properties of #1 ann@bulk.example (3)", "Ulm")
    again.press("u")
    try again.waitFor("Undone: set city on 3 contacts", "Properties of #1 ann@bulk.example (2)")
  }

  @Test func `text is replaced after a look at the changes`() throws {
    let app = try TerminalApp.compose(table)
    app.press("+", "g")
    try app.waitFor("For 3 contacts:")
    app.press("r")
    try app.waitFor("Replace text in 3 contacts")
    app.type("Inc")
    app.press(.tab)
    app.type("Ltd")
    app.press(.enter)
    try app.waitFor("2 changes in 2 contacts, not made yet", "-> Acme Ltd")
    app.press(.enter)
    try app.waitFor("Replaced \"Inc\" in 2 contacts. u to undo", "Acme Ltd")
  }
}

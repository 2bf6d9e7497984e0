import Testing

/// Everything that changes a draft is undone by `u` and redone by `U`.
@Suite struct UndoTests {
  private let table = "email,firstname\nann@undo.example,Ann\nbob@undo.example,Bob\ncem@undo.example,Cem\n"

  @Test func `a deleted contact comes back, and goes again`() throws {
    let app = try TerminalApp.compose(table)
    app.press(.down, "d")
    try app.waitUntil("one less") { $0.contains("Contacts 2") && $0.contains("Deleted bob@undo.example") }
    app.press("u")
    try app.waitFor("Contacts 3", "2 bob@undo.example")
    app.press("U")
    try app.waitUntil("one less") { $0.contains("Contacts 2") && !$0.contains("2 bob@") }
  }

  @Test func `marked contacts are deleted together, and come back in one step`() throws {
    let app = try TerminalApp.compose(table)
    app.press(.space, .down, .down, .space, "d")
    try app.waitFor("Contacts 1", "1 bob@undo.example")
    app.press("u")
    try app.waitFor("Contacts 3", "1 ann@undo.example", "3 cem@undo.example")
  }

  @Test func `a duplicate follows its original, and its e-mail is an error until it is changed`() throws {
    let app = try TerminalApp.compose(table)
    app.press("D")
    try app.waitUntil("the duplicate") {
      $0.contains("Contacts 4") && $0.contains("Duplicated ann@undo.example as #2")
        && $0.count("ann@undo.example", " ✗1") == 1
    }
    app.press("u")
    try app.waitFor("Contacts 3")
  }

  @Test func `in Properties the property under the cursor is deleted`() throws {
    let app = try TerminalApp.compose(table)
    app.press(.tab, .down, "d")
    try app.waitFor("Properties of #1 ann@undo.example (1)", "Deleted firstname. u to undo")
    app.press("u")
    try app.waitFor("ann@undo.example (2)", "Ann")
  }

  @Test func `without anything to undo it says so`() throws {
    let app = try TerminalApp.compose(table)
    app.press("u")
    try app.waitFor("Nothing to undo", "Contacts 3")
  }
}

import Testing

/// Tables whose columns are not known for sure are looked through before anything is added.
@Suite struct ColumnsTests {
  private let table =
    "Email\tSurname\tShoe colour\nbob@columns.example\tBolt\tred\ncho@columns.example\tCho\t\n"

  @Test func `a pasted table is mapped, and the next one is proposed as last time`() throws {
    let app = try TerminalApp.compose("email\nann@columns.example\n")
    app.paste(table)
    try app.waitFor("Table with tabs, 2 contacts")
    app.press(.enter)
    try app.waitFor("Columns of the pasted text", "sure", "unmapped")
    app.press(.down, .enter)
    try app.waitFor("-> property")
    app.type("jobtitle")
    try app.waitUntil("jobtitle to be found") { screen in
      screen.rows.contains { $0.contains("▌ ") && $0.contains("jobtitle") }
    }
    app.press(.enter)
    try app.waitFor("chosen")
    app.press("i")
    try app.waitFor("2 contacts imported from the pasted text", "Contacts 3 ", "bob@columns.example")
    app.press("u")
    try app.waitFor("Contacts 1 ")
    app.paste(table)
    try app.waitFor("Table with tabs, 2 contacts")
    app.press(.enter)
    try app.waitFor("Columns of the pasted text", "last time")
    app.press("i")
    try app.waitFor("2 contacts imported from the pasted text", "Contacts 3 ")
  }

  @Test func `a file the program is started with is asked about, and what is left out is said`() throws {
    let home = try TestHome()
    let app = try TerminalApp.start([try home.write(table, to: "people.tsv")], home: home)
    try app.waitFor("Columns of people.tsv", "unmapped")
    app.press("i")
    try app.waitFor("2 contacts imported from people.tsv, without Shoe colour (1 value)", "Contacts 2 ")
  }

  @Test func `a table of the standard input is asked about, and Esc keeps its text`() throws {
    let home = try TestHome()
    try home.write(table, to: "people.tsv")
    let program = try Program.contactBatch.path()
    let app = try TerminalApp.start(
      ["-c", "cat people.tsv | '\(program)' -"], program: .at("/bin/sh"), home: home)
    try app.waitFor("Columns of standard input", "unmapped")
    app.press(.escape)
    try app.waitFor("Nothing imported", "Contacts 0")
    app.press("A")
    try app.waitFor("bob@columns.example")
  }
}

import Testing

@Suite struct ImportTests {
  @Test func `i adds the contacts of a file, and one u takes them all out`() throws {
    let home = try TestHome()
    try home.write(ContactTable(count: 40).text, to: "more.csv")
    let app = try TerminalApp.compose("email\nann@import.example\n", home: home)
    app.press("i")
    try app.waitFor("Import which file?")
    app.type("more.csv")
    app.press(.enter)
    try app.waitFor("Contacts 41")
    app.press("u")
    try app.waitFor("Contacts 1 ", "ann@import.example")
  }

  @Test func `a file that is not there changes nothing and is named`() throws {
    let app = try TerminalApp.compose("email\nann@import.example\n")
    app.press("i")
    try app.waitFor("Import which file?")
    app.type("missing.csv")
    app.press(.enter)
    try app.waitFor("missing.csv was not imported", "Contacts 1 ")
  }
}

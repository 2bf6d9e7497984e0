import Testing

/// Keys of the configuration, on the screen.
@Suite struct RebindingTests {
  @Test func `a rebound key acts, the old one does not, and the footer shows the new one`() throws {
    let home = try TestHome()
    try home.configure("keys:\n  addContact: b\n  palette: [\":\", Ctrl-T]\n")
    let app = try TerminalApp.compose("email\nann@keys.example\n", home: home)
    try app.waitFor("b add")
    app.press("a")
    try app.waitFor("a does nothing here. ? shows the keys", "Contacts 1")
    app.press("b")
    try app.waitFor("Contacts 2")
    app.press(.control("t"))
    try app.waitFor("Commands", "Add a contact")
  }
}

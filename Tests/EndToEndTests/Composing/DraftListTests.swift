import Testing

@Suite struct DraftListTests {
  @Test func `o makes a new draft, and opens another one as it was left`() throws {
    let app = try TerminalApp.compose("email\nann@list.example\nbob@list.example\n")
    app.press(.down)
    try app.waitFor("Properties of #2 ")
    app.press("o")
    try app.waitFor("people", "open now")
    app.press(.down, .enter)
    try app.waitUntil("an empty draft") { $0.contains("Contacts 0") && $0.contains("draft saved") }
    app.press("a")
    try app.waitFor("Contacts 1 ")
    app.press("o")
    try app.waitFor("open now")
    app.type("people")
    try app.waitFor("> people")
    app.press(.enter)
    try app.waitUntil("the first draft") {
      $0.contains("people saved") && $0.contains("Properties of #2 bob@list.example")
    }
  }

  @Test func `a draft is a FILE for every command`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose("email\nann@list.example\n", home: home)
    try app.addProperty("city", "Århus")
    _ = try app.quit()
    let preview = try CommandRun(["preview", "draft:people"], home: home)
    #expect(preview.status == .exited(0))
    #expect(
      try SentBody(preview.output).inputs.map(\.properties) == [
        ["email": "ann@list.example", "city": "Århus"]
      ])
    #expect(try CommandRun(["validate", "draft:people"], home: home).status == .exited(0))
  }
}

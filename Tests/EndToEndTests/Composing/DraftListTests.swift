import Testing

@Suite struct DraftListTests {
  @Test func `o makes a new draft, and opens another one as it was left`() throws {
    let app = try TerminalApp.compose("email\nann@list.example\nbob@list.example\n")
    app.press(.down)
    try app.waitFor("Properties of #2 ")
    app.press("o")
    try app.waitFor("people", "open now")
    app.press(.down, .enter)
    try app.waitFor("Name of the new draft")
    app.type("spring fair")
    app.press(.enter)
    try app.waitUntil("an empty draft") {
      $0.contains("Contacts 0") && $0.contains("spring fair ·") && $0.contains("✓ saved")
    }
    app.press("a")
    try app.waitFor("Contacts 1 ")
    app.press("o")
    try app.waitFor("open now")
    app.type("people")
    try app.waitFor("▌ people")
    app.press(.enter)
    try app.waitUntil("the first draft") {
      $0.contains("people ·") && $0.contains("✓ saved") && $0.contains("Properties of #2 bob@list.example")
    }
  }

  @Test func `a draft is renamed, deleted and brought back`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose("email\nann@list.example\n", home: home)
    app.press("o")
    try app.waitFor("people", "open now")
    app.press(.tab)
    try app.waitFor("Draft people:")
    app.press("r")
    try app.waitFor("New name of the draft: [people")
    app.type("-2026")
    try app.waitFor("New name of the draft: [people-2026_")
    app.press(.enter)
    try app.waitFor("people-2026 ·", "✓ saved")

    app.press("o")
    try app.waitFor("people-2026", "open now")
    app.press(.tab)
    try app.waitFor("Draft people-2026:")
    app.press("d")
    try app.waitUntil("another draft") { $0.contains("Contacts 0") && $0.contains("people-2026 deleted") }
    #expect(!(try CommandRun(["drafts"], home: home).outputText.contains("people")))

    app.press("o")
    try app.waitFor("- deleted drafts")
    app.type("deleted")
    try app.waitFor("▌ - deleted drafts")
    app.press(.enter)
    try app.waitFor("people-2026", "1 contact, today")
    app.press(.enter)
    try app.waitFor("people-2026 ·", "✓ saved", "ann@list.example")
    #expect(try CommandRun(["drafts"], home: home).outputText.contains("people-2026"))
  }

  @Test func `a draft that another program has open is locked in the list`() throws {
    let home = try TestHome()
    let first = try TerminalApp.compose("email\nann@list.example\n", home: home)
    let second = try TerminalApp.compose("email\nbob@list.example\n", home: home)
    second.press("o")
    try second.waitUntil("the lock") { screen in
      screen.rows.contains { $0.contains("people ") && $0.contains("1 contact, locked") }
    }
    _ = try first.quit()
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

import Testing

/// The job itself, by keys alone: compose, preview, submit, browse.
@Suite struct MainPathTests {
  @Test func `a contact is composed, previewed, created and shown with its property history`() throws {
    let app = try TerminalApp.start(["--demo"])
    try app.waitFor("Contacts 8", "SANDBOX 48151623")
    try compose(app)
    try preview(app)
    try app.submit(typing: "6")
    try browse(app)
    #expect(try app.quit() == .exited(0))
  }

  private func compose(_ app: TerminalApp) throws {
    app.press("a")
    try app.waitFor("Contacts 9")
    try app.addProperty("email", "ada@lovelace.example")
    try app.addProperty("firstname", "Ada")
    try app.addProperty("lastname", "Lovelace")
    try app.addProperty("jobtitle", "Analyst")
    try link(app)
  }

  private func link(_ app: TerminalApp) throws {
    app.press("L")
    try app.waitFor("▌ Record")
    app.type("9101")
    app.press(.enter)
    let screen = try app.waitFor(
      "▌ Type", "Billing desk  USER_DEFINED 36", "Account owner in ERP  INTEGRATOR_DEFINED 71")
    let first = try #require(screen.rows.firstIndex { $0.contains("▌ Type") })
    let wanted = try #require(screen.rows.firstIndex { $0.contains("Billing desk") })
    for _ in first..<wanted { app.press(.down) }
    app.press(.space)
    try app.waitFor("[x] Billing desk  USER_DEFINED 36")
    app.press(.end)
    for category in ["USER_DEFINED", "INTEGRATOR_DEFINED"] {
      app.press(.right)
      try app.waitFor("[\(category)]")
    }
    app.type("71")
    app.press(.space)
    try app.waitFor(
      #""associationCategory":"USER_DEFINED","associationTypeId":36"#,
      #""associationCategory":"INTEGRATOR_DEFINED","associationTypeId":71"#,
      "Billing desk, Account owner in ERP--> company 9101")
    app.press(.enter)
    try app.waitFor("Linked ada@lovelace.example", "Associations of #2 (1)")
  }

  private func preview(_ app: TerminalApp) throws {
    app.press("P")
    try app.waitFor("create 6, blocked 3", "Plan made")
    app.press("Z")
    for (words, line) in [
      ("Analyst", #""jobtitle": "Analyst""#), (":71", #""associationCategory":"INTEGRATOR_DEFINED""#),
    ] {
      app.press("/")
      try app.waitUntil("the question") { !$0.contains("q back") }
      app.type(words)
      app.press(.enter)
      try app.waitFor(line)
    }
    app.press("Z")
  }

  private func browse(_ app: TerminalApp) throws {
    try app.waitFor("Results 9: created 6, not sent 3")
    app.press(.down, .enter, .end, .home, .down, .down, .down)
    try app.waitFor("#2 ada@lovelace.example", "✓ created  90210", "History of jobtitle")
    app.press(.tab, "Z")
    try app.waitFor(
      "History of jobtitle", "value           Analyst", "timestamp       20", "sourceType      INTEGRATION",
      "sourceId  ", "sourceLabel     Sandbox app",
      "updatedByUserId ")
  }
}

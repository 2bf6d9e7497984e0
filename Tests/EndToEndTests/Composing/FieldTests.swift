import Testing

@Suite struct FieldTests {
  private let table = "email,firstname\nann@field.example,Ann\n"

  @Test func `Esc restores the old value`() throws {
    let app = try TerminalApp.compose(table)
    app.press(.tab, .down, .enter)
    try app.waitFor("[Ann_")
    app.type("abel")
    try app.waitFor("[Annabel_")
    app.press(.escape)
    try app.waitUntil("the old value") {
      $0.contains("▌ firstname        Ann ") && !$0.contains("Enter accept")
    }
    app.press("u")
    try app.waitFor("Nothing to undo")
  }

  @Test func `any name can be taken as it was typed`() throws {
    let app = try TerminalApp.compose(table)
    app.press("p")
    try app.waitFor("Add a property")
    app.type("shoe_size_eu_2026")
    try app.waitFor("shoe_size_eu_2026  as typed")
    app.press(.enter)
    try app.waitFor("Enter accept")
    app.type("44")
    app.press(.enter)
    try app.waitUntil("the property") {
      !$0.contains("Enter accept") && $0.contains("shoe_size_eu_2026") && $0.contains("ann@field.example (3)")
    }
  }

  @Test func `letters of any script, composed and wide, are edited as they are seen`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("lastname")
    app.type("e\u{301}田👩‍🚀x")
    app.press(.left, .backspace, .backspace)
    app.type("é")
    app.press(.end)
    app.type("!")
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("▌ lastname") }
    let preview = try CommandRun(["preview", "draft:people"], home: home)
    #expect(try SentBody(preview.output).inputs.first?.properties["lastname"] == "e\u{301}éx!")
  }

  @Test func `a picker that was closed has forgotten what was half chosen`() throws {
    let app = try TerminalApp.compose(table)
    app.press("L")
    try app.waitFor("▌ Record")
    app.type("9104")
    try app.waitFor("[9104_")
    app.press(.escape)
    try app.waitFor("q back")
    app.press("L")
    let screen = try app.waitFor("▌ Record")
    #expect(!screen.contains("9104"))
  }
}

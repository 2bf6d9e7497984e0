import Testing

/// Pastes may hold anything: they are text, and nothing of them steers the terminal.
@Suite struct PastingTests {
  private let table = "email\nann@paste.example\n"

  @Test func `a paste into a field is one value, with its line ends and escapes shown and not obeyed`() throws
  {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("jobtitle")
    app.paste("one\ntwo \u{1B}[31mred\u{1B}]0;title\u{07}")
    try app.waitFor("red")
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("> jobtitle") }
    #expect(!app.output.contains(Array("\u{1B}[31m".utf8)))
    #expect(!app.output.contains(Array("\u{1B}]0;".utf8)))
    #expect(app.screen.contains("Contacts 1 "))

    let preview = try CommandRun(["preview", "draft:people"], home: home)
    _ = try app.quit()
    let body = try SentBody(preview.output)
    let value = try #require(body.inputs.first?.properties["jobtitle"])
    #expect(value.contains("one") && value.contains("two") && value.contains("red"))
  }

  @Test func `a paste outside of a field runs nothing`() throws {
    let app = try TerminalApp.compose(table)
    app.paste("adQ\nS1\n")
    try app.waitFor("A paste outside a field is not run as keys", "Contacts 1 ")
    #expect(app.status == nil)
  }

  @Test func `a paste too long for one read is one value`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("jobtitle")
    let text = String(repeating: "Quality ", count: 2_500) + "end"
    app.paste(text)
    try app.waitFor("end_")
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("> jobtitle") }
    let preview = try CommandRun(["preview", "draft:people"], home: home)
    #expect(try SentBody(preview.output).inputs.first?.properties["jobtitle"] == text)
  }

  @Test func `letters that no hand types at once run nothing`() throws {
    let app = try TerminalApp.compose(table)
    app.send(Array("Dear all, add the contacts quickly".utf8))
    try app.waitFor("keys came at once", "Contacts 1 ")
    #expect(app.status == nil)
  }
}

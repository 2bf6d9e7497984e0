import Glibc
import Testing

/// Pastes may hold anything: they are text, and nothing of them steers the terminal.
@Suite struct PastingTests {
  private let table = "email\nann@paste.example\n"

  @Test func `a paste into a field is one value, with its line ends and escapes shown and not obeyed`() throws
  {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("jobtitle")
    app.paste("one\ntwo \u{1B}[5;41mred\u{1B}]0;title\u{07}")
    try app.waitFor("red")
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("▌ jobtitle") }
    #expect(!app.output.contains(Array("\u{1B}[5;41m".utf8)))
    #expect(!app.output.contains(Array("\u{1B}]0;".utf8)))
    #expect(app.screen.contains("Contacts 1 "))

    let check = try CommandRun(["preview", "draft:people"], home: home)
    _ = try app.quit()
    #expect(check.errorText.contains("properties.jobtitle: control character <U+001B>"))
    #expect(check.errorText.contains("one") && check.errorText.contains("two"))
  }

  @Test func `a paste outside of a field runs nothing`() throws {
    let app = try TerminalApp.compose(table)
    app.paste("adQ\nS1\n")
    try app.waitFor("Paste contacts", "Pasted outside a field. Enter adds it as contacts, Esc closes")
    app.press(.escape)
    try app.waitFor("Contacts 1 ")
    #expect(app.status == nil)
  }

  @Test(arguments: ["2", "3", "4", "5", "y", "g", "Z", "t"])
  func `wherever nothing is typed a paste runs nothing and is offered as contacts`(place: Character) throws {
    let app = try TerminalApp.compose(table)
    try app.waitFor("q back")
    app.press(.letter(place))
    app.waitUntilRead()
    app.paste("Q\nbob@paste.example\nadQS1\n")
    try app.waitFor("Paste contacts", "bob@paste.example")
    app.press(.escape)
    try app.waitUntil("no window") { !$0.contains("Paste contacts") }
    #expect(app.status == nil)
    app.press(.escape)
    try app.waitUntil("nothing open") { !$0.contains("Esc c") }
    app.press("1")
    try app.waitFor("[1 Compose]")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `a paste that holds the mark of its end runs nothing`() throws {
    let app = try TerminalApp.compose(table)
    app.send(Array("\u{1B}[200~email\reve@paste.example\u{1B}[201~\rdS1\r".utf8))
    try app.waitFor("Paste contacts", "eve@paste.example", "like a paste: not run")
    app.press(.escape)
    try app.waitFor("Contacts 1 ", "ann@paste.example")
  }

  @Test func `rows copied from a spreadsheet become contacts`() throws {
    let app = try TerminalApp.compose(table)
    app.paste("Email\tFirst Name\nbob@paste.example\tBob\ncho@paste.example\t偉\n")
    try app.waitFor("Paste contacts", "Table with tabs, 2 contacts")
    app.press(.enter)
    try app.waitFor("2 contacts imported from the pasted text", "Contacts 3 ", "cho@paste.example")
    app.press("u")
    try app.waitFor("Contacts 1 ")
  }

  @Test func `a paste whose end never comes says how to end it, and is one paste`() throws {
    let app = try TerminalApp.compose(table)
    app.send(Array("\u{1B}[200~email\rdan@paste.example".utf8))
    try app.waitFor("A paste has no end yet: Ctrl-C takes what has come of it", "Contacts 1 ")
    app.press(.control("c"))
    try app.waitFor("Paste contacts", "Table, 1 contact")
  }

  @Test func `a paste of a megabyte outside a field is read when it is added, and survives a kill`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    let rows = (0..<40_000).map { "p\($0)@paste.example\tRow\n" }.joined()
    app.paste("Email\tFirst Name\n" + rows)
    try app.waitFor("Paste contacts", "KiB: read when it is added")
    app.press(.enter)
    try app.waitFor("40000 contacts imported from the pasted text", "Contacts 40001 ")
    app.signal(SIGKILL)
    try app.waitForExit()
    let again = try TerminalApp.reopen(home)
    try again.waitFor("Contacts 40001 ")
    again.press("u")
    try again.waitFor("Undone: import 40000 contacts", "Contacts 1 ")
  }

  @Test func `a paste too long for one read is one value`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose(table, home: home)
    try app.openField("jobtitle")
    let text = String(repeating: "Quality ", count: 2_500) + "end"
    app.paste(text)
    try app.waitFor("end_")
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("▌ jobtitle") }
    let preview = try CommandRun(["preview", "draft:people"], home: home)
    #expect(try SentBody(preview.output).inputs.first?.properties["jobtitle"] == text)
  }
}

import Testing

/// Pastes that the terminal does not mark come as keys do, and are text nevertheless.
@Suite struct UnmarkedPasteTests {
  private let table = "email\nann@paste.example\nbob@paste.example\ncid@paste.example\ndan@paste.example\n"

  private func compose() throws -> TerminalApp {
    let app = try TerminalApp.compose(table)
    try app.waitFor("Contacts 4 ", "q back")
    return app
  }

  @Test(arguments: ["dddd", "QQ", "uu", "\r\r"]) func `one key many times at once is not run`(text: String)
    throws
  {
    let app = try compose()
    app.send(Array(text.utf8))
    try app.waitFor("at once: not run", "Contacts 4 ", "dan@paste.example")
    #expect(app.status == nil)
  }

  @Test(arguments: ["dQ", "1S", "email\rann", "q,", "P\tS", "d\rQ"])
  func `other text runs nothing, however short, and is offered as contacts`(text: String) throws {
    let app = try compose()
    app.send(Array(text.utf8))
    try app.waitFor("Paste contacts", "This came all at once")
    app.press(.escape, .escape)
    try app.waitFor("Contacts 4 ", "dan@paste.example")
    #expect(app.status == nil)
  }

  /// The reads may be as far apart as they like: what came first opened the window.
  @Test func `a table in pieces of three bytes becomes the text of one paste`() throws {
    let app = try compose()
    let bytes = Array("email,firstname\reve@paste.example,Eve\rdQ\r".utf8)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      app.send(Array(bytes[start...].prefix(3)))
      app.waitUntilRead()
    }
    try app.waitFor("Paste contacts", "email,firstname", "eve@paste.example,Eve", "dQ")
    app.press(.escape, .escape)
    try app.waitFor("Contacts 4 ", "dan@paste.example")
    #expect(app.status == nil)
  }

  @Test func `letters that no hand types at once run nothing`() throws {
    let app = try compose()
    app.send(Array("Dear all, add the contacts quickly".utf8))
    try app.waitFor("Paste contacts", "[Dear all, add the contacts quickly_")
    app.type("aQ")
    try app.waitFor("quicklyaQ_")
    app.press(.escape)
    try app.waitFor("Enter add")
    app.press(.escape)
    try app.waitFor("Contacts 4 ")
    #expect(app.status == nil)
  }

  @Test func `what follows an Enter in a field is text`() throws {
    let app = try compose()
    try app.openField("city")
    app.send(Array("Graz\rdd\rQ".utf8))
    try app.waitFor("Paste contacts", "This came all at once")
    app.press(.escape, .escape)
    try app.waitFor("Contacts 4 ", "dan@paste.example", "▌ city", "Graz")
    #expect(app.status == nil)
  }

  @Test func `a key held down repeats, and arrows may come several at once`() throws {
    let app = try compose()
    app.press("j", "j")
    try app.waitFor("Properties of #3 ")
    app.send(Array("jjjjjj".utf8))
    try app.waitFor("Properties of #4 ")
    app.send(RobotKey.up.bytes + RobotKey.up.bytes + RobotKey.up.bytes)
    try app.waitFor("Properties of #1 ")
    app.press("d", "d")
    try app.waitFor("Contacts 2 ", "cid@paste.example")
  }

  @Test func `a word in the palette and Enter may come together, but delete nothing`() throws {
    let app = try compose()
    app.press(":")
    try app.waitFor("Find")
    app.send(Array("rename this\r".utf8))
    try app.waitFor("New name of the draft")
    app.press(.escape)
    try app.waitUntil("no question") { !$0.contains("New name of the draft") }
    app.press(":")
    try app.waitFor("Find")
    app.send(Array("delete the\r".utf8))
    try app.waitFor("came together with text: not run", "Find")
    app.press(.escape)
    try app.waitFor("dan@paste.example")
  }
}

import Testing

/// A slow line delivers keys and pastes in pieces.
@Suite struct SplitInputTests {
  private let table = "email\nann@split.example\nbob@split.example\ncid@split.example\n"
  private static let start = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)

  private func compose() throws -> TerminalApp {
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], environment: ["ESCDELAY": "5000"], home: home)
    try app.waitFor("Properties of #1 ")
    return app
  }

  @Test func `an Esc and the rest of its key much later are one key`() throws {
    let app = try compose()
    app.send(Array("j".utf8) + [0x1B])
    try app.waitFor("Properties of #2 ")
    app.send(Array("OB".utf8))
    try app.waitFor("Properties of #3 ")
    app.sendOneByOne(RobotKey.up.bytes + RobotKey.up.bytes)
    try app.waitFor("Properties of #1 ")
    app.sendOneByOne(Array("\u{1B}[1;5B".utf8))
    try app.waitFor("Properties of #2 ")
  }

  @Test func `letters of many bytes may come a byte at a time`() throws {
    let app = try compose()
    try app.openField("city")
    app.sendOneByOne(Array("Łódź 北京 👍🏽".utf8))
    try app.waitFor("[Łódź 北京 ")
  }

  @Test func `a paste may come a byte at a time`() throws {
    let app = try compose()
    try app.openField("city")
    app.sendOneByOne(Self.start + Array("Q1dS\r北京\u{1B}[20x".utf8) + Self.end)
    try app.waitUntil("the pasted text") { $0.contains("[Q1dS") && $0.contains("北京") && $0.contains("[20x") }
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("Contacts 3 ") }
  }

  @Test func `a paste of a megabyte is one value`() throws {
    let app = try compose()
    try app.openField("city")
    app.send(
      Self.start + Array(String(repeating: "0123456 ", count: 131_072).utf8) + Array("end".utf8) + Self.end)
    try app.waitFor("end_")
    app.press(.enter)
    try app.waitUntil("the value, and why it cannot be sent") {
      !$0.contains("Enter accept") && $0.contains("▌ city") && $0.contains("1048579 characters")
    }
  }

  @Test func `a paste whose end never comes ends with Ctrl-C, and what came is kept`() throws {
    let app = try compose()
    try app.openField("city")
    app.send(Self.start + Array("Łódź".utf8))
    try app.waitFor("A paste has no end yet: Ctrl-C takes what has come of it")
    app.press(.control("c"))
    try app.waitFor("[Łódź_")
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("▌ city") }
    app.press("1", .shiftTab, .down)
    #expect(app.status == nil)
  }
}

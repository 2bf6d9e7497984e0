import Foundation
import HostileText
import Testing

/// A file full of hostile texts is walked through from end to end, and every byte that reached the terminal is held to
/// the grammar.
@Suite struct HostileContactsTests {
  private func expectClean(_ app: TerminalApp, _ size: TerminalSize, copies: [String] = []) {
    let violations = OutputGrammar(size: size, copies: copies).violations(in: app.output)
    #expect(violations == [])
  }

  @Test(arguments: [HostileSetting.all[0], HostileSetting.all[3]])
  func `all contacts with their properties and links, and every value in a field`(setting: HostileSetting)
    throws
  {
    let app = try setting.start()
    for contact in 1...HostileFiles.count {
      try app.waitFor("Properties of #\(contact) ")
      app.press(.enter, .end, .up, .enter)
      try app.waitFor("Enter accept")
      app.press(.home, .right, .end, .escape)
      try app.waitUntil("the closed field") { !$0.contains("Enter accept") }
      app.press(.tab, .down, .shiftTab, .shiftTab, .down)
    }
    #expect(try app.quit() == .exited(0))
    expectClean(app, setting.size)
  }

  @Test(arguments: [HostileSetting.all[1], HostileSetting.all[2]])
  func `the plan and every line of the body`(setting: HostileSetting) throws {
    let app = try setting.start()
    app.press("P")
    try app.waitFor("Plan made")
    app.press(.tab, .home)
    for _ in 0..<HostileFiles.count {
      app.press("l", .down, "l", .down, .down, .down)
      _ = app.screen
    }
    for _ in 0..<40 { app.press(.pageDown) }
    for _ in 0..<40 { app.press("]") }
    app.press("1")
    try app.waitFor("Contacts \(HostileFiles.count)", "[1 Compose]")
    #expect(try app.quit() == .exited(0))
    expectClean(app, setting.size)
  }

  @Test func `what is copied is the only sequence with a text of its own`() throws {
    let app = try HostileSetting(size: .standard).start()
    var copies: [String] = []
    for contact in 1...20 {
      try app.waitFor("Properties of #\(contact) ")
      app.press(.enter, .end, .up, "y")
      try app.waitFor("Copy what?")
      app.press("v")
      try app.waitFor("Sent to your terminal")
      let bytes = try app.home.bytes(of: "state/contact-batch/last-copy.txt")
      #expect(String(decoding: bytes, as: UTF8.self) == HostileText.all[contact - 1].text)
      copies.append(Data(bytes).base64EncodedString())
      app.press(.shiftTab, .down)
    }
    #expect(try app.quit() == .exited(0))
    expectClean(app, .standard, copies: copies)
    #expect(!OutputGrammar(size: .standard).violations(in: app.output).isEmpty)
  }
}

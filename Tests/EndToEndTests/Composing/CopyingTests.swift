import Foundation
import Testing

@Suite struct CopyingTests {
  @Test func `a copied curl command has the token as a variable, in a private file and for the terminal`()
    throws
  {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.compose("email\nann@copy.example\n", sandbox: sandbox, home: home)
    app.press("P")
    try app.waitFor("Plan made")
    app.press("y")
    try app.waitFor("curl")
    app.press("c")
    try app.waitFor("Sent to your terminal")

    let file = home.state.appending(path: "last-copy.txt")
    let copied = try Data(contentsOf: file)
    let command = String(decoding: copied, as: UTF8.self)
    #expect(command.hasPrefix("curl "))
    #expect(command.contains("'\(sandbox.baseURL)/crm/v3/objects/contacts/batch/create'"))
    #expect(command.contains("Authorization: Bearer $HUBSPOT_ACCESS_TOKEN"))
    let preview = try CommandRun(["preview", "people.csv"], home: home)
    #expect(command.contains(preview.outputText.dropLast()))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)

    let sequence = "\u{1B}]52;c;\(copied.base64EncodedString())\u{1B}\\"
    #expect(app.output.contains(Array(sequence.utf8)))
    let token = try #require(sandbox.environment["HUBSPOT_ACCESS_TOKEN"])
    #expect(!command.contains(token))
  }

  @Test func `the copied command does what submit does`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.compose("email\no'neil@copy.example\n", sandbox: sandbox, home: home)
    app.press("P")
    try app.waitFor("Plan made")
    app.press("y", "b")
    try app.waitFor("Sent to your terminal")
    let body = try home.bytes(of: "state/contact-batch/last-copy.txt")
    #expect(try CommandRun(["preview", "people.csv"], home: home).output == body + [UInt8(ascii: "\n")])
  }

  private func copyPath(_ environment: [String: String]) throws -> TerminalApp {
    let home = try TestHome()
    try home.write("email\nann@copy.example\n", to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], environment: environment, home: home)
    try app.waitFor("Contacts 1 ")
    app.press("y")
    try app.waitFor("Copy what?")
    app.press("p")
    return app
  }

  @Test func `inside tmux the copy goes to the terminal around it as well`() throws {
    let app = try copyPath(["TERM": "tmux-256color", "TMUX": "/tmp/tmux-1000/default,1,0"])
    try app.waitFor("Sent to your terminal; also in ~/state/contact-batch/last-copy.txt")
    let path = Data("inputs[0]".utf8).base64EncodedString()
    #expect(app.output.contains(Array("\u{1B}]52;c;\(path)\u{1B}\\".utf8)))
    #expect(app.output.contains(Array("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(path)\u{1B}\u{1B}\\\u{1B}\\".utf8)))
  }

  @Test(arguments: ["linux", "vt100"]) func `a terminal without a clipboard gets a file alone`(
    terminal: String
  )
    throws
  {
    let app = try copyPath(["TERM": terminal])
    try app.waitFor("Not for this terminal's clipboard: it is in ~/state/contact-batch/last-copy.txt")
    #expect(!app.output.contains(Array("\u{1B}]52".utf8)))
    #expect(try app.home.bytes(of: "state/contact-batch/last-copy.txt") == Array("inputs[0]".utf8))
  }

  @Test func `what a terminal would cut off is in the file alone, whole`() throws {
    let text = String(repeating: "w", count: 74_001)
    let app = try TerminalApp.compose("email,jobtitle\nann@copy.example,\(text)\n")
    app.press(.enter, .end, .up)
    try app.waitUntil("the value") { $0.cursorRow.contains("jobtitle") }
    app.press("y")
    try app.waitFor("Copy what?")
    app.press("v")
    try app.waitFor("Not for this terminal's clipboard: it is in ~/state/contact-batch/last-copy.txt")
    #expect(!app.output.contains(Array("\u{1B}]52".utf8)))
    #expect(try app.home.bytes(of: "state/contact-batch/last-copy.txt") == Array(text.utf8))
  }

  @Test func `in the demo the copied command goes to the demo's own sandbox`() throws {
    let home = try TestHome()
    let app = try TerminalApp.start(["--demo"], home: home)
    try app.waitFor("SANDBOX 48151623")
    app.press("P")
    try app.waitFor("Plan made")
    app.press("y", "c")
    try app.waitFor("Sent to your terminal")
    let bytes = try home.bytes(of: "state/contact-batch/demo/last-copy.txt")
    let command = String(decoding: bytes, as: UTF8.self)
    #expect(command.contains(/'http:\/\/127\.0\.0\.1:[0-9]+\/crm/))
  }
}

import Foundation
import Testing

@Suite struct ExportTests {
  private func export(to name: String, _ app: TerminalApp) throws {
    app.press("w")
    try app.waitFor("Export to which file")
    app.type(name)
    app.press(.enter)
  }

  @Test func `w writes the draft to a file for its owner alone, and says where it is`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose("email,city\nann@export.example,Ulm\n", home: home)
    try export(to: "out.csv", app)
    try app.waitFor("1 contact written to ~/out.csv")
    #expect(try home.bytes(of: "out.csv") == Array("email,city\r\nann@export.example,Ulm\r\n".utf8))
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: home.url.appending(path: "out.csv").path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    try export(to: "out.json", app)
    try app.waitFor("1 contact written to ~/out.json")
    let body = try CommandRun(["drafts", "export", "people"], home: home)
    #expect(try home.bytes(of: "out.json") == body.output)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!names.contains { $0.hasPrefix(".contact-batch-") })
  }

  @Test func `a file that is there is kept until the question is answered with yes`() throws {
    let home = try TestHome()
    try home.write("precious", to: "out.csv")
    let app = try TerminalApp.compose("email\nann@export.example\n", home: home)
    try export(to: "out.csv", app)
    try app.waitFor("It exists: yes to replace")
    #expect(try home.bytes(of: "out.csv") == Array("precious".utf8))
    app.type("yes")
    app.press(.enter)
    try app.waitFor("1 contact written to ~/out.csv")
    #expect(try home.bytes(of: "out.csv") == Array("email\r\nann@export.example\r\n".utf8))
  }

  @Test func `a folder that is not there is named`() throws {
    let app = try TerminalApp.compose("email\nann@export.example\n")
    try export(to: "missing/out.csv", app)
    try app.waitFor("missing/out.csv cannot be written")
  }
}

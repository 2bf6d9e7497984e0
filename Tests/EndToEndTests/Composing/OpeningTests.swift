import Foundation
import Testing

@Suite struct OpeningTests {
  @Test(arguments: ["missing.csv", "empty.csv"])
  func `a file that cannot be opened is exit 2, on a whole terminal`(
    name: String
  ) throws {
    let home = try TestHome()
    try home.write("", to: "empty.csv")
    let app = try TerminalApp.start([name], home: home)
    #expect(try app.waitForExit() == .exited(2))
    #expect(app.screen.contains(name))
    #expect(app.terminalState == .initial)
    #expect(try app.terminalModes() == app.modesAtStart)
  }

  @Test func `what was left out of a file is shown before anything else`() throws {
    let body = #"{"inputs":[{"properties":{"email":"a@open.example"},"colour":"red"}]}"#
    let home = try TestHome()
    try home.write(body, to: "people.json")
    let app = try TerminalApp.start(["people.json"], home: home)
    try app.waitFor("colour", "Esc close")
    app.press(.escape)
    try app.waitFor("Contacts 1 ", "a@open.example")
  }

  @Test func `a damaged store is set aside, and said so`() throws {
    let home = try TestHome()
    try FileManager.default.createDirectory(at: home.state, withIntermediateDirectories: true)
    try Data(repeating: 0x5A, count: 5_000).write(to: home.state.appending(path: "drafts.sqlite"))
    let app = try TerminalApp.start(size: TerminalSize(columns: 300, rows: 24), home: home)
    try app.waitFor("Contacts 0", "drafts.sqlite")
    app.press("a")
    try app.waitFor("Contacts 1 ")
    _ = try app.quit()
    let again = try TerminalApp.reopen(home)
    try again.waitFor("Contacts 1 ")
    let names = try FileManager.default.contentsOfDirectory(atPath: home.state.path)
    #expect(
      names.count { $0.hasPrefix("drafts.sqlite") && $0 != "drafts.sqlite-wal" && $0 != "drafts.sqlite-shm" }
        >= 2)
  }

  @Test func `--ascii draws with plain characters and leaves names as they are`() throws {
    let home = try TestHome()
    try home.write("email,firstname\na@open.example,Zoë\n", to: "people.csv")
    let app = try TerminalApp.start(["--ascii", "people.csv"], home: home)
    let screen = try app.waitFor("+ Contacts 1 ", "Zoë", "q back")
    let drawn = Set(screen.text.unicodeScalars.filter { !$0.isASCII })
    #expect(drawn == ["ë"])
  }
}

import Foundation
import Testing

/// Most of a stored draft is read once its first frame is there.
@Suite struct UnreadDraftTests {
  /// A draft of a thousand contacts, the last of which no first frame shows, with some bytes of it changed on the disk.
  private func home(changing old: String, to new: String) throws -> TestHome {
    let home = try TestHome()
    let app = try TerminalApp.compose(ContactTable(count: 1_000).text, home: home)
    try app.waitFor("✓ saved")
    _ = try app.quit()
    let file = home.state.appending(path: "drafts.sqlite")
    var bytes = try Data(contentsOf: file)
    let place = try #require(bytes.range(of: Data(old.utf8), options: .backwards))
    bytes.replaceSubrange(place, with: Data(new.utf8))
    try bytes.write(to: file)
    return home
  }

  @Test(arguments: [[], ["--plain"]])
  func `damage behind the first frame ends the program as damage in it does`(options: [String]) throws {
    let home = try home(changing: #""id":999,"contact""#, to: #""id":999,"contacts"#)
    let app = try TerminalApp.start(options, home: home)
    #expect(try app.waitForExit() == .exited(2))
    // The path before it may be cut by the edge of the terminal anywhere.
    let text = app.screen.text.replacing("\n", with: "")
    #expect(text.contains("drafts.sqlite is damaged. It was not changed."))
    #expect(app.terminalState == .initial)
    #expect(try app.terminalModes() == app.modesAtStart)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.state.path)
    #expect(names.count { $0.hasPrefix("drafts.sqlite") && $0.count > "drafts.sqlite-wal".count } == 0)
  }

  @Test func `bytes that are not those that were written, but can be read, are what the draft holds`() throws
  {
    let home = try home(changing: "person999@", to: "person99x@")
    let app = try TerminalApp.reopen(home)
    try app.waitFor("Contacts 1000 ")
    app.press(.end)
    try app.waitFor("person99x@table.example")
    app.press("d")
    try app.waitFor("Contacts 999 ", "✓ saved")
  }
}

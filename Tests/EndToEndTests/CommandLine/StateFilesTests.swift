import Foundation
import Testing

/// What is kept is for its owner's eyes alone.
@Suite struct StateFilesTests {
  @Test func `folders are 0700 and files 0600`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.compose("email\nann@state.example\n", sandbox: sandbox, home: home)
    app.press("y", "i")
    try app.waitFor("Sent to your terminal")
    try app.submit(typing: "1")
    try app.waitFor("Results 1: created 1")
    let files = FileManager.default
    let names = try files.subpathsOfDirectory(atPath: home.state.path)
    #expect(names.contains("drafts.sqlite") && names.contains("journal.sqlite"))
    for name in names + [""] {
      let attributes = try files.attributesOfItem(atPath: home.state.appending(path: name).path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      let mode = try #require(attributes[.posixPermissions] as? NSNumber).intValue
      #expect(mode == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test func `the demo keeps its own`() throws {
    let home = try TestHome()
    let app = try TerminalApp.start(["--demo"], home: home)
    try app.waitFor("Contacts 8")
    _ = try app.quit()
    let own = try TerminalApp.start(home: home)
    try own.waitFor("Contacts 0")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.state.path).contains("demo"))
  }
}

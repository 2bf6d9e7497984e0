import HostileText
import Testing

/// Files that hold no text at all where text should be.
@Suite struct HostileFileTests {
  private func expectHarmless(_ file: String, _ bytes: [UInt8]) throws {
    let home = try TestHome()
    try home.write(bytes, to: file)
    let command = try CommandRun(["validate", file], home: home)
    expectTame(command)
    guard command.status != .exited(2) else { return }
    let app = try TerminalApp.start([file], home: home)
    // Letters that nobody writes are asked about.
    if file.hasSuffix(".csv"), (command.outputText + command.errorText).contains("nothing is imported") {
      try app.waitFor("Columns of")
      app.press(.escape)
      try app.waitUntil("the panes") { !$0.contains("Columns of") }
    }
    try app.waitForContacts()
    #expect(try app.quit() == .exited(0))
    #expect(OutputGrammar(size: .standard).violations(in: app.output) == [])
  }

  private func expectTame(_ run: CommandRun) {
    #expect(TameText.violations(in: run.output) == [])
    #expect(TameText.violations(in: Array(run.errorText.utf8)) == [])
  }

  @Test(arguments: HostileBytes.all.indices) func `bytes that are no text, in a table`(index: Int) throws {
    try expectHarmless(
      "bytes.csv", Array("email,firstname\nann@b.example,".utf8) + HostileBytes.all[index].bytes)
  }

  @Test(arguments: HostileBytes.all.indices) func `bytes that are no text, in JSON`(index: Int) throws {
    let (start, end) = (#"{"inputs":[{"properties":{"firstname":""#, #""}}]}"#)
    try expectHarmless("bytes.json", Array(start.utf8) + HostileBytes.all[index].bytes + Array(end.utf8))
  }

  @Test(arguments: HostileBytes.escapesInJSON) func `escapes that are no text`(escaped: String) throws {
    try expectHarmless("escape.json", Array(#"{"inputs":[{"properties":{"firstname":"\#(escaped)"}}]}"#.utf8))
  }

  @Test(arguments: ["hostile.json", "hostile.csv"]) func `commands about a hostile file`(file: String) throws
  {
    let home = try TestHome()
    try home.write(file.hasSuffix("json") ? HostileFiles.json : HostileFiles.csv, to: file)
    let validation = try CommandRun(["validate", file], home: home)
    expectTame(validation)
    #expect(!validation.output.isEmpty)
    let server = try HostileService.start()
    let submission = try CommandRun(
      ["submit", "--yes", file], environment: HostileService.environment(server), home: home)
    expectTame(submission)
    #expect(submission.outputText.contains("created"))
  }

  @Test(arguments: [["validate"], ["preview"], ["preview", "--pretty"]])
  func `commands about a hostile file, on a terminal`(command: [String]) throws {
    let home = try TestHome()
    try home.write(HostileFiles.json, to: "hostile.json")
    let app = try TerminalApp.start(command + ["hostile.json"], home: home)
    #expect(try app.waitForExit() != .exited(2))
    #expect(!app.output.isEmpty)
    // The line itself writes a carriage return in front of each line feed.
    #expect(TameText.violations(in: app.output.filter { $0 != 0x0D }) == [])
  }
}

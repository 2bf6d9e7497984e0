import Glibc
import Testing

/// Reading never stands in the way: not of keys, and not of the end.
@Suite struct LongImportTests {
  private func long(_ home: TestHome) throws -> String {
    let row = "long@import.example,\(String(repeating: "many words ", count: 400))\n"
    let rows = Array(row.utf8)
    var bytes = Array("email,message\n".utf8)
    for _ in 0..<8_000 { bytes += rows }
    return try home.write(bytes, to: "long.csv")
  }

  @Test func `a long file can be stopped, and the draft is as it was`() throws {
    let home = try TestHome()
    let app = try TerminalApp.compose("email\nann@import.example\n", home: home)
    let file = try long(home)
    app.press("i")
    try app.waitFor("Import which file?")
    app.type(file)
    app.press(.enter)
    try app.waitFor("Reading long.csv", "Ctrl-C stops", "Contacts 1 ")
    app.press(.control("c"))
    try app.waitFor("Stopped reading long.csv: the draft is unchanged", "Contacts 1 ")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `keys act while a long file is read at the start`() throws {
    let home = try TestHome()
    let app = try TerminalApp.start([try long(home)], home: home)
    try app.waitFor("Reading long.csv", "Contacts 0")
    app.press("a")
    try app.waitFor("#1 added", "Contacts 1 ")
    app.press("j")
    try app.waitFor("Reading long.csv", "Contacts 1 ")
    app.press(.control("c"))
    try app.waitFor("Stopped reading long.csv")
  }

  @Test(arguments: ["/dev/zero", "pipe", "."]) func `what is no file is refused`(path: String) throws {
    let home = try TestHome()
    #expect(mkfifo("\(home.path)/pipe", 0o600) == 0)
    let app = try TerminalApp.compose("email\nann@import.example\n", home: home)
    app.press("i")
    try app.waitFor("Import which file?")
    app.type(path)
    app.press(.enter)
    try app.waitFor("\(path) is not a file. Name a file.", "Contacts 1 ")

    let second = try TerminalApp.start([path], home: home)
    guard path != "pipe" else {
      // What it holds may still be written, as for every command.
      try second.waitFor("Waiting for a program to write to pipe, a named pipe.")
      second.press(.control("c"))
      #expect(try second.waitForExit() != .exited(0))
      return
    }
    #expect(try second.waitForExit() == .exited(2))
    #expect(second.screen.contains("\(path) is not a file. Name a file."))
  }
}

import Testing

extension RobotTests {
  @Test func `what is typed is echoed by the line and shown on the screen`() throws {
    let app = try TerminalApp.start(program: .at("/bin/cat"))
    app.type("ada lovelace")
    let typed = try app.waitFor("ada lovelace")
    #expect(typed.rows[0] == "ada lovelace")
    #expect(typed.cursor == .init(column: 12, row: 0))

    app.press(.enter)
    let repeated = try app.waitUntil { $0.rows[1] == "ada lovelace" }
    #expect(repeated.cursor == .init(column: 0, row: 2))
    #expect(app.bytesWritten == 2 * "ada lovelace\r\n".utf8.count)
  }

  @Test func `wide characters take two columns and stay whole`() throws {
    let app = try start(script: "printf '中文|e\\314\\201|😀|'; read x")
    let screen = try app.waitFor("😀|")
    #expect(screen.rows[0] == "中文|e\u{301}|😀|")
    #expect(screen.cells[0].prefix(6).map(\.width) == [2, 0, 2, 0, 1, 1])
    #expect(screen.cursor.column == 10)
  }

  @Test(arguments: ["…", "é", "😀"]) func `a character that comes in pieces is one`(text: String) throws {
    for cut in 1..<text.utf8.count {
      let emulator = try Emulator(size: TerminalSize(columns: 8, rows: 1))
      let bytes = Array("ab\(text)c".utf8)
      _ = emulator.feed(Array(bytes.prefix(2 + cut)))
      _ = emulator.feed(Array(bytes.dropFirst(2 + cut)))
      #expect(emulator.screen.rows[0] == "ab\(text)c")
    }
  }

  @Test func `attributes and colours of cells are seen`() throws {
    let app = try start(script: "printf 'a\\033[7mb\\033[0;1;31mc\\033[0;4md\\033[0m'; read x")
    let screen = try app.waitFor("abcd")
    let cells = screen.cells[0].prefix(4)
    #expect(cells.map(\.reverse) == [false, true, false, false])
    #expect(cells.map(\.bold) == [false, false, true, false])
    #expect(cells.map(\.underline) == [false, false, false, true])
    #expect(cells.map(\.foreground) == [nil, nil, 1, nil])
    #expect(screen.text(inRow: 0) { $0.reverse } == "b")
  }

  @Test func `a program that asks where the cursor is gets an answer`() throws {
    let app = try start(
      script: "stty raw -echo; printf 'abc\\033[6n'; dd bs=6 count=1 2>/dev/null | od -c; exit 4")
    #expect(try app.waitForExit() == .exited(4))
    #expect(app.screen.contains("033   [   1   ;   4   R"))
  }

  @Test func `a new size reaches the program and the screen`() throws {
    let app = try start(script: "trap 'stty size' WINCH; stty size; while :; do read x; done")
    try app.waitFor("24 80")
    try app.resize(TerminalSize(columns: 40, rows: 10))
    let screen = try app.waitFor("10 40")
    #expect(screen.rows.count == 10)
    #expect(screen.cells.allSatisfy { $0.count == 40 })
  }

  @Test func `a wait in vain throws the whole screen`() throws {
    let app = try start(script: "printf 'one\\ntwo'; read x")
    try app.waitFor("two")
    let failure = try #require(throws: RobotFailure.self) {
      try app.waitUntil("three", within: 0) { $0.contains("three") }
    }
    #expect(failure.description.contains("waited for three, in vain"))
    #expect(failure.description.contains("│one\n│two\n"))
  }

  @Test func `a wait ends when the program does`() throws {
    let app = try start(script: "echo gone; exit 3")
    let failure = try #require(throws: RobotFailure.self) { try app.waitFor("never") }
    #expect(failure.description.contains("but the program ended: exited(3)"))
    #expect(failure.description.contains("│gone"))
  }
}

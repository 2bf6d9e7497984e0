import Testing

/// Nothing from data steers the terminal, and two programs do not write into one draft.
@Suite struct PlainSafetyTests {
  @Test func `hostile values are shown visibly`() throws {
    let home = try TestHome()
    try home.write(
      "email,firstname\nann@evil.example,\"a\u{1B}[2J\u{7}b\u{202E}c\u{9B}1m\nd\"\n", to: "people.csv")
    let run = try CommandRun(
      ["--plain", "people.csv"], input: Array("0\n1\n1\n1\n2\n1\n\u{1B}[31mx\u{7}\n0\n5\n".utf8), home: home)
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains("<U+202E> is invisible and was removed"))
    #expect(run.outputText.contains("firstname: a␛[2J␇bc<U+009B>1m␊d"))
    #expect(run.outputText.contains("firstname is now ␛[31mx␇"))
    #expect(isPlain(run.output))
  }

  @Test func `a terminal without UTF-8 gets ASCII`() throws {
    let home = try TestHome()
    try home.write("email,firstname\nann@plain.example,Zoë\n", to: "people.csv")
    let run = try CommandRun(
      ["--plain", "people.csv"], input: Array("1\n".utf8), environment: ["LC_ALL": "de_DE.ISO-8859-1"],
      home: home)
    #expect(run.outputText.contains("1 ann@plain.example, Zo<U+00EB>, ok"))
    #expect(run.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `what a server says is shown visibly`() throws {
    let words = #"no \u001b[2J\u001b]0;owned\u0007 good"#
    let server = try CannedServer { request in
      request.target.contains("batch/create")
        ? CannedServer.json(
          #"{"status":"error","category":"VALIDATION_ERROR","message":"\#(words)"}"#,
          status: "400 Bad Request")
        : CannedServer.json(#"{"portalId":4711}"#)
    }
    let home = try TestHome()
    try home.write("email\nann@evil.example\n", to: "people.csv")
    let run = try CommandRun(
      ["--plain", "people.csv"], input: Array("5\n1\n1\n2\n".utf8),
      environment: ["HUBSPOT_BASE_URL": server.baseURL, "HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"],
      home: home)
    #expect(
      run.outputText.contains("1 ann@evil.example, failed, no ␛[2J␛]0;owned␇ good"))
    #expect(isPlain(run.output))
  }

  @Test func `a second program on a draft says locked and changes nothing`() throws {
    let home = try TestHome()
    let first = try PlainApp.compose("email\nann@lock.example\n", home: home)
    let second = try PlainApp.start(home: home)
    try second.app.waitFor("Draft people, 1 contact, locked, read-only")
    second.answer("2")
    try second.app.waitFor("warning: read-only: this draft is open in another program")
    #expect(try second.quit() == .exited(0))
    first.answer("2")
    try first.app.waitFor("#2 added")
  }

  @Test func `the screen and plain lines share drafts`() throws {
    let home = try TestHome()
    let plain = try PlainApp.compose("email\nann@both.example\n", home: home)
    plain.answer("2")
    try plain.app.waitFor("#2 added")
    #expect(try plain.quit() == .exited(0))
    let screen = try TerminalApp.reopen(home)
    screen.press("u")
    try screen.waitFor("Contacts 1 ", "Undone: add a contact")
  }
}

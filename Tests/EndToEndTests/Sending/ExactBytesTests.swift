import Testing

/// What is previewed is what is sent.
@Suite struct ExactBytesTests {
  @Test func `preview prints byte for byte what submit sends`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(ContactTable(count: 130, badRows: [3]).text, to: "people.csv")
    let preview = try CommandRun(["preview", "people.csv"], home: home)
    #expect(preview.status == .exited(1))
    #expect(preview.errorText.contains("people.csv:7: inputs[3] is left out"))
    _ = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    let bodies = try sandbox.createBodies()
    #expect(bodies.count == 2)
    #expect(preview.output == bodies.flatMap { $0 + [UInt8(ascii: "\n")] })
  }

  @Test func `what preview prints is a file that previews to the same bytes`() throws {
    let home = try TestHome()
    try home.write(ContactTable(count: 130).text, to: "people.csv")
    let first = try CommandRun(["preview", "people.csv"], home: home)
    try home.write(first.outputText, to: "bodies.json")
    let second = try CommandRun(["preview", "bodies.json"], home: home)
    #expect(first.status == .exited(0) && second.status == .exited(0))
    #expect(second.output == first.output)
    #expect(try CommandRun(["preview", "-"], input: first.output, home: home).output == first.output)
  }

  @Test func `the screens send what preview prints`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let table = ContactTable(count: 3)
    let app = try TerminalApp.compose(table.text, sandbox: sandbox, home: home)
    try app.submit(typing: "3")
    try app.waitFor("Results 3: created 3")
    let preview = try CommandRun(["preview", "people.csv"], home: home)
    #expect(preview.output == (try sandbox.createBodies()).flatMap { $0 + [UInt8(ascii: "\n")] })
  }

  @Test func `screens, plain lines and the command line send the same bytes`() throws {
    let table =
      "email,firstname,lifecyclestage,associations.company\n"
      + "ann@same.example,Änn,lead,9101;9102\nbob@same.example,Bob,,\n"
    let (screens, lines, command) = (try SandboxProcess(), try SandboxProcess(), try SandboxProcess())
    let app = try TerminalApp.compose(table, sandbox: screens)
    try app.submit(typing: "2")
    try app.waitFor("created 2")
    let plain = try PlainApp.compose(table, sandbox: lines)
    plain.answer("5", "2")
    try plain.app.waitFor("created 2")
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    _ = try CommandRun.submit("people.csv", to: command.environment, home: home)
    let bodies = try command.createBodies()
    #expect(bodies.count == 1)
    #expect(try screens.createBodies() == bodies)
    #expect(try lines.createBodies() == bodies)
  }
}

import Glibc
import Testing

/// The command that prints the token may ask the person for something.
@Suite struct TokenCommandTests {
  private let sandbox: SandboxProcess
  private let home: TestHome

  init() throws {
    sandbox = try SandboxProcess()
    home = try TestHome()
    try home.write("email\nann@token.example\n", to: "people.csv")
  }

  /// A command that asks without showing what is typed, and prints the token if it is right.
  private static let asking = """
    stty -echo; printf 'Passphrase: ' >&2; read line; stty echo; echo >&2
    [ "$line" = open-sesame ] && echo pat-test-1f2e3d4c
    """

  private func configure(_ script: String) throws {
    try home.write(script + "\n", to: "token.sh")
    try home.configure(
      "default: local\nprofiles:\n  local:\n    baseUrl: \(sandbox.baseURL)\n    environment: sandbox\n"
        + "    token: { command: \"sh \(home.path)/token.sh\" }\n")
  }

  private func start(_ arguments: [String], _ script: String = asking) throws -> TerminalApp {
    try configure(script)
    let app = try TerminalApp.start(arguments, home: home)
    try app.waitFor("Waiting for the token command. Ctrl-C ends it.")
    return app
  }

  private func expectNoTrace(of app: TerminalApp) throws {
    #expect(try app.terminalModes() == app.modesAtStart)
    let text = String(decoding: app.output, as: UTF8.self)
    #expect(!text.contains("open-sesame") && !text.contains("pat-test"))
  }

  @Test func `a command has the terminal to ask on, and the submission goes on with the token`() throws {
    let app = try start(["submit", "--yes", "people.csv"])
    try app.waitFor("Passphrase:")
    app.type("open-sesame\n")
    #expect(try app.waitForExit() == .exited(0))
    try expectNoTrace(of: app)
    #expect(try sandbox.state().createdByEmail == ["ann@token.example": 1])
  }

  @Test func `the composer waits for it before it takes the screen`() throws {
    let app = try start(["people.csv"])
    try app.waitFor("Passphrase:")
    app.type("open-sesame\n")
    try app.waitFor("Contacts 1 ", "SANDBOX")
    #expect(try app.quit() == .exited(0))
    try expectNoTrace(of: app)
  }

  @Test func `the plain composer waits for it too`() throws {
    let app = try start(["--plain", "people.csv"])
    try app.waitFor("Passphrase:")
    app.type("open-sesame\n")
    try app.waitFor("Main menu:")
    app.type("q\n")
    #expect(try app.waitForExit() == .exited(0))
    try expectNoTrace(of: app)
  }

  @Test func `a command may open the terminal itself`() throws {
    let app = try start(
      ["submit", "--yes", "people.csv"],
      "exec <&-; printf 'PIN? ' >/dev/tty; read line </dev/tty; [ \"$line\" = 7 ] && echo pat-test-1f2e3d4c")
    try app.waitFor("PIN?")
    app.press(.control("z"))
    app.type("7\n")
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test(arguments: [["submit", "--yes", "people.csv"], ["people.csv"], ["--plain", "people.csv"]])
  func `Ctrl-C ends it, and the terminal is as it was`(arguments: [String]) throws {
    let app = try start(arguments)
    try app.waitFor("Passphrase:")
    app.press(.control("c"))
    #expect(try app.waitForExit() == .exited(130))
    #expect(app.screen.contains("There is no access token: its command was interrupted."))
    try expectNoTrace(of: app)
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `a signal ends both`(signal: Int32) throws {
    let app = try start(["people.csv"])
    try app.waitFor("Passphrase:")
    app.signal(signal)
    #expect(try app.waitForExit() == .signalled(signal))
    #expect(try app.terminalModes() == app.modesAtStart)
  }

  @Test func `without a terminal its input is at its end, and nobody waits`() throws {
    try configure(Self.asking)
    let run = try CommandRun(["submit", "--yes", "people.csv"], home: home)
    #expect(run.status == .exited(2))
    #expect(
      run.errorText
        == "There is no access token: its command ended with status 1; run it by hand to see why.\n")
  }

  @Test func `in the background of a shell it is refused with a sentence`() throws {
    try configure("read line </dev/tty; echo pat-test-1f2e3d4c")
    let path = try Program.contactBatch.path()
    let app = try TerminalApp.start(["-i"], program: .at("/bin/sh"), size: .wide, home: home)
    try app.waitUntil("the shell's prompt") { $0.cursorRow == "$" }
    app.type("'\(path)' submit --yes people.csv & wait $!; echo status $?\n")
    try app.waitFor(
      "asks on the terminal, which another program has. Run this in the foreground.", "status 2")
  }
}

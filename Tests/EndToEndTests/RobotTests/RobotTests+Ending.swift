import Foundation
import Testing

extension RobotTests {
  @Test(arguments: [0, 1, 130] as [Int32]) func `an exit code is seen`(code: Int32) throws {
    let app = try start(script: "exit \(code)")
    #expect(try app.waitForExit() == .exited(code))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL, SIGSEGV]) func `a signal ends a program`(signal: Int32) throws {
    let app = try TerminalApp.start(program: .at("/bin/cat"))
    app.signal(signal)
    #expect(try app.waitForExit() == .signalled(signal))
  }

  @Test func `a dropped connection is a hang-up for the program`() throws {
    let home = try TestHome()
    let script = "trap 'echo dropped > note; exit 7' HUP; printf ready; while :; do read x; done"
    let app = try TerminalApp.start(["-c", script], program: .at("/bin/sh"), home: home)
    try app.waitFor("ready")
    app.hangUp()
    #expect(try app.waitForExit() == .exited(7))
    #expect(try home.bytes(of: "note") == Array("dropped\n".utf8))
  }

  @Test func `under a shell a program is suspended and comes back`() throws {
    let app = try TerminalApp.startUnderShell(program: .at("/bin/cat"))
    app.type("before")
    app.press(.enter)
    try app.waitUntil { $0.rows.filter { $0 == "before" }.count == 2 }
    app.press(.control("z"))
    try app.waitUntil("the prompt") { $0.contains("Stopped") && $0.cursorRow == "$" }
    app.type("fg")
    app.press(.enter)
    try app.waitUntil("the program in front") { screen in
      screen.cursorRow == "" && screen.rows.count { $0.contains("/bin/cat") } == 3
    }
    app.type("after")
    app.press(.enter)
    try app.waitUntil { $0.rows.filter { $0 == "after" }.count == 2 }
  }

  @Test func `a program dies with its robot and its home goes too`() throws {
    let home = try TestHome()
    var app: TerminalApp? = try TerminalApp.start(program: .at("/bin/cat"), home: home)
    let pid = try #require(app?.pid)
    #expect(kill(pid, 0) == 0)
    app = nil
    #expect(kill(pid, 0) == -1 && errno == ESRCH)

    var other: TestHome? = try TestHome()
    let path = try #require(other?.path)
    #expect(FileManager.default.fileExists(atPath: path))
    other = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a program that is not there is an error that names it`() throws {
    let failure = try #require(throws: SystemFailure.self) {
      try TerminalApp.start(program: .at("/no/such/program"))
    }
    #expect(failure.description == "could not start /no/such/program: No such file or directory")
  }
}

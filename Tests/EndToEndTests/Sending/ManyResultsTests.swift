import Testing

/// A submission of 10,000 contacts on a real screen.
@Suite struct ManyResultsTests {
  @Test func `10,000 results are opened, scrolled, filtered, sorted and searched`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let rows = (1...10_000).map { "p\($0)@many.example,\($0 == 7_777 ? "nobody" : "lead")" }
    try home.write((["email,lifecyclestage"] + rows).joined(separator: "\n"), to: "people.csv")
    _ = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    let app = try TerminalApp.openJournal(
      home, sandbox: sandbox, once: "SANDBOX 48151623", showing: "created 9999")
    app.press(.enter)
    try app.waitFor("Results 10000: created 9999", "p1@many.example")
    app.press(.end)
    try app.waitFor("p10000@many.example")
    app.press(.pageUp, .up)
    try app.waitUntil("another page") { !$0.contains("p10000@many.example") }
    app.press(.home)
    try app.waitFor("p1@many.example")
    app.press("/")
    try app.waitFor("Search")
    app.type("p5000@")
    app.press(.enter)
    try app.waitFor("p5000@many.example")
    app.press("f", "n")
    try app.waitFor("1 of 10000 contacts shown", "p7777@many.example")
    app.press("f", "a")
    try app.waitFor("All are shown", "p7776@many.example")
    app.press("s", "o")
    try app.waitFor("p7777@many.example")
    app.press("]")
    try app.waitFor("#7777")
    #expect(try app.quit() == .exited(0))
  }
}

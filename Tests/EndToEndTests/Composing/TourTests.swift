import Testing

/// The tour as people take it: each hint waits for its key, and the sandbox plays its part.
@Suite struct TourTests {
  @Test func `the tour leads from a problem to values put back`() throws {
    let app = try TerminalApp.start(["--demo"])
    try app.waitFor("webinar-leads", "48151623")
    app.press("T")
    try app.waitFor("Tour 1/11")
    app.press("]")
    try app.waitFor("Tour 2/11")
    app.press(.enter)
    try app.waitFor("custmer_")
    app.press(.tab, .enter)
    try app.waitFor("Tour 3/11")
    app.press("L")
    try app.waitFor("Tour 4/11")
    app.type("9101")
    try app.waitFor("Nordwind Logistik GmbH")
    app.press(.enter, " ", .enter)
    try app.waitFor("Tour 5/11")
    app.press("P")
    try app.waitFor("Tour 6/11")
    app.press("S")
    try app.waitFor("Tour 7/11")
    app.press("6", .enter)
    try app.waitFor("Tour 8/11", "90210006")
    app.press(.enter)
    try app.waitFor("Tour 9/11")
    app.press("H")
    try app.waitFor("Tour 10/11", "AUTOMATION")
    app.press("B")
    try app.waitFor("Tour 11/11", "webinar-leads-put-back")
    app.press("P")
    try app.waitFor("That was the tour", "jobtitle: Webinar lead", "Disponentin")
    app.press("Q")
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `played by itself it goes on until a key stops it, and Esc hands over`() throws {
    let app = try TerminalApp.start(["--demo", "--autoplay"])
    try app.waitFor("Tour 2/11")
    app.press("x")
    try app.waitFor("paused")
    app.press(.escape)
    try app.waitUntil("the person's turn") { $0.contains("Tour 2/11:") && !$0.contains("paused") }
    app.press("T")
    try app.waitFor("Tour ended")
    app.press("Q")
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `played by itself it comes to its end, and any key holds it meanwhile`() throws {
    let app = try TerminalApp.start(["--demo", "--autoplay"], size: TerminalSize(columns: 100, rows: 30))
    for (step, key) in [(2, RobotKey.down), (5, .enter), (8, "P"), (10, .tab)] {
      try app.waitFor("Tour \(step)/11:")
      app.press(key)
      let held = try app.waitFor("Tour \(step)/11 (paused, any key resumes)")
      app.press(key)
      try app.waitFor("Tour \(step)/11:")
      #expect(held.contains(step < 6 ? "Contacts 8" : "Results"), "no key reaches what is below: \(step)")
    }
    try app.waitFor("That was the tour", "webinar-leads-put-back", "jobtitle: Webinar lead")
    app.press("Q")
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `it plays in the demo alone`() throws {
    let run = try CommandRun(["--autoplay"])
    #expect(run.status == .exited(2))
    #expect(run.errorText.contains("--autoplay needs --demo"))
  }
}

import Foundation
import Testing

/// A program that waits for its person does nothing. `IDLE_SECONDS` watches for longer than three.
@Suite struct IdleTests {
  private static let seconds = Double(ProcessInfo.processInfo.environment["IDLE_SECONDS"] ?? "") ?? 3
  /// Of a hundredth of a second. A busy machine delays what the start leads to, and a connection that was kept open
  /// closes some time; a program that polls or spins takes far more.
  private static let mostTicks = 3 + Int(seconds / 120)

  /// On a busy machine what the start leads to may come late, so that the first quiet moment is not the last one.
  private static let mostTries = 20

  private func expectNothing(_ app: TerminalApp) throws {
    var tries = 1
    while try !isIdle(app) {
      tries += 1
      try #require(tries <= Self.mostTries, "it is never idle")
    }
  }

  /// Whether nothing is written for a while, next to nothing computed, and no thread wakes up.
  private func isIdle(_ app: TerminalApp) throws -> Bool {
    // What the start leads to, and the place of the cursor, which is stored a moment later, come first.
    while app.waitForActivity(until: Deadline(seconds: 1.5)), app.status == nil { _ = app.screen }
    let (time, waits) = (try ProcessTime(of: app.pid), try ThreadWaits(of: app.pid))
    guard !app.waitForActivity(until: Deadline(seconds: Self.seconds)) else { return false }
    guard try ThreadWaits(of: app.pid).wakeUps(since: waits) == 0 else { return false }
    return try ProcessTime(of: app.pid).ticks - time.ticks <= Self.mostTicks
  }

  @Test func `with a connection nothing is written and nothing is computed`() throws {
    let app = try TerminalApp.start(["--demo"])
    try app.waitFor("48151623")
    try expectNothing(app)
  }

  @Test func `nor after an edit, a plan and a look at other screens`() throws {
    let app = try TerminalApp.start(["--demo"])
    try app.waitFor("48151623")
    app.press("a")
    try app.waitFor("Contacts 9")
    try app.addProperty("email", "ada@idle.example")
    app.press("P")
    try app.waitFor("Plan made")
    app.press("4")
    try app.waitFor("results yet")
    app.press("5")
    try app.waitFor("Nothing has been sent from here yet")
    app.press("1")
    try app.waitFor("Contacts 9")
    try expectNothing(app)
  }

  @Test func `nor after a submission`() throws {
    let app = try TerminalApp.start(["--demo"])
    try app.waitFor("48151623")
    app.press("P")
    try app.waitFor("Plan made")
    try app.submit(typing: "5")
    try app.waitFor("Results 8: created 5")
    try expectNothing(app)
  }

  @Test func `without a connection either`() throws {
    let app = try TerminalApp.compose("email\nann@idle.example\n")
    try expectNothing(app)
  }

  @Test func `nor with a field, a picker or a question open`() throws {
    let app = try TerminalApp.compose("email\nann@idle.example\n")
    try app.openField("city")
    app.type("Ber")
    try app.waitFor("[Ber_")
    try expectNothing(app)
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") }
    app.press("L")
    try app.waitFor("▌ Record")
    try expectNothing(app)
  }
}

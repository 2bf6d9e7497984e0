import Foundation
import Testing

/// What the portal says of itself, and what is kept of it.
@Suite struct OwnerTests {
  private let table = "email\nann@owner.example\n"

  @Test func `an owner is picked by name, and known the next time without being asked`() throws {
    let home = try TestHome()
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(table, sandbox: sandbox, home: home)
    try app.waitFor("SANDBOX 48151623")
    try app.openField("hubspot_owner_id")
    try app.waitFor("550118  (Ayşe Demir")
    app.type("lindq")
    try app.waitFor("550121  (Tomas Lindqvist")
    app.press(.enter)
    try app.waitFor("hubspot_owner_id", "550121")
    // What is asked for at the start may come last: it is kept before it is shown.
    app.press("p")
    try app.waitFor(": properties loaded ")
    app.press(.escape)
    try app.waitUntil("the draft") { !$0.contains(": properties loaded ") }
    #expect(try app.quit() == .exited(0))
    let before = try sandbox.state()

    let again = try TerminalApp.reopen(home, environment: sandbox.environment)
    try again.waitFor("550121  (Tomas Lindqvist")
    again.press("p")
    try again.waitFor(": properties loaded ")
    let after = try sandbox.state()
    #expect(after.requests?["owners"] == before.requests?["owners"])
    #expect(after.requests?["properties"] == before.requests?["properties"])
  }
}

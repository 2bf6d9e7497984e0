import Foundation
import Testing

/// What is done for the ticket, by keys: a reason before sending, a card and a file after it.
@Suite struct EvidenceTests {
  @Test func `a reason is typed beside the number, and the card and the results are written`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.compose(
      "email,firstname\nann@ticket.example,Ann\nbob@ticket.example,Bob\n", sandbox: sandbox, home: home)
    app.press("S")
    try app.waitFor("Type 2 and press Enter to send")
    app.press(.down)
    try app.waitFor("Reason, kept in the journal")
    app.type("Ann asked, ticket 12")
    app.press(.enter)
    try app.waitFor("Reason: Ann asked, ticket 12", "Type 2 and press Enter to send:")
    app.type("2")
    app.press(.enter)
    try app.waitFor("Results 2: created 2")
    app.press("E")
    try app.waitFor("Evidence, written to", "[name] asked, ticket 12")
    let folder = home.state.appending(path: "evidence")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let card = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    #expect(card.contains("created     2\n") && !card.contains("@") && !card.contains("Ann"))
    app.press(.escape)
    app.press("5")
    try app.waitFor("Submissions 1", "people", "created 2")
    #expect(try app.quit() == .exited(0))
  }
}

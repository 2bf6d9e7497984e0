import Foundation
import Testing

/// What a server says is text: shown visibly, never obeyed, and never with the token in it.
@Suite struct HostileAnswerTests {
  private static let token = "pat-test-1f2e3d4c"
  private static let words = #"no \u001b[2J\u001b]0;owned\u0007 \u202e good \#(token)"#

  private func server() throws -> CannedServer {
    try CannedServer { request in
      request.target.contains("batch/create")
        ? CannedServer.json(
          #"{"status":"error","category":"VALIDATION_ERROR","message":"\#(Self.words)"}"#,
          status: "400 Bad Request") : CannedServer.json(#"{"portalId":4711}"#)
    }
  }

  private func environment(_ server: CannedServer) -> [String: String] {
    ["HUBSPOT_BASE_URL": server.baseURL, "HUBSPOT_ACCESS_TOKEN": Self.token]
  }

  private let steering = ["\u{1B}[2J\u{1B}]", "\u{1B}]0;", "\u{202E}"]

  @Test func `on the screen`() throws {
    let (server, home) = (try server(), try TestHome())
    try home.write("email\nann@evil.example\n", to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv"], size: .wide, environment: environment(server), home: home)
    try app.waitFor("Contacts 1 ")
    try app.submit(typing: "1")
    try app.waitFor("Results 1: created 0, failed 1", "good")
    for sequence in steering { #expect(!app.output.contains(Array(sequence.utf8))) }
    #expect(!app.output.contains(Array(Self.token.utf8)))
    _ = try app.quit()
    try home.expectNo(Self.token)
  }

  @Test func `in the text of a command`() throws {
    let (server, home) = (try server(), try TestHome())
    try home.write("email\nann@evil.example\n", to: "people.csv")
    let run = try CommandRun(
      ["submit", "--yes", "people.csv", "--log-level", "trace"], environment: environment(server), home: home)
    #expect(run.status == .exited(1))
    #expect(run.outputText.contains("ann@evil.example failed: no ␛"))
    for sequence in steering { #expect(!run.output.contains(Array(sequence.utf8))) }
    #expect(!run.outputText.contains(Self.token) && !run.errorText.contains(Self.token))
    try home.expectNo(Self.token)
  }
}

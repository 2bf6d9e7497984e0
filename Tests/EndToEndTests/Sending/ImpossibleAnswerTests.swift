import Foundation
import Testing

/// Answers and addresses that no real service has: the program says what it makes of them, and goes on.
@Suite struct ImpossibleAnswerTests {
  private static let token = "pat-test-1f2e3d4c"

  private func environment(_ server: CannedServer) -> [String: String] {
    ["HUBSPOT_BASE_URL": server.baseURL, "HUBSPOT_ACCESS_TOKEN": Self.token]
  }

  private func submit(
    _ home: TestHome, create: @escaping @Sendable () -> [UInt8]
  ) throws -> (run: CommandRun, creations: Int) {
    // Without an e-mail nothing can be looked up afterwards.
    try home.write("firstname\nAnn\n", to: "people.csv")
    let server = try CannedServer { request in
      request.target.contains("batch/create") ? create() : CannedServer.json(#"{"portalId":4711}"#)
    }
    let run = try CommandRun(
      ["submit", "--yes", "--format", "json", "people.csv", "--log-level", "trace"],
      environment: environment(server), home: home)
    return (run, server.requests.count { $0.target.contains("batch/create") })
  }

  @Test(arguments: ["000", "042", "099", "101"])
  func `an impossible status leaves the outcome unknown`(status: String) throws {
    let (run, creations) = try submit(TestHome()) { CannedServer.json("{}", status: "\(status) X") }
    #expect(run.status == .exited(4))
    #expect(run.outputText.contains(#""unknown":1"#))
    #expect(creations == 1)
  }

  @Test func `numbers in headers may be any`() throws {
    let (run, _) = try submit(TestHome()) {
      let body = #"{"status":"COMPLETE","results":[{"id":"1","properties":{"firstname":"Ann"}}]}"#
      let most = "9223372036854775807"
      let names = ["Max", "Remaining", "Interval-Milliseconds", "Daily", "Daily-Remaining"]
      let head =
        ["HTTP/1.1 201 Created", "Content-Length: \(body.utf8.count)", "Retry-After: \(most)"]
        + names.map { "X-HubSpot-RateLimit-\($0): \(most)" }
      return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    }
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains(#""created":1"#))
  }

  @Test(arguments: ["http://127.0.0.1:65536", "http://127.0.0.1:99999999999999999999", "https://h.example:0"])
  func `a port out of range is refused in one sentence`(address: String) throws {
    let run = try CommandRun(
      ["history", "1", "--base-url", address], environment: ["HUBSPOT_ACCESS_TOKEN": Self.token])
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText == "The port in the base URL must be a number from 1 to 65535.\n")
  }

  @Test func `the token comes back in other clothes and is seen in none`() throws {
    let home = try TestHome()
    let escaped = Self.token.utf8.map { "\\u00" + String($0, radix: 16) }.joined()
    let inPart = Self.token.replacing("-", with: "\\u002d")
    let percent = Self.token.utf8.map { "%" + String($0, radix: 16) }.joined()
    let encoded = Data("user:\(Self.token)".utf8).base64EncodedString()
    let words = "\(escaped) \(inPart) \(percent) Basic \(encoded)"
    let (run, _) = try submit(home) {
      CannedServer.json(
        #"{"status":"error","category":"VALIDATION_ERROR","message":"\#(words)"}"#, status: "400 Bad Request")
    }
    #expect(run.status == .exited(1))
    #expect(run.outputText.contains("[token] [token] [token] Basic"))
    for secret in [Self.token, escaped, inPart, percent, encoded] {
      #expect(!run.outputText.contains(secret) && !run.errorText.contains(secret))
      try home.expectNo(secret)
    }
  }
}

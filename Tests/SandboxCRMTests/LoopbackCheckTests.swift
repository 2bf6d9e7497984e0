import Foundation
import Testing

@testable import SandboxCRM

struct LoopbackCheckTests {
  private let check = LoopbackCheck(port: 8089)

  @Test(
    arguments: [
      ("127.0.0.1:8089", []), ("localhost:8089", []), ("LocalHost:8089", []), ("[::1]:8089", []),
      ("127.0.0.1", []), ("localhost", []),
      ("127.0.0.1:8089", ["http://127.0.0.1:8089"]), ("localhost:8089", ["http://127.0.0.1:8089"]),
    ] as [(String, [String])])
  func `programs of this machine are let in`(host: String, origins: [String]) {
    #expect(check.allows(host: host, origins: origins))
  }

  @Test(
    arguments: [
      (nil, []), ("", []), ("evil.example", []), ("evil.example:8089", []),
      ("127.0.0.1:80", []), ("127.0.0.1.evil.example:8089", []), ("localhost.evil.example:8089", []),
      ("evil@127.0.0.1:8089", []), ("127.0.0.1:8089", ["null"]), ("127.0.0.1:8089", [""]),
      ("127.0.0.1:8089", ["https://evil.example"]), ("127.0.0.1:8089", ["http://127.0.0.1"]),
      ("127.0.0.1:8089", ["https://127.0.0.1:8089"]), ("127.0.0.1:8089", ["http://127.0.0.1:8090"]),
      ("127.0.0.1:8089", ["http://127.0.0.1:8089", "http://evil.example"]),
    ] as [(String?, [String])])
  func `pages are not`(host: String?, origins: [String]) {
    #expect(!check.allows(host: host, origins: origins))
  }

  @Test func `the port of the scheme need not be said`() {
    #expect(LoopbackCheck(port: 80).allows(host: "localhost", origins: ["http://localhost"]))
  }

  @Test(arguments: [["Origin": "https://evil.example"], ["Origin": "null"], ["Host": "evil.example"]])
  func `nothing happens for a page, and no path tells it anything`(headers: [String: String]) async throws {
    try await withClient { client in
      let answers = [
        try await client.post("/__sandbox/faults", #"{"faults":[{"do":"hang"}]}"#, headers: headers),
        try await client.get("/__sandbox/state", headers: headers),
        try await client.post(
          "/crm/v3/objects/contacts/batch/create",
          #"{"inputs":[{"properties":{"email":"page@evil.example"}}]}"#, headers: headers),
        try await client.get("/nowhere", headers: headers),
      ]
      for answer in answers {
        #expect(answer.status == 403)
        #expect(answer.json["status"]?.string == "error")
        #expect(answer.headers["access-control-allow-origin"] == nil)
      }
      // No fault was set: it would hang.
      let created = try await client.create(input(#""email":"ann@good.example""#))
      #expect(created.status == 201)
      let state = try await client.state()
      #expect(state["createdByEmail"]?.names == ["ann@good.example"])
    }
  }

  @Test func `its own origin is let in`() async throws {
    try await withClient { client in
      let headers = ["Origin": client.baseURL.absoluteString]
      let answer = try await client.get("/__sandbox/state", headers: headers)
      #expect(answer.status == 200)
    }
  }
}

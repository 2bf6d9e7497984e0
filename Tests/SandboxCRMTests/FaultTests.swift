import Foundation
import Testing

@testable import SandboxCRM

struct FaultTests {
  private let sent = input(#""email":"f@example.com""#, traceID: "t1")

  /// Sends one create under a fault; gives the answer, nil where none came, and how often the contact was created.
  private func create(
    under kind: String, more: String = ""
  ) async throws -> (answer: TestClient.Answer?, created: Int) {
    try await withClient { client in
      try await client.setFault(kind, more: more)
      let answer = try? await client.create(sent)
      let state = try await client.state()
      #expect(state.at("requests", "create")?.integer == 1)
      return (answer, state.at("createdByTraceId", "t1")?.integer ?? 0)
    }
  }

  @Test func `latency only waits`() async throws {
    let (answer, created) = try await create(under: "latency", more: #","ms":5"#)
    #expect(answer?.status == 201)
    #expect(created == 1)
  }

  @Test func `429 refuses with the policy and the seconds that are asked for`() async throws {
    let (answer, created) = try await create(under: "429", more: #","policy":"DAILY","retryAfter":3"#)
    #expect(answer?.status == 429)
    #expect(answer?.json["policyName"]?.string == "DAILY")
    #expect(answer?.headers["retry-after"] == "3")
    #expect(answer?.headers["x-hubspot-ratelimit-daily-remaining"] == "0")
    #expect(created == 0)
  }

  @Test(arguments: [("500-before", 0), ("500-after", 1)])
  func `500 comes before or after writing`(_ kind: String, _ expected: Int) async throws {
    let (answer, created) = try await create(under: kind)
    #expect(answer?.status == 500)
    #expect(created == expected)
  }

  @Test(arguments: [("close-before", 0), ("close-after-commit", 1), ("truncated", 1)])
  func `the connection is closed without a whole answer`(_ kind: String, _ expected: Int) async throws {
    let (answer, created) = try await create(under: kind)
    #expect(answer == nil)
    #expect(created == expected)
  }

  @Test func `garbage is not JSON`() async throws {
    let (answer, created) = try await create(under: "garbage")
    #expect(answer?.status == 201)
    #expect(answer?.body == Reply.garbage)
    #expect(created == 1)
  }

  @Test func `html-502 is a page`() async throws {
    let (answer, created) = try await create(under: "html-502")
    #expect(answer?.status == 502)
    #expect(answer?.headers["content-type"]?.hasPrefix("text/html") == true)
    #expect(answer?.text.contains("<h1>") == true)
    #expect(created == 0)
  }

  @Test func `fewer-results leaves one out`() async throws {
    let (answer, created) = try await create(under: "fewer-results")
    #expect(answer?.status == 201)
    #expect(answer?.json["results"]?.list.isEmpty == true)
    #expect(created == 1)
  }

  @Test func `slow-body arrives whole`() async throws {
    let (answer, created) = try await create(under: "slow-body", more: #","ms":1"#)
    #expect(answer?.json["results"]?.list.count == 1)
    #expect(created == 1)
  }

  @Test func `a request that hangs ends with the sandbox`() async throws {
    let (baseURL, waiting) = try await withClient { client in
      try await client.setFault("hang")
      let waiting = Task { try await client.create(sent) }
      while try await client.state().at("requests", "create")?.integer != 1 { await Task.yield() }
      #expect(try await client.state()["createdByEmail"]?.names == [])
      return (client.baseURL, waiting)
    }
    await #expect(throws: URLError.self) { try await waiting.value }
    await #expect(throws: URLError.self) { try await TestClient(baseURL: baseURL).state() }
  }

  @Test(arguments: [
    ("read", "/crm/v3/objects/contacts/batch/read"), ("properties", "/crm/v3/properties/contacts"),
    ("labels", "/crm/v4/associations/contacts/deals/labels"), ("account", "/account-info/v3/details"),
  ])
  func `faults hit the operation that they name and no other`(_ operation: String, _ path: String)
    async throws
  {
    try await withClient { client in
      try await client.setFault("500-before", on: operation)
      #expect(try await client.create(sent).status == 201)
      func ask() async throws -> Int {
        operation == "read"
          ? try await client.read(#"{"inputs":[]}"#).status : try await client.get(path).status
      }
      #expect(try await ask() == 500)
      #expect(try await ask() == 200)
    }
  }

  @Test func `a fault without a number hits every request, until others are set`() async throws {
    try await withClient { client in
      _ = try await client.post(
        "/__sandbox/faults", #"{"faults":[{"on":{"operation":"account"},"do":"500-before"}]}"#)
      #expect(try await client.get("/account-info/v3/details").status == 500)
      #expect(try await client.get("/account-info/v3/details").status == 500)
      _ = try await client.post("/__sandbox/faults", #"{"faults":[]}"#)
      #expect(try await client.get("/account-info/v3/details").status == 200)
    }
  }
}

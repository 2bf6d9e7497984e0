import Synchronization
import Testing

@testable import SandboxCRM

struct SearchTests {
  private func ids(_ answer: TestClient.Answer) -> [String] {
    (answer.json["results"]?.list ?? []).compactMap { $0["id"]?.string }
  }

  @Test(arguments: [
    ("companies", "nord", ["9101"]), ("0-2", "cafe LUM", ["9102"]), ("companies", "oresunddata.ex", ["9105"]),
    ("deals", "route", ["5201"]), ("tickets", "refund 1180", ["3305"]), ("2-4410", "röst", ["8802"]),
    ("contacts", "lena.brandt@nordwind.example", ["70101"]), ("contacts", "quill", ["70104"]),
    ("companies", "ordwind", []), ("companies", "nobody", []),
  ])
  func `records are found by the beginnings of their words`(
    object: String, text: String, expected: [String]
  ) async throws {
    try await withClient { client in
      let answer = try await client.post("/crm/v3/objects/\(object)/search", #"{"query":"\#(text)"}"#)
      #expect(answer.status == 200)
      #expect(ids(answer) == expected)
    }
  }

  @Test func `results come in pages, on dated paths too`() async throws {
    try await withClient { client in
      let path = "/crm/objects/2026-09/companies/search"
      let first = try await client.post(path, #"{"limit":4,"properties":["name"]}"#)
      #expect(first.json["total"]?.integer == 7)
      #expect(first.json["paging"]?["next"]?["after"]?.string == "4")
      let last = try await client.post(path, #"{"limit":4,"after":"4"}"#)
      #expect(ids(last) == ["9105", "9106", "9107"])
      #expect(last.json["paging"] == nil)
      #expect(try await client.post(path, #"{"limit":201}"#).status == 400)
      #expect(try await client.post("/crm/v3/objects/planets/search", "{}").status == 400)
      #expect(try await client.post(path, #"{"filterGroups":[{"filters":[]}]}"#).status == 400)
    }
  }

  @Test func `five searches a second, without a word in the headers`() async throws {
    let now = Mutex<Int64>(1_790_000_000_000)
    var configuration = SandboxConfiguration()
    configuration.requestsPerTenSeconds = 1
    configuration.clock = { now.withLock { $0 } }
    try await withClient(configuration) { client in
      for _ in 0..<5 {
        let answer = try await client.post("/crm/v3/objects/deals/search", "{}")
        #expect(answer.status == 200)
        #expect(answer.headers["x-hubspot-ratelimit-max"] == nil)
      }
      let refused = try await client.post("/crm/v3/objects/deals/search", "{}")
      #expect(refused.status == 429)
      #expect(refused.json["policyName"]?.string == "SECONDLY")
      now.withLock { $0 += 1_000 }
      #expect(try await client.post("/crm/v3/objects/deals/search", "{}").status == 200)
    }
  }

  @Test func `an archived record is read when it is asked for, and never found`() async throws {
    try await withClient { client in
      let path = "/crm/v3/objects/companies/batch/read"
      let body = #"{"inputs":[{"id":"9190"}],"properties":["name"],"propertiesWithHistory":[]}"#
      #expect(try await client.post(path, body).status == 207)
      let archived = try await client.post(path + "?archived=true", body)
      #expect(ids(archived) == ["9190"])
      #expect(ids(try await client.post("/crm/v3/objects/companies/search", #"{"query":"nordl"}"#)) == [])
    }
  }

  @Test func `owners come in pages`() async throws {
    try await withClient { client in
      let first = try await client.get("/crm/v3/owners?limit=3")
      #expect(ids(first) == ["550118", "550121", "550124"])
      #expect(first.json["paging"]?["next"]?["after"]?.string == "3")
      #expect(ids(try await client.get("/crm/v3/owners?limit=3&after=3")) == ["550130"])
      #expect(try await client.get("/crm/v3/owners?limit=0").status == 400)
    }
  }
}

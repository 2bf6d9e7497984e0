import ContactsAPI
import HTTPTypes
import StubTransport
import Testing

struct SearchTests {
  private static let page = #"""
    {"total":3,"results":[{"id":"9101","properties":{"name":"Nordwind Logistik GmbH","domain":"nordwind.example",
    "hs_object_id":"9101"},"createdAt":"2026-01-05T09:00:00Z","updatedAt":"2026-01-05T09:00:00Z","archived":false}],
    "paging":{"next":{"after":"1","link":"?after=1"}}}
    """#

  @Test(arguments: [
    (APIPaths.v3, "companies", "/crm/v3/objects/companies/search"),
    (.v3, "2-4410", "/crm/v3/objects/2-4410/search"),
    (.dated("2026-09"), "0-2", "/crm/objects/2026-09/0-2/search"),
    (.v3, "a/../b?", "/crm/v3/objects/a%2F..%2Fb%3F/search"),
  ])
  func `each object and version has its path`(paths: APIPaths, object: String, path: String) async throws {
    let stub = try StubbedClient(paths: paths) { StubResponse(status: 200, body: Array(Self.page.utf8)) }
    let request = SearchRequest(query: "nord \"wind\"", properties: ["name", "domain"], limit: 20)
    _ = try await stub.client.search(request, in: object)
    #expect(stub.sent.all.map(\.url) == ["https://crm.example.org\(path)"])
    #expect(stub.sent.all.first?.method == .post)
    #expect(
      stub.sent.all.first?.body.map { String(decoding: $0, as: UTF8.self) }
        == #"{"query":"nord \"wind\"","limit":20,"properties":["name","domain"],"filterGroups":[],"sorts":[]}"#
    )
  }

  @Test func `a page says how many there are and where the next one begins`() async throws {
    let stub = try StubbedClient(status: 200, body: Self.page)
    let answer = try await stub.client.search(SearchRequest(query: "nord", after: "x"), in: "companies")
    #expect(answer.value.total == .value(3))
    #expect(answer.value.after == "1")
    #expect(answer.value.results.map(\.id) == ["9101"])
    #expect(answer.value.results.first?.value(of: "domain") == "nordwind.example")
    #expect(answer.rateLimit == nil)
    let body = try #require(stub.sent.all.first?.body)
    #expect(String(decoding: body, as: UTF8.self).contains(#""after":"x""#))
  }

  private func search(_ filters: [Int]) -> SearchRequest {
    SearchRequest(
      filterGroups: filters.map { Array(repeating: SearchFilter("city", .hasValue), count: $0) })
  }

  @Test func `a limit or a text that is too long is refused before anything is sent`() async throws {
    let stub = try StubbedClient(status: 200, body: Self.page)
    let requests = [
      SearchRequest(query: "a", limit: 201), SearchRequest(query: String(repeating: "a", count: 3_001)),
      SearchRequest(query: String(repeating: "a", count: 2_990)), search([1, 1, 1, 1, 1, 1]), search([7]),
      search([5, 5, 5, 4]),
    ]
    for request in requests {
      let error = await #expect(throws: ContactsError.self) {
        try await stub.client.search(request, in: "companies")
      }
      guard case .tooManyInputs = error?.cause else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(stub.sent.all.isEmpty)
  }

  @Test func `too many searches are refused with the policy of the second`() async throws {
    let body = #"{"status":"error","message":"too many","errorType":"RATE_LIMIT","policyName":"SECONDLY"}"#
    let stub = try StubbedClient(status: 429, body: body)
    let error = await #expect(throws: ContactsError.self) {
      try await stub.client.search(SearchRequest(query: "nord"), in: "companies")
    }
    #expect(error?.status == 429)
    #expect(error?.endpoint.writes == false)
    guard case .refused(let refusal) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.policyName?.rawValue == "SECONDLY")
  }

  @Test func `a search without results in its answer is none`() async throws {
    let stub = try StubbedClient(status: 200, body: #"{"total":0}"#)
    let error = await #expect(throws: ContactsError.self) {
      try await stub.client.search(SearchRequest(query: "nord"), in: "companies")
    }
    guard case .unreadableAnswer(.unexpectedShape) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `records of other objects are read by id`() async throws {
    let stub = try StubbedClient(status: 200, body: #"{"status":"COMPLETE","results":[]}"#)
    _ = try await stub.client.readBatch(BatchReadRequest(ids: ["9101"], archived: true), of: "companies")
    #expect(
      stub.sent.all.map(\.url)
        == ["https://crm.example.org/crm/v3/objects/companies/batch/read?archived=true"])
  }
}

struct OwnersTests {
  @Test func `owners come page by page`() async throws {
    let body = #"""
      {"results":[{"id":"550118","email":"ayse.demir@portal.example","firstName":"Ayşe","lastName":"Demir",
      "archived":false},{"email":"nobody@portal.example"}],"paging":{"next":{"after":"MQ=="}}}
      """#
    let stub = try StubbedClient(status: 200, body: body)
    let first = try await stub.client.owners()
    _ = try await stub.client.owners(limit: 2, after: "MQ==")
    #expect(
      first.value.owners == [
        Owner(
          id: "550118", email: "ayse.demir@portal.example", firstName: "Ayşe", lastName: "Demir",
          archived: .value(false))
      ])
    #expect(first.value.after == "MQ==")
    #expect(
      stub.sent.all.map(\.url) == [
        "https://crm.example.org/crm/v3/owners?limit=500",
        "https://crm.example.org/crm/v3/owners?limit=2&after=MQ%3D%3D",
      ])
  }
}

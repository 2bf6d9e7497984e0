import ContactsAPI
import HTTPTypes
import StubTransport
import Testing

struct RequestTests {
  private func onlyRequest(_ stub: StubbedClient) throws -> SentRequest {
    try #require(stub.sent.all.count == 1)
    return stub.sent.all[0]
  }

  @Test func `a body that is ready goes out byte by byte`() async throws {
    let stub = try StubbedClient(status: 201, fixture: "created.json")
    let body = Array(" {\"inputs\" : [ {\"properties\":{\"b\":\"1\",\"a\":\"ü\"}} ] }\n".utf8)
    _ = try await stub.client.createBatch(body)
    let request = try onlyRequest(stub)
    #expect(request.body == body)
    #expect(request.method == .post)
    #expect(request.url == "https://crm.example.org/crm/v3/objects/contacts/batch/create")
    #expect(request.timeout == .seconds(120))
  }

  @Test func `the headers say who asks and for what`() async throws {
    let stub = try StubbedClient(status: 201, fixture: "created.json")
    _ = try await stub.client.createBatch([])
    #expect(
      try onlyRequest(stub).headers == [
        "Accept": "application/json", "User-Agent": "contact-batch/\(ContactsClient.version)",
        "Content-Type": "application/json", "Authorization": "Bearer \(StubbedClient.tokenText)",
      ])
  }

  @Test func `inputs become the same bytes as a body made beforehand`() async throws {
    let stub = try StubbedClient(status: 201, fixture: "created.json")
    let inputs = [ContactInput(properties: [Property("email", "ada@example.org")], objectWriteTraceID: "t1")]
    _ = try await stub.client.createBatch(inputs: inputs)
    #expect(try onlyRequest(stub).body == BatchCreateRequest(inputs: inputs).jsonBytes())
  }

  @Test func `reading asks for archived contacts in the query`() async throws {
    let stub = try StubbedClient(status: 200, fixture: "read-history.json")
    let query = BatchReadRequest(ids: ["90210501"], propertiesWithHistory: ["lifecyclestage"], archived: true)
    _ = try await stub.client.readBatch(query)
    let request = try onlyRequest(stub)
    #expect(request.url == "https://crm.example.org/crm/v3/objects/contacts/batch/read?archived=true")
    #expect(request.body == query.jsonBytes())
  }

  @Test func `updating names the ids and what changes`() async throws {
    let stub = try StubbedClient(status: 200, body: #"{"status":"COMPLETE","results":[{"id":"1"}]}"#)
    let inputs = [ContactUpdate(id: "1", properties: [Property("city", "Bergen"), Property("phone", "")])]
    let answer = try await stub.client.updateBatch(inputs: inputs)
    let request = try onlyRequest(stub)
    #expect(answer.value.results.map(\.id) == ["1"])
    #expect(request.method == .post)
    #expect(request.url == "https://crm.example.org/crm/v3/objects/contacts/batch/update")
    #expect(
      request.body == Array(#"{"inputs":[{"id":"1","properties":{"city":"Bergen","phone":""}}]}"#.utf8))
    #expect(request.timeout == .seconds(120))
  }

  @Test(arguments: ContactOperation.allCases)
  func `a body that is ready goes to the path of its operation`(operation: ContactOperation) async throws {
    let stub = try StubbedClient(paths: .dated("2026-09")) {
      StubResponse(200, "{}")
    }
    let body = Array(" {\"inputs\" : [ ] }\n".utf8)
    switch operation {
    case .create: _ = try await stub.client.createBatch(body)
    case .update: _ = try await stub.client.updateBatch(body)
    case .archive: _ = try await stub.client.archiveBatch(body)
    case .link: _ = try await stub.client.createAssociations(body, to: "companies")
    case .unlabel: _ = try await stub.client.archiveAssociationLabels(body, to: "companies")
    case .unlink: _ = try await stub.client.archiveAssociations(body, to: "companies")
    }
    let path =
      switch operation {
      case .create, .update, .archive: "objects/2026-09/contacts/batch/\(operation.rawValue)"
      case .link: "associations/2026-09/contacts/companies/batch/create"
      case .unlabel: "associations/2026-09/contacts/companies/batch/labels/archive"
      case .unlink: "associations/2026-09/contacts/companies/batch/archive"
      }
    let request = try onlyRequest(stub)
    #expect(request.body == body)
    #expect(request.url == "https://crm.example.org/crm/\(path)")
    #expect(request.url.hasSuffix(APIPaths.dated("2026-09").batch(operation, to: "companies")))
  }

  @Test func `archiving names the ids`() async throws {
    let stub = try StubbedClient(status: 204, body: "")
    let answer = try await stub.client.archiveBatch(ids: ["1", "2"])
    let request = try onlyRequest(stub)
    #expect(answer.status == 204)
    #expect(request.url == "https://crm.example.org/crm/v3/objects/contacts/batch/archive")
    #expect(request.body == Array(#"{"inputs":[{"id":"1"},{"id":"2"}]}"#.utf8))
  }

  @Test func `questions without a body have no content type`() async throws {
    let stub = try StubbedClient(status: 200, fixture: "account.json")
    _ = try await stub.client.accountDetails()
    let request = try onlyRequest(stub)
    #expect(request.method == .get)
    #expect(request.body == nil)
    #expect(request.headers[.contentType] == nil)
    #expect(request.headers[.accept] == "application/json")
  }

  @Test(arguments: [
    (
      APIPaths.v3,
      [
        "/crm/v3/properties/contacts", "/crm/associations/2026-09/contacts/companies/labels",
        "/account-info/v3/details", "/crm/v3/owners?limit=500",
      ]
    ),
    (
      APIPaths.dated("2026-09"),
      [
        "/crm/properties/2026-09/contacts", "/crm/associations/2026-09/contacts/companies/labels",
        "/account-info/2026-09/details", "/crm/owners/2026-09?limit=500",
      ]
    ),
    (
      APIPaths.dated("2026-03"),
      [
        "/crm/properties/2026-03/contacts", "/crm/associations/2026-03/contacts/companies/labels",
        "/account-info/2026-03/details", "/crm/owners/2026-03?limit=500",
      ]
    ),
    (
      APIPaths.dated("2025-09"),
      [
        "/crm/properties/2025-09/contacts", "/crm/associations/2025-09/contacts/companies/labels",
        "/account-info/v3/details", "/crm/v3/owners?limit=500",
      ]
    ),
  ])
  func `each version has its paths`(paths: APIPaths, expected: [String]) async throws {
    let stub = try StubbedClient(paths: paths) {
      StubResponse(status: 200, body: Array(#"{"results":[]}"#.utf8))
    }
    _ = try await stub.client.propertyDefinitions()
    _ = try await stub.client.associationLabels(to: "companies")
    _ = try await stub.client.accountDetails()
    _ = try await stub.client.owners()
    #expect(stub.sent.all.map(\.url) == expected.map { "https://crm.example.org\($0)" })
  }

  @Test func `date paths for batches`() async throws {
    let stub = try StubbedClient(status: 201, fixture: "created.json", paths: .dated("2026-03"))
    _ = try await stub.client.createBatch([])
    #expect(
      try onlyRequest(stub).url == "https://crm.example.org/crm/objects/2026-03/contacts/batch/create")
  }

  @Test func `the other object stays one segment of the path`() async throws {
    let stub = try StubbedClient(status: 200, fixture: "labels.json")
    _ = try await stub.client.associationLabels(to: "2-1/../ä?x")
    #expect(
      try onlyRequest(stub).url
        == "https://crm.example.org/crm/associations/2026-09/contacts/2-1%2F..%2F%C3%A4%3Fx/labels")
  }
}

struct RequestLimitTests {
  private func isTooMany(_ error: ContactsError?, _ count: Int, _ limit: Int) -> Bool {
    guard case .tooManyInputs(count, limit) = error?.cause else { return false }
    return error?.requestLeft == false
  }

  @Test func `too many at once are refused before anything is sent`() async throws {
    let stub = try StubbedClient(status: 200, body: "{}")
    let ids = (0..<101).map(String.init)
    let create = await #expect(throws: ContactsError.self) {
      try await stub.client.createBatch(inputs: [ContactInput](repeating: ContactInput(), count: 101))
    }
    #expect(isTooMany(create, 101, 100))
    let read = await #expect(throws: ContactsError.self) {
      try await stub.client.readBatch(BatchReadRequest(ids: ids))
    }
    #expect(isTooMany(read, 101, 100))
    let history = await #expect(throws: ContactsError.self) {
      let query = BatchReadRequest(ids: Array(ids.prefix(51)), propertiesWithHistory: ["email"])
      return try await stub.client.readBatch(query)
    }
    #expect(isTooMany(history, 51, 50))
    let update = await #expect(throws: ContactsError.self) {
      try await stub.client.updateBatch(inputs: ids.map { ContactUpdate(id: $0, properties: []) })
    }
    #expect(isTooMany(update, 101, 100))
    let archive = await #expect(throws: ContactsError.self) { try await stub.client.archiveBatch(ids: ids) }
    #expect(isTooMany(archive, 101, 100))
    #expect(stub.sent.all.isEmpty)
  }
}

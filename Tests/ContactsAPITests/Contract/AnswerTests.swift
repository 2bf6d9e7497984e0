import ContactsAPI
import HTTPTypes
import StubTransport
import Testing

struct AnswerTests {
  @Test(arguments: [200, 201, 202])
  func `any 2xx is an answer`(status: Int) async throws {
    let stub = try StubbedClient(status: status, fixture: "created.json")
    let answer = try await stub.client.createBatch([])
    #expect(answer.status == status)
    #expect(answer.value.results.map(\.id) == ["90210502", "90210501"])
    #expect(answer.value.results.last?.value(of: "email") == "ada@example.org")
  }

  @Test func `the body is there as it came`() async throws {
    let stub = try StubbedClient(status: 201, fixture: "created.json")
    #expect(try await stub.client.createBatch([]).body == Fixture.bytes("created.json"))
  }

  @Test func `a 207 has what was created and what was refused`() async throws {
    let stub = try StubbedClient(status: 207, fixture: "partial.json")
    let answer = try await stub.client.createBatch([])
    #expect(answer.status == 207)
    #expect(answer.value.results.map(\.id) == ["90210503"])
    #expect(answer.value.numErrors == .value(2))
    #expect(answer.value.errors.map(\.traceIDs) == [["a1b2c3d4e5f60718"], ["0f1e2d3c4b5a6978"]])
    #expect(answer.value.errors.map(\.existingID) == [nil, "90210111"])
    #expect(answer.value.errors.first?.details.first?.propertyName == "shoe_size")
  }

  @Test func `the headers tell the limits and whom to quote`() async throws {
    let stub = try StubbedClient(
      status: 201, fixture: "created.json",
      headers: [
        "X-HubSpot-RateLimit-Max": "190", "X-HubSpot-RateLimit-Remaining": "188",
        "X-HubSpot-RateLimit-Interval-Milliseconds": "10000", "X-HubSpot-RateLimit-Daily": "625000",
        "X-HubSpot-RateLimit-Daily-Remaining": "624001", "X-HubSpot-Correlation-Id": "c-7",
      ])
    let answer = try await stub.client.createBatch([])
    #expect(answer.correlationID == "c-7")
    #expect(
      answer.rateLimit
        == RateLimit(
          max: 190, remaining: 188, intervalMilliseconds: 10_000, daily: 625_000, dailyRemaining: 624_001))
  }

  @Test func `history comes with every field`() async throws {
    let stub = try StubbedClient(status: 200, fixture: "read-history.json")
    let request = BatchReadRequest(ids: ["90210501"], propertiesWithHistory: ["lifecyclestage"])
    let record = try #require(try await stub.client.readBatch(request).value.results.first)
    #expect(
      record.history(of: "lifecyclestage") == [
        PropertyVersion(
          value: "customer", timestamp: Timestamp("2026-11-05T08:30:00Z"), sourceType: "CRM_UI",
          sourceID: "userId:31", sourceLabel: "Grace Muster", updatedByUserID: .value(31)),
        PropertyVersion(
          value: "lead", timestamp: Timestamp("2026-10-01T12:00:00.632Z"), sourceType: "INTEGRATION",
          sourceID: "20481"),
      ])
  }

  @Test func `ids that do not exist are named`() async throws {
    let stub = try StubbedClient(status: 207, fixture: "read-missing.json")
    let answer = try await stub.client.readBatch(BatchReadRequest(ids: ["404", "405"]))
    #expect(answer.value.missingIDs == ["404", "405"])
    #expect(answer.value.results.isEmpty)
  }

  @Test func `property definitions`() async throws {
    let stub = try StubbedClient(status: 200, fixture: "properties.json")
    let definitions = try await stub.client.propertyDefinitions().value
    #expect(definitions.map(\.name) == ["firstname", "favourite_tea", "days_since_visit"])
    #expect(definitions.map(\.isReadOnly) == [false, nil, true])
    #expect(definitions[1].options.map(\.label) == ["Grüner Tee", "Black"])
  }

  @Test func `association labels`() async throws {
    let stub = try StubbedClient(status: 200, fixture: "labels.json")
    let labels = try await stub.client.associationLabels(to: "0-2").value
    #expect(labels.map(\.typeID) == [.value(36), .value(1), .value(279)])
    #expect(labels.map(\.category) == [.userDefined, .hubspotDefined, .hubspotDefined])
    #expect(labels.map(\.label) == ["Decision maker", "Primary", nil])
  }

  @Test func `account details`() async throws {
    let stub = try StubbedClient(status: 200, fixture: "account.json")
    let account = try await stub.client.accountDetails().value
    #expect(account.portalID == .value(4711))
    #expect(account.dataHostingLocation == "eu1")
  }
}

struct UnreadableAnswerTests {
  @Test(arguments: [
    ("", JSONSyntaxError.Kind.unexpectedEnd),
    ("<html></html>", .unexpected(0x3C, expected: .document)),
    (#"{"status":"COMPLETE","results":[{"id":"1""#, .unexpectedEnd),
    (#"{"status":"COMPL"#, .unterminatedString),
  ])
  func `a 2xx that is no JSON may have been carried out`(
    body: String, kind: JSONSyntaxError.Kind
  ) async throws {
    let error = try #require(await StubbedClient(status: 201, body: body).createError())
    guard case .unreadableAnswer(.notJSON(let syntax)) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(syntax.kind == kind)
    #expect(error.requestLeft)
    #expect(error.status == 201)
    #expect(error.body == Array(body.utf8))
  }

  @Test(arguments: ["[]", "null", "\"ok\""])
  func `JSON of another shape is no answer`(body: String) async throws {
    let error = try #require(await StubbedClient(status: 200, body: body).createError())
    guard case .unreadableAnswer(.unexpectedShape) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(error.endpoint == .createBatch)
  }

  @Test func `a list without results is no answer`() async throws {
    let stub = try StubbedClient(status: 200, body: #"{"status":"error"}"#)
    let error = await #expect(throws: ContactsError.self) { try await stub.client.propertyDefinitions() }
    #expect(error?.endpoint == .propertyDefinitions)
    #expect(error?.status == 200)
  }
}

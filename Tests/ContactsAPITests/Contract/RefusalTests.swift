import ContactsAPI
import HTTPTypes
import StubTransport
import Testing

struct RefusalTests {
  private func refusal(
    _ status: Int, _ fixture: String, headers: HTTPFields = [:]
  ) async throws -> (error: ContactsError, body: ErrorBody) {
    let stub = try StubbedClient(status: status, fixture: fixture, headers: headers)
    let error = try #require(await stub.createError())
    guard case .refused(let body) = error.cause else {
      Issue.record("\(error.cause)")
      return (error, ErrorBody())
    }
    return (error, body)
  }

  @Test(arguments: [
    (400, "400-properties.json", "VALIDATION_ERROR"),
    (400, "400-options.json", "VALIDATION_ERROR"),
    (400, "400-validation-results.json", nil),
    (400, "400-json.json", nil),
    (400, "400-association.json", "VALIDATION_ERROR"),
    (401, "401.json", "INVALID_AUTHENTICATION"),
    (403, "403-required-scopes.json", "MISSING_SCOPES"),
    (403, "403-granular-scopes.json", "MISSING_SCOPES"),
    (403, "403-context.json", "MISSING_SCOPES"),
    (409, "409.json", "CONFLICT"),
    (429, "429-ten-secondly.json", nil),
    (429, "429-daily.json", nil),
    (500, "500.json", nil),
  ])
  func `every shape keeps its status, category and correlation id`(
    status: Int, fixture: String, category: String?
  ) async throws {
    let (error, body) = try await refusal(status, fixture)
    #expect(error.status == status)
    #expect(error.requestLeft)
    #expect(body.category == category)
    #expect(body.message?.isEmpty == false)
    #expect(error.correlationID == body.correlationID)
    #expect(error.correlationID?.hasPrefix("01932a10-") == true)
    #expect(try error.body == Fixture.bytes(fixture))
  }

  @Test func `the reasons inside the message are complete`() async throws {
    let body = try await refusal(400, "400-properties.json").body
    #expect(body.errors.count == 2)
    #expect(body.details.map(\.code) == ["INVALID_EMAIL", "PROPERTY_DOESNT_EXIST", "PROPERTY_DOESNT_EXIST"])
    #expect(body.details.map(\.propertyValue) == ["ada-at-example", "44", "45"])
  }

  @Test func `reasons over several lines stay as they are`() async throws {
    let detail = try #require(try await refusal(400, "400-options.json").body.details.first)
    #expect(detail.propertyName == "favourite_tea")
    #expect(detail.message?.contains("value: \"green\"\ndisplay_order: 0") == true)
  }

  @Test func `the older form of reasons is read`() async throws {
    let body = try await refusal(400, "400-validation-results.json").body
    #expect(body.details.map(\.code) == ["INVALID_OPTION"])
    #expect(body.requestID == "5f0c")
  }

  @Test func `an association that does not exist is named`() async throws {
    let body = try await refusal(400, "400-association.json").body
    #expect(body.context["associationSpec"] == ["USER_DEFINED=36"])
  }

  @Test(arguments: [
    ("403-required-scopes.json", ["contacts"]),
    ("403-granular-scopes.json", ["crm.objects.contacts.write", "crm.schemas.contacts.write"]),
    ("403-context.json", ["crm.objects.contacts.write"]),
  ])
  func `missing scopes are found in each form`(fixture: String, scopes: [String]) async throws {
    #expect(try await refusal(403, fixture).body.requiredScopes == scopes)
  }

  @Test func `a conflict names the contact that was there, or does not`() async throws {
    #expect(try await refusal(409, "409.json").body.existingID == "90210111")
    #expect(try await refusal(409, "409-without-id.json").body.existingID == nil)
  }

  @Test(arguments: [
    ("429-ten-secondly.json", RateLimitPolicy.tenSecondlyRolling),
    ("429-secondly.json", .secondly),
    ("429-daily.json", .daily),
  ])
  func `a limit says which one it is and how long to wait`(
    fixture: String, policy: RateLimitPolicy
  ) async throws {
    let (error, body) = try await refusal(
      429, fixture, headers: ["retry-after": "7", "X-HubSpot-RateLimit-Remaining": "0"])
    #expect(body.policyName == policy)
    #expect(error.rateLimit == RateLimit(remaining: 0, retryAfter: 7))
  }

  @Test func `without a correlation id in the body the header counts`() async throws {
    let (error, body) = try await refusal(
      400, "400-too-many.json", headers: ["x-hubspot-correlation-id": "c-9"])
    #expect(body.correlationID == nil)
    #expect(error.correlationID == "c-9")
  }

  @Test func `a page of a gateway is a refusal without facts`() async throws {
    let (error, body) = try await refusal(502, "502.html", headers: ["x-request-id": "r-1"])
    #expect(error.status == 502)
    #expect(error.correlationID == "r-1")
    #expect(body == ErrorBody())
    #expect(try error.body == Fixture.bytes("502.html"))
  }

  @Test(arguments: ["", "{\"status\":\"err", "[]", "null"])
  func `a damaged body does not hide the status`(text: String) async throws {
    let error = try #require(await StubbedClient(status: 503, body: text).createError())
    #expect(error.status == 503)
    guard case .refused(let body) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(body == ErrorBody())
  }

  @Test func `a redirect is a refusal`() async throws {
    let stub = try StubbedClient(
      status: 307, body: "", headers: ["Location": "https://elsewhere.example.org"])
    let error = try #require(await stub.createError())
    #expect(error.status == 307)
    #expect(stub.sent.all.count == 1)
  }
}

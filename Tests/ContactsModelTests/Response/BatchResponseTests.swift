import ContactsModel
import Testing

struct BatchResponseTests {
  private let created = #"""
    {"completedAt":"2026-10-01T12:00:00.918Z","status":"COMPLETE","startedAt":"2026-10-01T12:00:00Z","results":[
      {"id":"501","properties":{"email":"ada@example.org","createdate":"2026-10-01T12:00:00.632Z","phone":null,
        "hs_lifecyclestage_lead_date":1790856000632},
       "createdAt":"2026-10-01T12:00:00.632Z","updatedAt":"2026-10-01T12:00:00.632Z","archived":false,
       "url":"https://app.hubspot.com/contacts/4711/record/0-1/501","brandNew":{"x":[1]}},
      {"id":"502","properties":{},"createdAt":"2026-10-01T12:00:00.632Z","updatedAt":null,"archived":true,
       "archivedAt":"2026-10-02T00:00:00Z","objectWriteTraceId":"t2",
       "warnings":[{"category":"LATE","message":"slow","context":{"shard":"7","zones":["a","b"]}}]}
    ]}
    """#

  @Test func `an answer to a create is read`() throws {
    let response = try #require(try decode(created, BatchResponse.init))
    #expect(response.status == .complete)
    #expect(response.startedAt?.epochMilliseconds == 1_790_856_000_000)
    #expect(response.completedAt?.text == "2026-10-01T12:00:00.918Z")
    #expect(response.requestedAt == nil)
    #expect(response.numErrors == nil)
    #expect(response.results.map(\.id) == ["501", "502"])
  }

  @Test func `properties keep their order, and null is no text`() throws {
    let record = try #require(try decode(created, BatchResponse.init)?.results.first)
    #expect(
      record.properties == [
        RecordProperty("email", "ada@example.org"),
        RecordProperty("createdate", "2026-10-01T12:00:00.632Z"),
        RecordProperty("phone", nil),
        RecordProperty("hs_lifecyclestage_lead_date", "1790856000632"),
      ])
    #expect(record.value(of: "email") == "ada@example.org")
    #expect(record.url == "https://app.hubspot.com/contacts/4711/record/0-1/501")
    #expect(record.archived == .value(false))
  }

  @Test func `optional parts of a record are read`() throws {
    let record = try #require(try decode(created, BatchResponse.init)?.results.last)
    #expect(record.objectWriteTraceID == "t2")
    #expect(record.archivedAt?.text == "2026-10-02T00:00:00Z")
    #expect(record.updatedAt == nil)
    #expect(record.warnings.first?.category == "LATE")
    #expect(record.warnings.first?.context["shard"] == ["7"])
    #expect(record.warnings.first?.context["zones"] == ["a", "b"])
  }

  @Test func `history is read with every field and in the order of the answer`() throws {
    let text = #"""
      {"results":[{"id":"7","propertiesWithHistory":{"stage":[
        {"value":"customer","timestamp":"2026-09-03T10:00:00Z","sourceType":"CRM_UI","sourceId":"userId:31",
         "sourceLabel":"Grace","updatedByUserId":31},
        {"value":null,"timestamp":"2026-09-01T10:00:00.5Z","sourceType":"SOMETHING_NEW","updatedByUserId":"31"}],
        "email":[]}}]}
      """#
    let record = try #require(try decode(text, BatchResponse.init)?.results.first)
    #expect(record.propertiesWithHistory.map(\.name) == ["stage", "email"])
    #expect(
      record.history(of: "stage") == [
        PropertyVersion(
          value: "customer", timestamp: Timestamp("2026-09-03T10:00:00Z"), sourceType: "CRM_UI",
          sourceID: "userId:31", sourceLabel: "Grace", updatedByUserID: .value(31)),
        PropertyVersion(
          timestamp: Timestamp("2026-09-01T10:00:00.5Z"), sourceType: "SOMETHING_NEW",
          updatedByUserID: .value(31)),
      ])
  }

  @Test func `an empty object is an empty answer`() throws {
    #expect(try decode("{}", BatchResponse.init) == BatchResponse())
  }

  @Test(arguments: ["[]", "null", "\"COMPLETE\"", "7"])
  func `anything but an object is no answer`(text: String) throws {
    #expect(try decode(text, BatchResponse.init) == nil)
  }

  @Test func `parts of other types than published are left out, not invented`() throws {
    let text =
      #"{"status":7,"results":{"a":1},"startedAt":1790856000000,"links":[],"numErrors":"two","errors":[null,3]}"#
    let response = try #require(try decode(text, BatchResponse.init))
    #expect(response.status?.rawValue == "7")
    #expect(response.results.isEmpty)
    #expect(response.startedAt?.epochMilliseconds == 1_790_856_000_000)
    #expect(response.numErrors == .text("two"))
    #expect(response.errors.isEmpty)
  }
}

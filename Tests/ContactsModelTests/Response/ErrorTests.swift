import ContactsModel
import Testing

struct StandardErrorTests {
  private let partial = #"""
    {"status":"COMPLETE","results":[],"numErrors":3,"errors":[
     {"status":"error","category":"VALIDATION_ERROR","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"Property \\\"shoe\\\" does not exist\",\"error\":\"PROPERTY_DOESNT_EXIST\",\"name\":\"shoe\",\"propertyValue\":\"44\",\"portalId\":4711}]","context":{"objectWriteTraceId":["t1"]}},
     {"status":"error","category":"CONFLICT","subCategory":"crm.contacts.EXISTS","message":"Contact already exists. Existing ID: 501","context":{"objectWriteTraceId":["t2"],"existingId":["501"]}},
     {"status":"error","category":"OBJECT_NOT_FOUND","subCategory":{"a":1},"message":"Could not get some","context":{"ids":["9","8"]}}]}
    """#

  @Test func `each refusal is matched by its trace id`() throws {
    let response = try #require(try decode(partial, BatchResponse.init))
    #expect(response.numErrors == .value(3))
    #expect(response.errors.map(\.traceIDs) == [["t1"], ["t2"], []])
    #expect(response.errors.map(\.existingID) == [nil, "501", nil])
    #expect(response.missingIDs == ["9", "8"])
  }

  @Test func `the reasons inside the message are read`() throws {
    let error = try #require(try decode(partial, BatchResponse.init)?.errors.first)
    let detail = try #require(error.details.first)
    #expect(detail.message == "Property \"shoe\" does not exist")
    #expect(detail.code == "PROPERTY_DOESNT_EXIST")
    #expect(detail.propertyName == "shoe")
    #expect(detail.propertyValue == "44")
  }

  @Test func `a sub-category may be text or an object`() throws {
    let errors = try #require(try decode(partial, BatchResponse.init)?.errors)
    #expect(errors.map(\.subCategory) == [nil, "crm.contacts.EXISTS", #"{"a":1}"#])
  }
}

struct ErrorBodyTests {
  private func body(_ text: String) throws -> ErrorBody {
    try #require(try decode(text, ErrorBody.init))
  }

  @Test func `every field is read`() throws {
    let error = try body(
      #"{"status":"error","message":"m","category":"C","subCategory":"s","correlationId":"c-1","#
        + #""context":{"type":["x"]},"links":{"scopes":"u"},"errors":[{"message":"d","code":"E","in":"body","#
        + #""subCategory":"t","context":{"propertyName":["email"]}}],"requestId":"r"}"#)
    let detail = ErrorDetail(
      message: "d", code: "E", location: "body", subCategory: "t",
      context: ErrorContext([.init("propertyName", ["email"])]))
    #expect(
      error
        == ErrorBody(
          status: "error", message: "m", category: "C", subCategory: "s", correlationID: "c-1",
          context: ErrorContext([.init("type", ["x"])]), errors: [detail],
          links: [Link(name: "scopes", value: "u")], requestID: "r"))
  }

  @Test func `a reached limit has no category but a policy`() throws {
    let error = try body(
      #"{"status":"error","message":"m","errorType":"RATE_LIMIT","policyName":"TEN_SECONDLY_ROLLING","#
        + #""groupName":"g","correlationId":"c"}"#)
    #expect(error.category == nil)
    #expect(error.errorType == "RATE_LIMIT")
    #expect(error.policyName == .tenSecondlyRolling)
    #expect(error.groupName == "g")
  }

  @Test func `the message may list more reasons than the list of errors`() throws {
    let error = try body(
      #"{"message":"Property values were not valid: [{\"error\":\"A\",\"name\":\"x\"},{\"error\":\"B\",\"name\":\"y\"}]","#
        + #""errors":[{"code":"A","context":{"propertyName":["x"]}}]}"#)
    #expect(error.details.map(\.code) == ["A", "B"])
    #expect(error.details.map(\.propertyName) == ["x", "y"])
  }

  @Test func `the older form lists its reasons beside the message`() throws {
    let error = try body(
      #"{"message":"Property values were not valid","validationResults":[{"isValid":false,"message":"no","#
        + #""error":"INVALID_OPTION","name":"size"}]}"#)
    #expect(error.details.map(\.propertyName) == ["size"])
    #expect(error.details.map(\.code) == ["INVALID_OPTION"])
  }

  @Test(arguments: [
    #"{"errors":[{"context":{"requiredScopes":["contacts"]}}]}"#,
    #"{"errors":[{"context":{"requiredGranularScopes":["contacts"]}}]}"#,
    #"{"context":{"requiredGranularScopes":["contacts"]}}"#,
  ])
  func `missing scopes are found wherever they stand`(text: String) throws {
    #expect(try body(text).requiredScopes == ["contacts"])
  }

  @Test func `nothing is required`() throws {
    #expect(try body("{}") == ErrorBody())
    #expect(try body(#"{"context":[],"errors":{},"links":7}"#) == ErrorBody())
  }
}

struct ValidationMessageTests {
  @Test(arguments: [
    ("Contact already exists. Existing ID: 501", "501"),
    ("Existing ID:7f-A.", "7f-A"),
    ("Contact already exists", nil),
    ("Existing ID: ", nil),
  ])
  func `the id of the contact that was there is found`(message: String, id: String?) {
    #expect(ValidationMessage.existingID(in: message) == id)
  }

  @Test(arguments: [
    "Property values were not valid", "Some required fields were not set: [associationTypeId]",
    "Property values were not valid: [{\"isValid\":false,", "[", "",
  ])
  func `other texts give no reasons`(message: String) {
    #expect(ValidationMessage.details(in: message).isEmpty)
  }
}

struct ErrorReasonsTests {
  private func reasons(_ text: String) throws -> [String?] {
    try #require(try decode(text, ErrorBody.init)).details.map(\.code)
  }

  @Test func `a reason that stands in the message and in the list is told once`() throws {
    let text =
      #"{"message":"Property values were not valid: [{\"error\":\"A\",\"name\":\"x\",\"propertyValue\":\"1\"}]","#
      + #""errors":[{"code":"A","context":{"propertyName":["x"]}},{"code":"B","context":{"propertyName":["y"]}}]}"#
    #expect(try reasons(text) == ["A", "B"])
  }

  @Test func `a list that is cut off, or goes on in words, is read as far as it goes`() {
    let cut = #"not valid: [{"error":"A","name":"x"},{"error":"B","na"#
    let going = #"not valid: [{"error":"A","name":"x]}"}] in portal [4711]"#
    #expect(ValidationMessage.details(in: cut).map(\.code) == ["A"])
    #expect(ValidationMessage.details(in: going).map(\.propertyName) == ["x]}"])
  }

  @Test func `reasons are written and read`() {
    let reasons = [
      ErrorDetail(
        message: "no \"x\"", code: "A", location: "body", subCategory: "s",
        context: ErrorContext([.init("propertyName", ["x"]), .init("none", [])])), ErrorDetail(),
    ]
    #expect(ErrorDetail.list(ErrorDetail.jsonBytes(reasons)) == reasons)
    #expect(ErrorDetail.list(Array("{".utf8)).isEmpty)
  }

  @Test(arguments: [
    (
      "Cannot deserialize `java.util.ArrayList<x.Y>` from Object value (token `JsonToken.START_OBJECT`)",
      "Cannot deserialize a value from Object value"
    ),
    ("Bad: {\"a\":1}", "Bad"), ("x.y.FooException: it broke\n\tat a.b.C(D.java:5)", "it broke"),
    ("Use HubSpot's associationTypeId", "Use HubSpot's associationTypeId"), ("", ""),
  ])
  func `what only programs read is left out`(message: String, plain: String) {
    #expect(PlainErrorText.plain(message) == plain)
  }
}

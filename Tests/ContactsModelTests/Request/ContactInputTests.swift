import ContactsModel
import Testing

struct ContactInputTests {
  private func json(_ input: ContactInput) -> String {
    String(decoding: input.jsonBytes(), as: UTF8.self)
  }

  @Test func `properties are written in the order in which they were composed`() {
    let input = ContactInput(properties: [
      Property("zip", "8001"), Property("email", "ada@example.org"), Property("zip", "8002"),
    ])
    #expect(
      json(input)
        == #"{"properties":{"zip":"8001","email":"ada@example.org","zip":"8002"},"associations":[]}"#)
  }

  @Test func `several records and several types each are written`() {
    let input = ContactInput(
      associations: [
        Association(
          recordID: "9931", types: [AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36)]),
        Association(recordID: "77", types: []),
      ], objectWriteTraceID: "t1")
    #expect(
      json(input) == #"{"objectWriteTraceId":"t1","properties":{},"associations":["#
        + #"{"to":{"id":"9931"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":279},"#
        + #"{"associationCategory":"USER_DEFINED","associationTypeId":36}]},{"to":{"id":"77"},"types":[]}]}"#)
  }

  @Test func `a type id that is no number is written as text`() {
    let type = AssociationType(category: .init(rawValue: "NEW"), typeID: .text("<integer>"))
    let input = ContactInput(associations: [Association(recordID: "1", types: [type])])
    #expect(json(input).contains(#"{"associationCategory":"NEW","associationTypeId":"<integer>"}"#))
  }

  @Test func `a batch holds the bytes of its inputs`() {
    let inputs = [
      ContactInput(properties: [Property("firstname", "Ada")]), ContactInput(objectWriteTraceID: "t2"),
    ]
    let bytes = BatchCreateRequest(inputs: inputs).jsonBytes()
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"inputs\":[\(json(inputs[0])),\(json(inputs[1]))]}")
    #expect(BatchCreateRequest(inputs: []).jsonBytes() == Array(#"{"inputs":[]}"#.utf8))
  }
}

struct BatchReadRequestTests {
  @Test func `both lists of properties are there even when empty`() {
    let bytes = BatchReadRequest(ids: ["1", "2"]).jsonBytes()
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"inputs":[{"id":"1"},{"id":"2"}],"properties":[],"propertiesWithHistory":[]}"#)
  }

  @Test func `reading by e-mail names the property`() {
    let request = BatchReadRequest(
      ids: ["ada@example.org"], idProperty: "email", properties: ["email"],
      propertiesWithHistory: ["lifecyclestage"])
    #expect(
      String(decoding: request.jsonBytes(), as: UTF8.self)
        == #"{"inputs":[{"id":"ada@example.org"}],"idProperty":"email","properties":["email"],"#
        + #""propertiesWithHistory":["lifecyclestage"]}"#)
  }

  @Test func `history halves the number of ids`() {
    #expect(BatchReadRequest(ids: []).maximumIDs == 100)
    #expect(BatchReadRequest(ids: [], propertiesWithHistory: ["email"]).maximumIDs == 50)
  }
}

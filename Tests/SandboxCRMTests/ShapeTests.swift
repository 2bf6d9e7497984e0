import Testing

@testable import SandboxCRM

struct ShapeTests {
  private func refusal(_ body: String) -> Failure? {
    var crm = CRM.seeded
    guard case .failure(let failure) = crm.create(Array(body.utf8), at: 0) else { return nil }
    return failure
  }

  @Test func `an array as a value is refused at its place, without a category`() {
    let failure = refusal(#"{"inputs":[{"properties":{"hs_buying_role":["CHAMPION"]}}]}"#)
    #expect(failure?.message.hasPrefix("Invalid input JSON on line 1, column 44: ") == true)
    #expect(failure?.message.contains("`START_ARRAY`") == true)
    #expect(failure?.category == nil)
  }

  @Test func `missing fields are named`() {
    let failure = refusal(#"{"inputs":[{"associations":[{"to":{"id":"1"},"types":[{}]}]}]}"#)
    #expect(
      failure?.message
        == "Invalid input JSON on line 1, column 55. Some required fields were not set: "
        + "[associationCategory, associationTypeId]")
    #expect(failure?.category == "VALIDATION_ERROR")
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"inputs":{}}"#, #"{"inputs":["x"]}"#, #"{"inputs":[{"properties":[]}]}"#,
    #"{"inputs":[{"associations":[{"to":{},"types":[]}]}]}"#,
    #"{"inputs":[{"associations":[{"to":{"id":"1"},"types":[]}]}]}"#,
    #"{"inputs":[{"properties":{"email":"a@b.de"}}]"#,
  ])
  func `what is not a batch is refused`(_ body: String) {
    #expect(refusal(body)?.status == 400)
  }

  @Test(arguments: [#""<integer>""#, "4294967296", "1.5", "true"])
  func `a type id that is no 32-bit integer is refused`(_ typeID: String) {
    let types = #"[{"associationCategory":"USER_DEFINED","associationTypeId":\#(typeID)}]"#
    let body = #"{"inputs":[{"associations":[{"to":{"id":"9101"},"types":\#(types)}]}]}"#
    #expect(refusal(body)?.message.hasPrefix("Invalid input JSON on line 1, column ") == true)
  }

  @Test func `a category that does not exist is refused with those that do`() {
    let types = #"[{"associationCategory":"MINE","associationTypeId":1}]"#
    let failure = refusal(#"{"inputs":[{"associations":[{"to":{"id":"9101"},"types":\#(types)}]}]}"#)
    #expect(failure?.message.contains("[HUBSPOT_DEFINED, INTEGRATOR_DEFINED, USER_DEFINED, WORK]") == true)
  }

  @Test func `numbers and text stand in for each other where HubSpot takes that`() throws {
    let body = """
      {"inputs":[{"properties":{"firstname":"A","event_passes":3,"newsletter_ok":true,"city":null},
      "associations":[{"to":{"id":9101},"types":[{"associationCategory":"USER_DEFINED","associationTypeId":"36"}]}]}]}
      """
    let input = try #require(try CreateRequest(Array(body.utf8)).inputs.first)
    #expect(input.properties.map(\.value) == ["A", "3", "true"])
    #expect(input.associations.first?.recordID == "9101")
    #expect(input.associations.first?.types.first?.typeID == 36)
  }

  @Test func `lines are counted`() {
    #expect(
      refusal("{\n\"inputs\":\n  [1}\n")?.message == "Invalid input JSON on line 3, column 5: not valid JSON")
  }
}

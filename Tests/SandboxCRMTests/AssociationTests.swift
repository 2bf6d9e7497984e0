import Testing

@testable import SandboxCRM

struct AssociationTests {
  private func answer(_ associations: String...) async throws -> TestClient.Answer {
    try await withClient { client in
      try await client.create(input(#""firstname":"A""#, associations: associations.joined(separator: ",")))
    }
  }

  @Test(arguments: [
    ("9101", "HUBSPOT_DEFINED", 279), ("9102", "HUBSPOT_DEFINED", 1), ("9103", "USER_DEFINED", 36),
    ("9104", "INTEGRATOR_DEFINED", 71), ("9105", "WORK", 90), ("5201", "HUBSPOT_DEFINED", 4),
    ("3301", "HUBSPOT_DEFINED", 15), ("70101", "HUBSPOT_DEFINED", 449), ("8801", "USER_DEFINED", 60),
  ])
  func `a defined type to a record that exists is taken`(_ id: String, _ category: String, _ typeID: Int)
    async throws
  {
    #expect(try await answer(association(id, category, typeID)).status == 201)
  }

  @Test func `a record that does not exist is named with its object`() async throws {
    let answer = try await answer(association("999", "HUBSPOT_DEFINED", 4))
    let json = answer.json
    #expect(answer.status == 400)
    #expect(json["message"]?.string == "One or more associations are invalid")
    #expect(json.strings(at: "context", "INVALID_OBJECT_IDS") == ["DEAL=999 is not valid"])
  }

  @Test func `a type that is not defined is named with its category`() async throws {
    let json = try await answer(association("9101", "USER_DEFINED", 3)).json
    #expect(json.strings(at: "context", "associationSpec") == ["USER_DEFINED=3"])
    #expect(
      json.strings(at: "context", "INVALID_ASSOCIATION_TYPE_ID")
        == ["USER_DEFINED=3 is not a valid association definition id"])
  }

  @Test func `the right id in another category is not defined`() async throws {
    let json = try await answer(association("9101", "INTEGRATOR_DEFINED", 36)).json
    #expect(json.strings(at: "context", "associationSpec") == ["INTEGRATOR_DEFINED=36"])
  }

  @Test func `a type of the other direction is refused`() async throws {
    let json = try await answer(association("9101", "HUBSPOT_DEFINED", 280)).json
    #expect(json.strings(at: "context", "INVALID_OBJECT_IDS") == ["CONTACT=9101 is not valid"])
  }

  @Test func `a record of another object is refused`() async throws {
    let json = try await answer(association("5201", "HUBSPOT_DEFINED", 279)).json
    #expect(json.strings(at: "context", "INVALID_OBJECT_IDS") == ["COMPANY=5201 is not valid"])
  }

  @Test func `with trace ids a bad association fails its input alone`() async throws {
    try await withClient { client in
      let answer = try await client.create(
        input(#""firstname":"A""#, associations: association("999", "USER_DEFINED", 36), traceID: "a"),
        input(#""firstname":"B""#, associations: association("9101", "USER_DEFINED", 36), traceID: "b"))
      let error = try #require(answer.json["errors"]?.list.first)
      #expect(answer.status == 207)
      #expect(error.strings(at: "context", "objectWriteTraceId") == ["a"])
      #expect(error.strings(at: "context", "INVALID_OBJECT_IDS") == ["COMPANY=999 is not valid"])
    }
  }

  @Test func `the links that were made can be looked up`() async throws {
    try await withClient { client in
      let types = """
        [{"associationCategory":"USER_DEFINED","associationTypeId":36},
        {"associationCategory":"INTEGRATOR_DEFINED","associationTypeId":71}]
        """
      let link = #"{"to":{"id":"9102"},"types":\#(types)}"#
      #expect(try await client.create(input(#""firstname":"A""#, associations: link)).status == 201)
      let links = try await client.state()["links"]?.list ?? []
      #expect(links.map { $0["category"]?.string } == ["USER_DEFINED", "INTEGRATOR_DEFINED"])
      #expect(links.map { $0["typeId"]?.integer } == [36, 71])
      #expect(links.allSatisfy { $0["record"]?.string == "9102" })
    }
  }
}

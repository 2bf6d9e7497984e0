import Testing

@testable import SandboxCRM

struct ReadTests {
  @Test func `contacts are read by id with the properties that were asked for`() async throws {
    try await withClient { client in
      let answer = try await client.read(
        #"{"inputs":[{"id":"70101"},{"id":"70102"}],"properties":["city","jobtitle","nope"],"propertiesWithHistory":[]}"#
      )
      let results = answer.json["results"]?.list ?? []
      #expect(answer.status == 200)
      #expect(results.map { $0["id"]?.string } == ["70101", "70102"])
      let names = ["city", "createdate", "hs_object_id", "jobtitle", "lastmodifieddate"]
      #expect(results.map { $0["properties"]?.names } == [names, names])
      #expect(results.first?.at("properties", "jobtitle")?.string == "Leiterin Fuhrpark")
      #expect(results.first?.at("properties", "city") == nil)
      #expect(results.first?["propertiesWithHistory"] == nil)
    }
  }

  @Test func `history has every version, newest first, with every field`() async throws {
    try await withClient { client in
      let answer = try await client.read(
        #"{"inputs":[{"id":"70101"}],"properties":[],"propertiesWithHistory":["lifecyclestage","phone","fax"]}"#
      )
      let history = try #require(answer.json["results"]?.list.first?["propertiesWithHistory"])
      #expect(history.names == ["lifecyclestage", "phone"])
      let versions = history["lifecyclestage"]?.list ?? []
      #expect(
        versions.map { $0["value"]?.string }
          == ["customer", "opportunity", "marketingqualifiedlead", "lead", "subscriber"])
      #expect(
        versions.map { $0["sourceType"]?.string }
          == ["INTEGRATION", "CRM_UI", "AUTOMATION_PLATFORM", "AUTOMATION_PLATFORM", "FORM"])
      #expect(
        versions[1].names == [
          "value", "timestamp", "sourceType", "sourceId", "sourceLabel", "updatedByUserId",
        ])
      #expect(versions[1]["updatedByUserId"]?.integer == 61_204)
      #expect(versions[1]["sourceId"]?.string == "userId:61204")
    }
  }

  @Test func `e-mails find contacts whatever their case`() async throws {
    try await withClient { client in
      let body =
        #"{"idProperty":"email","inputs":[{"id":"ORLA.Quill@harbourpine.example"}],"properties":["email"]}"#
      let answer = try await client.read(body)
      #expect(answer.json["results"]?.list.first?["id"]?.string == "70104")
    }
  }

  @Test func `what does not exist is named, and the rest is there`() async throws {
    try await withClient { client in
      let answer = try await client.read(#"{"inputs":[{"id":"70101"},{"id":"1"},{"id":"2"},{"id":"1"}]}"#)
      let json = answer.json
      #expect(answer.status == 207)
      #expect(json["results"]?.list.count == 1)
      #expect(json["numErrors"]?.integer == 1)
      let error = try #require(json["errors"]?.list.first)
      #expect(error["category"]?.string == "OBJECT_NOT_FOUND")
      #expect(error.strings(at: "context", "ids") == ["1", "2"])
    }
  }

  @Test func `a created contact has one version of each property`() async throws {
    try await withClient { client in
      let created = try await client.create(input(#""email":"v@example.com","firstname":"V""#)).json
      let id = try #require(created["results"]?.list.first?["id"]?.string)
      let names = try #require(created["results"]?.list.first?["properties"]?.names)
      let asked = names.map { "\"\($0)\"" }.joined(separator: ",")
      let answer = try await client.read(#"{"inputs":[{"id":"\#(id)"}],"propertiesWithHistory":[\#(asked)]}"#)
      let history = try #require(answer.json["results"]?.list.first?["propertiesWithHistory"])
      #expect(history.names == names)
      #expect(names.allSatisfy { history[$0]?.list.count == 1 })
      #expect(names.allSatisfy { history[$0]?.list.first?["sourceType"]?.string == "INTEGRATION" })
    }
  }

  private static func ids(_ count: Int) -> String {
    (0..<count).map { #"{"id":"\#($0)"}"# }.joined(separator: ",")
  }

  @Test(arguments: [(50, "\"city\"", 207), (51, "\"city\"", 400), (100, "", 207), (101, "", 400)])
  func `at most 50 are read with history and 100 without`(_ count: Int, _ history: String, _ status: Int)
    async throws
  {
    try await withClient { client in
      let body = #"{"inputs":[\#(Self.ids(count))],"properties":[],"propertiesWithHistory":[\#(history)]}"#
      let answer = try await client.read(body)
      #expect(answer.status == status)
    }
  }

  @Test func `a property that is not unique finds nobody`() async throws {
    try await withClient { client in
      let answer = try await client.read(#"{"idProperty":"city","inputs":[{"id":"Lyon"}]}"#)
      #expect(answer.status == 400)
    }
  }

  @Test func `an archived contact is read as one and its e-mail is free again`() async throws {
    try await withClient { client in
      let body = #"{"inputs":[{"id":"70106"}]}"#
      #expect(try await client.post("/crm/v3/objects/contacts/batch/archive", body).status == 204)
      #expect(try await client.read(body).status == 207)
      let archived = try await client.post("/crm/v3/objects/contacts/batch/read?archived=true", body)
      #expect(archived.json["results"]?.list.first?["archivedAt"]?.string != nil)
      #expect(try await client.create(input(#""email":"beatriz@tresrios.example""#)).status == 201)
    }
  }

  @Test func `the sample contacts know several kinds of source and both forms of time`() {
    let versions = CRM.seeded.contacts.values.flatMap { $0.history.values.joined() }
    #expect(CRM.seeded.contacts.count >= 6)
    #expect(
      Set(versions.map(\.source.type)).isSuperset(
        of: ["CRM_UI", "IMPORT", "FORM", "AUTOMATION_PLATFORM", "INTEGRATION"]))
    #expect(Set(versions.map { $0.timestamp.contains(".") }).count == 2)
  }

  @Test func `every sample value is one that the portal has a property for`() {
    let names = Set(CRM.seeded.contacts.values.flatMap(\.history.keys))
    #expect(names.filter { PortalSchema.sandbox.property($0) == nil } == [])
  }
}

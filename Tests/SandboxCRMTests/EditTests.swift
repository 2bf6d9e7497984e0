import Testing

@testable import SandboxCRM

struct EditTests {
  private func history(
    of property: String, _ client: TestClient, id: String = "70101"
  ) async throws -> [ParsedJSON] {
    let read = try await client.read(
      #"{"inputs":[{"id":"\#(id)"}],"properties":[],"propertiesWithHistory":["\#(property)"]}"#)
    return read.json["results"]?.list.first?.at("propertiesWithHistory", property)?.list ?? []
  }

  private func source(_ version: ParsedJSON?) -> [String?] {
    ["value", "sourceType", "sourceId", "sourceLabel", "updatedByUserId"].map {
      version?[$0]?.string ?? version?[$0]?.integer.map { String($0) }
    }
  }

  @Test func `a colleague and a workflow change contacts`() async throws {
    try await withClient { client in
      let answer = try await client.post(
        "/__sandbox/edits",
        #"""
        {"edits":[{"id":"70101","properties":{"city":"Bergen"},"by":"user","userId":"61204"},
          {"email":"Lena.Brandt@nordwind.example","properties":{"lifecyclestage":"lead"},"by":"workflow"},
          {"id":"70101","properties":{"jobtitle":""}, "userId":7}]}
        """#)
      #expect(answer.status == 200)
      #expect(answer.json["edits"]?.integer == 3)
      let city = try await history(of: "city", client).first
      #expect(
        source(city) == [
          "Bergen", "CRM_UI", "userId:61204", "Ayşe Yılmaz", "61204",
        ])
      let stage = try await history(of: "lifecyclestage", client).first
      #expect(
        source(stage) == [
          "lead", "AUTOMATION_PLATFORM", "enrollmentId:90447132211;actionExecutionIndex:0",
          "Lead nurturing 2026", nil,
        ])
      let title = try await history(of: "jobtitle", client).first
      #expect(
        source(title) == ["", "CRM_UI", "userId:7", nil, "7"])
    }
  }

  @Test(arguments: [
    #"{"id":"70101","properties":{"city":"Oslo"}},{"id":"1","properties":{"city":"Oslo"}}"#,
    #"{"id":"70101","properties":{"city":"Oslo"}},{"id":"70102","properties":{"lifecyclestage":"nope"}}"#,
    #"{"id":"70101","properties":{"city":"Oslo"}},{"properties":{"city":"Oslo"}}"#,
    #"{"id":"70101","properties":{"city":"Oslo"},"by":"nobody"}"#,
  ])
  func `one edit that cannot be made leaves all`(_ edits: String) async throws {
    try await withClient { client in
      #expect(try await client.post("/__sandbox/edits", #"{"edits":[\#(edits)]}"#).status == 400)
      let versions = try await history(of: "city", client)
      #expect(versions.isEmpty)
    }
  }

  @Test func `an edit can come just before or just after a request`() async throws {
    try await withClient { client in
      let edit = #"{"id":"70101","properties":{"city":"Bergen"}}"#
      func read() async throws -> String? {
        let answer = try await client.read(#"{"inputs":[{"id":"70101"}],"properties":["city"]}"#)
        return answer.json["results"]?.list.first?.at("properties", "city")?.string
      }
      try await client.setFault("edit-after", on: "read", more: #","edits":[\#(edit)]"#)
      let (first, second) = (try await read(), try await read())
      #expect([first, second] == [nil, "Bergen"])
      let next = #"{"id":"70101","properties":{"city":"Oslo"}}"#
      try await client.setFault("edit-before", on: "read", more: #","edits":[\#(next)]"#)
      let third = try await read()
      #expect(third == "Oslo")
    }
  }

  @Test func `a new address changes the domain`() async throws {
    try await withClient { client in
      _ = try await client.post(
        "/__sandbox/edits", #"{"edits":[{"id":"70101","properties":{"email":"lena@fjell.example"}}]}"#)
      let domain = try await history(of: "hs_email_domain", client).first
      #expect(domain?["value"]?.string == "fjell.example")
    }
  }
}

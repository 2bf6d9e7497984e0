import Testing

@testable import SandboxCRM

struct SearchFilterTests {
  private func search(_ client: TestClient, _ body: String) async throws -> TestClient.Answer {
    try await client.post("/crm/v3/objects/contacts/search", body)
  }

  private func filter(_ property: String, _ comparison: String, _ more: String = "") -> String {
    #"{"propertyName":"\#(property)","operator":"\#(comparison)"\#(more.isEmpty ? "" : "," + more)}"#
  }

  @Test(arguments: [
    ("lifecyclestage", "EQ", #""value":"customer""#, ["70101", "70105"]),
    ("hs_email_domain", "EQ", #""value":"NORDWIND.example""#, ["70101"]),
    ("lifecyclestage", "IN", #""values":["lead","other"]"#, ["70104", "70106", "70107"]),
    ("email", "IN", #""values":["Lena.Brandt@nordwind.example"]"#, []),
    ("email", "IN", #""values":["lena.brandt@nordwind.example"]"#, ["70101"]),
    ("email", "CONTAINS_TOKEN", #""value":"*@lumiere.example""#, ["70102"]),
    ("lastname", "CONTAINS_TOKEN", #""value":"quill""#, ["70104"]),
    ("lastname", "CONTAINS_TOKEN", #""value":"hargr*""#, ["70104"]),
    ("email", "NOT_HAS_PROPERTY", "", ["70107"]),
    ("city", "HAS_PROPERTY", "", ["70102"]),
    ("mobilephone", "HAS_PROPERTY", "", []),
    ("annualrevenue", "GTE", #""value":"1410000""#, ["70103"]),
    ("hs_analytics_num_page_views", "BETWEEN", #""value":"9","highValue":"100""#, ["70105"]),
    ("createdate", "LT", #""value":"2026-02-01""#, ["70101"]),
    ("numemployees", "NEQ", #""value":"5-25""#, ["70105"]),
  ])
  func `contacts are found by the values of a property`(
    _ property: String, _ comparison: String, _ more: String, _ expected: [String]
  ) throws {
    let filters = filter(property, comparison, more)
    let body = #"{"filterGroups":[{"filters":[\#(filters)]}],"limit":200}"#
    let answer = CRM.seeded.search(Array(body.utf8), in: "contacts", at: 0)
    guard case .success(200, let json) = answer else { Issue.record("\(answer)"); return }
    let ids = try JSONParser.parse(json.bytes)["results"]?.list.compactMap { $0["id"]?.string } ?? []
    #expect(ids.filter { $0.hasPrefix("7010") } == expected)
  }

  @Test func `filters of a group all have to fit, and one group is enough`() async throws {
    try await withClient { client in
      let lead = filter("lifecyclestage", "EQ", #""value":"lead""#)
      let orla = filter("firstname", "EQ", #""value":"orla""#)
      let lena = filter("firstname", "EQ", #""value":"lena""#)
      let answer = try await search(
        client,
        #"""
        {"filterGroups":[{"filters":[\#(lead),\#(orla)]},{"filters":[\#(lena)]}],
         "sorts":[{"propertyName":"createdate","direction":"DESCENDING"}],"properties":["firstname"]}
        """#)
      #expect(answer.json["total"]?.integer == 2)
      #expect(answer.json["results"]?.list.compactMap { $0["id"]?.string } == ["70104", "70101"])
    }
  }

  @Test func `beyond the limits nothing is looked for`() async throws {
    try await withClient { client in
      let one = filter("city", "HAS_PROPERTY")
      func groups(_ counts: [Int]) -> String {
        let groups = counts.map {
          #"{"filters":[\#(Array(repeating: one, count: $0).joined(separator: ","))]}"#
        }
        return #"{"filterGroups":[\#(groups.joined(separator: ","))]}"#
      }
      let bodies = [
        groups([1, 1, 1, 1, 1, 1]), groups([7]), groups([5, 5, 5, 4]), groups([0]),
        #"{"filterGroups":[{"filters":[\#(filter("nope", "HAS_PROPERTY"))]}]}"#,
        #"{"filterGroups":[{"filters":[\#(filter("city", "EQ"))]}]}"#,
        #"{"filterGroups":[{"filters":[\#(filter("city", "LIKE", #""value":"x""#))]}]}"#,
        #"{"after":"9900","limit":101}"#, #"{"after":"2147483647","limit":200}"#,
        #"{"query":"\#(String(repeating: "a", count: 3_000))"}"#,
      ]
      for body in bodies { #expect(CRM.seeded.search(Array(body.utf8), in: "contacts", at: 0).status == 400) }
      #expect(CRM.seeded.search(Array(groups([6, 6, 6]).utf8), in: "contacts", at: 0).status == 200)
      let refused = try await search(client, bodies[0])
      #expect(refused.json["category"]?.string == "VALIDATION_ERROR")
      #expect(refused.json["message"]?.string == "There are too many filter groups: at most 5")
    }
  }

  @Test func `a search can be behind what was written`() async throws {
    try await withClient { client in
      func found(_ city: String) async throws -> [String?] {
        let value = #""value":"\#(city)""#
        let answer = try await search(
          client, #"{"filterGroups":[{"filters":[\#(filter("city", "EQ", value))]}]}"#)
        return answer.json["results"]?.list.map { $0["id"]?.string } ?? []
      }
      _ = try await client.post(
        "/__sandbox/edits", #"{"edits":[{"id":"70102","properties":{"city":"Bergen"}}]}"#)
      _ = try await client.create(input(#""firstname":"New","city":"Bergen""#))
      let now = try await found("Bergen")
      #expect(now == ["70102", "90210001"])
      _ = try await client.post(
        "/__sandbox/faults", #"{"faults":[{"on":{"operation":"search"},"do":"search-lag","ms":60000}]}"#)
      let (new, former) = (try await found("Bergen"), try await found("Lyon"))
      #expect(new == [])
      #expect(former == ["70102"])
    }
  }
}

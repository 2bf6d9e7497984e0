import Testing

@testable import SandboxCRM

struct UpdateTests {
  private func update(_ client: TestClient, _ inputs: String...) async throws -> TestClient.Answer {
    try await client.post(
      "/crm/v3/objects/contacts/batch/update", #"{"inputs":[\#(inputs.joined(separator: ","))]}"#)
  }

  @Test func `values change, and the former ones stay in the history`() async throws {
    try await withClient { client in
      let answer = try await update(
        client, #"{"id":"70101","properties":{"jobtitle":"Direktorin","city":"Bergen"}}"#)
      #expect(answer.status == 200)
      let result = try #require(answer.json["results"]?.list.first)
      #expect(result["id"]?.string == "70101")
      #expect(result.at("properties", "jobtitle")?.string == "Direktorin")
      let read = try await client.read(
        #"{"inputs":[{"id":"70101"}],"properties":[],"propertiesWithHistory":["jobtitle"]}"#)
      let record = try #require(read.json["results"]?.list.first)
      let versions = record.at("propertiesWithHistory", "jobtitle")?.list ?? []
      #expect(versions.prefix(2).map { $0["value"]?.string } == ["Direktorin", "Leiterin Fuhrpark"])
      #expect(record["updatedAt"]?.string == result["updatedAt"]?.string)
    }
  }

  @Test(arguments: ["2026-09", "2026-09-beta"])
  func `dates in other forms are stored as their day from 2026-09 on, with a warning`(
    version: String
  ) async throws {
    let forms = ["2026-05-04T23:30:00-02:00", "1777852800", "1777852800001", "2026-05-04"]
    try await withClient { client in
      let path = "/crm/objects/\(version)/contacts/batch"
      for form in forms {
        let properties = #""properties":{"first_visit":"\#(form)"}"#
        let answer = try await client.post("\(path)/update", #"{"inputs":[{"id":"70101",\#(properties)}]}"#)
        #expect(answer.status == 200)
        let record = try #require(answer.json["results"]?.list.first)
        let day = form.hasSuffix("-02:00") ? "2026-05-05" : "2026-05-04"
        #expect(record.at("properties", "first_visit")?.string == day)
        let warning = record["warnings"]?.list.first
        #expect(warning?["category"]?.string == (form == day ? nil : "PROPERTY_VALUE_NORMALIZED"))
        #expect(warning?.at("context", "rawValue")?.list.first?.string == (form == day ? nil : form))
        #expect(warning?.at("context", "normalizedValue")?.list.first?.string == (form == day ? nil : day))
      }
      let created = try await client.post(
        "\(path)/create", #"{"inputs":[{"properties":{"email":"d@e.example","first_visit":"1777852800"}}]}"#)
      #expect(created.json["results"]?.list.first?["warnings"]?.list.count == 1)
    }
  }

  @Test(arguments: ["/crm/v3/objects", "/crm/objects/2026-03"])
  func `other versions refuse dates in other forms`(path: String) async throws {
    try await withClient { client in
      for form in ["2026-05-04T23:30:00Z", "1777852800", "1777852800001"] {
        let answer = try await client.post(
          "\(path)/contacts/batch/update",
          #"{"inputs":[{"id":"70101","properties":{"first_visit":"\#(form)"}}]}"#)
        #expect(answer.status == 400)
      }
    }
  }

  @Test func `ids that do not exist fail alone`() async throws {
    try await withClient { client in
      let answer = try await update(
        client, #"{"id":"70101","properties":{"city":"Bergen"}}"#,
        #"{"id":"1","properties":{"city":"Bergen"}}"#)
      #expect(answer.status == 207)
      #expect(answer.json["results"]?.list.map { $0["id"]?.string } == ["70101"])
      #expect(answer.json["numErrors"]?.integer == 1)
      let error = try #require(answer.json["errors"]?.list.first)
      #expect(error["category"]?.string == "OBJECT_NOT_FOUND")
      #expect(error.at("context", "ids")?.list.map(\.string) == ["1"])
    }
  }

  @Test func `one bad value, one id twice or one taken e-mail refuses them all`() async throws {
    try await withClient { client in
      let good = #"{"id":"70101","properties":{"city":"Bergen"}}"#
      let refusals = try await [
        update(client, good, #"{"id":"70102","properties":{"nope":"1"}}"#),
        update(client, good, good),
        update(client, good, #"{"id":"70102","properties":{"email":"ORLA.quill@harbourpine.example"}}"#),
        update(client, #"{"id":"70101"}"#),
      ]
      #expect(refusals.map(\.status) == [400, 400, 409, 400])
      #expect(
        refusals[1].json["message"]?.string
          == "Duplicate IDs found in batch input: [70101]. IDs must be unique")
      let read = try await client.read(#"{"inputs":[{"id":"70101"}],"properties":["city"]}"#)
      #expect(read.json["results"]?.list.first?.at("properties", "city") == nil)
    }
  }

  @Test func `a new e-mail finds the contact, and the old one does not`() async throws {
    try await withClient { client in
      _ = try await update(client, #"{"id":"70104","properties":{"email":"Orla@new.example"}}"#)
      let read = try await client.read(
        #"{"idProperty":"email","inputs":[{"id":"orla@new.example"},{"id":"orla.quill@harbourpine.example"}]}"#
      )
      #expect(read.json["results"]?.list.map { $0["id"]?.string } == ["70104"])
    }
  }
}

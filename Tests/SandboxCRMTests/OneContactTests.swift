import Testing

@testable import SandboxCRM

/// The operations on one contact, on pages of them, and upsert.
@Suite struct OneContactTests {
  private let path = "/crm/v3/objects/contacts"

  @Test func `a contact is created and read by id and by e-mail`() async throws {
    try await withClient { client in
      let made = try await client.post(path, #"{"properties":{"email":"one@single.example"}}"#)
      #expect(made.status == 201)
      let id = try #require(made.json["id"]?.string)
      let byID = try await client.get("\(path)/\(id)?properties=email,firstname")
      #expect(byID.json.at("properties", "email")?.string == "one@single.example")
      let byEmail = try await client.get("\(path)/one%40single.example?idProperty=email")
      #expect(byEmail.json["id"]?.string == id)
      #expect(try await client.get("\(path)/1").status == 404)
      #expect(try await client.get("\(path)/\(id)?archived=True").status == 404)
    }
  }

  @Test func `a contact that exists is refused with its id`() async throws {
    try await withClient { client in
      let body = #"{"properties":{"email":"one@single.example"}}"#
      _ = try await client.post(path, body)
      let again = try await client.post(path, body)
      #expect(again.status == 409)
      #expect(again.text.contains("Existing ID"))
    }
  }

  @Test func `pages follow each other to the end`() async throws {
    try await withClient { client in
      var ids: [String] = []
      var after = ""
      repeat {
        let page = try await client.get("\(path)?limit=7\(after)").json
        ids += page["results"]?.list.compactMap { $0["id"]?.string } ?? []
        after = page["paging"]?["next"]?["after"]?.string.map { "&after=\($0)" } ?? ""
      } while !after.isEmpty
      #expect(ids.count > 7)
      #expect(Set(ids).count == ids.count)
      #expect(try await client.get("\(path)?limit=0").status == 400)
    }
  }

  @Test func `an upsert changes what is there and creates the rest, or does nothing`() async throws {
    try await withClient { client in
      let inputs = { (email: String, city: String) in
        #"{"idProperty":"email","id":"\#(email)","properties":{\#(city)}}"#
      }
      _ = try await client.create(input(#""email":"old@single.example""#))
      let good = [
        inputs("OLD@single.example", #""city":"Oslo""#), inputs("new@single.example", #""city":"Oslo""#),
      ]
      let done = try await client.post(
        "\(path)/batch/upsert", #"{"inputs":[\#(good.joined(separator: ","))]}"#)
      #expect(done.status == 200)
      #expect(done.text.contains(#""new":false"#) && done.text.contains(#""new":true"#))
      let bad = [inputs("other@single.example", ""), inputs("x@single.example", #""nothing":"x""#)]
      let refused = try await client.post(
        "\(path)/batch/upsert", #"{"inputs":[\#(bad.joined(separator: ","))]}"#)
      #expect(refused.status == 400)
      #expect(try await client.get("\(path)/other%40single.example?idProperty=email").status == 404)
    }
  }

  @Test func `the rules of the portal are told and kept`() async throws {
    try await withClient { client in
      let rules = try await client.get("/crm/v3/property-validations/0-1")
      #expect(rules.status == 200)
      #expect(rules.text.contains("MAX_LENGTH"))
      #expect(try await client.get("/crm/property-validations/2026-09/0-1").text == rules.text)
      let refused = try await client.post(
        path, #"{"properties":{"email":"one@single.example","event_passes":"-1"}}"#)
      #expect(refused.status == 400)
      #expect(refused.text.contains("MIN_NUMBER"))
    }
  }
}

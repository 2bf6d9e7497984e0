import Testing

@testable import SandboxCRM

struct CreateTests {
  @Test func `good inputs without trace ids are created`() async throws {
    try await withClient { client in
      let answer = try await client.create(
        input(#""email":"Mia.Falk@Example.com","firstname":"Mia""#), input(#""firstname":"Ole""#))
      let json = answer.json
      #expect(answer.status == 201)
      #expect(answer.headers["content-type"] == "application/json;charset=utf-8")
      #expect(json["status"]?.string == "COMPLETE")
      #expect(json["results"]?.list.count == 2)
      #expect(json["numErrors"] == nil)
      #expect(json["errors"] == nil)
    }
  }

  @Test func `a result has what was sent and what the portal computed, sorted, and no more`() async throws {
    try await withClient { client in
      let sent = input(
        #""lastname":"Falk","email":"Mia.Falk@Example.com""#,
        associations: association("9101", "USER_DEFINED", 36), traceID: "t1")
      let result = try #require(try await client.create(sent).json["results"]?.list.first)
      #expect(result.names == ["id", "properties", "createdAt", "updatedAt", "archived", "url"])
      let names = try #require(result["properties"]?.names)
      #expect(names == names.sorted())
      #expect(result.at("properties", "email")?.string == "mia.falk@example.com")
      #expect(result.at("properties", "lifecyclestage")?.string == "lead")
      #expect(result.at("properties", "hs_object_id")?.string == result["id"]?.string)
      #expect(result["url"]?.string?.hasSuffix("/record/0-1/90210001") == true)
    }
  }

  @Test func `results are not in the order of the inputs`() async throws {
    try await withClient { client in
      let names = ["a", "b", "c", "d", "e"]
      let inputs = names.map { input(#""firstname":"\#($0)""#) }.joined(separator: ",")
      let answer = try await client.create(inputs)
      let results = answer.json["results"]?.list.compactMap { $0.at("properties", "firstname")?.string }
      #expect(results == ["d", "b", "a", "c", "e"])
    }
  }

  @Test func `with trace ids the good inputs are created and each bad one has an error`() async throws {
    try await withClient { client in
      let answer = try await client.create(
        input(#""email":"one@example.com""#, traceID: "t1"),
        input(#""email":"two@example.com","shoe_size":"44""#, traceID: "t2"),
        input(#""email":"LENA.brandt@nordwind.example""#, traceID: "t3"))
      let json = answer.json
      #expect(answer.status == 207)
      #expect(json["results"]?.list.map { $0.at("properties", "email")?.string } == ["one@example.com"])
      #expect(json["numErrors"]?.integer == 2)
      let errors = json["errors"]?.list ?? []
      #expect(errors.map { $0.strings(at: "context", "objectWriteTraceId") } == [["t2"], ["t3"]])
      #expect(errors.map { $0["category"]?.string } == ["VALIDATION_ERROR", "CONFLICT"])
      #expect(errors.last?.strings(at: "context", "existingId") == ["70101"])
      #expect(errors.last?["message"]?.string == "Contact already exists. Existing ID: 70101")
    }
  }

  @Test func `without trace ids one bad property refuses the batch and nothing is written`() async throws {
    try await withClient { client in
      let before = try await client.state()["contacts"]
      let bad = input(#""firstname":"A","shoe_size":"44","hat":"8""#)
      let answer = try await client.create(input(#""email":"one@example.com""#), bad, bad)
      let json = answer.json
      #expect(answer.status == 400)
      #expect(json["category"]?.string == "VALIDATION_ERROR")
      #expect(json["correlationId"]?.string == answer.headers["x-hubspot-correlation-id"])
      #expect(json["message"]?.string?.hasPrefix("Property values were not valid: [{") == true)
      #expect(json["message"]?.string?.components(of: "PROPERTY_DOESNT_EXIST") == 4)
      let named = json["errors"]?.list.map { $0.strings(at: "context", "propertyName") }
      #expect(named == [["shoe_size"], ["hat"], ["shoe_size"]])
      #expect(try await client.state()["contacts"] == before)
    }
  }

  @Test func `without trace ids one known e-mail refuses the batch`() async throws {
    try await withClient { client in
      let answer = try await client.create(
        input(#""email":"new@example.com""#), input(#""email":"Soren.Dahl@oresunddata.example""#))
      let json = answer.json
      #expect(answer.status == 409)
      #expect(json["category"]?.string == "CONFLICT")
      #expect(json["message"]?.string == "Contact already exists. Existing ID: 70105")
      #expect(try await client.state()["createdByEmail"]?.names == [])
    }
  }

  @Test func `one e-mail twice in a batch is a conflict whatever its case`() async throws {
    try await withClient { client in
      let first = #""email":"Same@example.com""#
      let second = #""email":"same@EXAMPLE.com""#
      #expect(try await client.create(input(first), input(second)).status == 409)
      let answer = try await client.create(input(first, traceID: "a"), input(second, traceID: "b"))
      let json = answer.json
      #expect(answer.status == 207)
      let created = try #require(json["results"]?.list.first?["id"]?.string)
      #expect(json["errors"]?.list.first?.strings(at: "context", "existingId") == [created])

    }
  }

  @Test func `trace ids that are not all different count as none`() async throws {
    try await withClient { client in
      let answer = try await client.create(
        input(#""firstname":"A""#, traceID: "t"), input(#""hat":"8""#, traceID: "t"))
      #expect(answer.status == 400)
    }
  }

  @Test func `more than 100 inputs are refused`() async throws {
    try await withClient { client in
      let inputs = (0..<101).map { input(#""firstname":"n\#($0)""#, traceID: "t\($0)") }
      let answer = try await client.create(inputs.joined(separator: ","))
      #expect(answer.status == 400)
      #expect(answer.text.contains("The maximum number of inputs supported in a batch is 100"))
    }
  }

  @Test func `the dated path does the same`() async throws {
    try await withClient { client in
      let body = #"{"inputs":[{"properties":{"firstname":"A"}}]}"#
      let dated = try await client.post("/crm/objects/2026-09/contacts/batch/create", body)
      let undated = try await client.post("/crm/objects/soon/contacts/batch/create", body)
      #expect(dated.status == 201)
      #expect(undated.status == 404)
    }
  }
}

extension String {
  /// How often a text stands in this one.
  func components(of text: String) -> Int { ranges(of: text).count }
}

import Testing

@testable import SandboxCRM

struct AssociationWriteTests {
  private static let path = "/crm/associations/2026-09/contacts/companies/batch"

  private static func element(_ from: String, _ to: String, _ category: String, _ id: Int) -> String {
    #"{"from":{"id":"\#(from)"},"to":{"id":"\#(to)"},"types":[{"associationCategory":"\#(category)","associationTypeId":\#(id)}]}"#
  }

  private static func body(_ elements: String...) -> String {
    #"{"inputs":[\#(elements.joined(separator: ","))]}"#
  }

  /// `9101 279 1`: a linked company, and the ids of its types in order.
  private static func links(of id: String, _ client: TestClient) async throws -> [String] {
    let answer = try await client.post("\(path)/read", #"{"inputs":[{"id":"\#(id)"}]}"#)
    return (answer.json["results"]?.list.first?["to"]?.list ?? []).map { record in
      let types = (record["associationTypes"]?.list ?? []).compactMap { $0["typeId"]?.integer }.sorted()
      return ([Int64(record["toObjectId"]?.integer ?? 0)] + types.map { Int64($0) })
        .map { String($0) }.joined(separator: " ")
    }
  }

  private static func contact(_ client: TestClient) async throws -> String {
    let created = try await client.create(input(#""firstname":"A""#))
    return created.json["results"]?.list.first?["id"]?.string ?? ""
  }

  @Test func `links are made, labelled, unlabelled and taken away`() async throws {
    try await withClient { client in
      let id = try await Self.contact(client)
      let made = try await client.post(
        "\(Self.path)/create",
        Self.body(
          Self.element(id, "9101", "USER_DEFINED", 36), Self.element(id, "9102", "HUBSPOT_DEFINED", 279)))
      #expect(made.status == 201)
      #expect(made.json["results"]?.list.map { $0["toObjectId"]?.integer } == [9102, 9101])
      #expect(try await Self.links(of: id, client) == ["9101 1 36 279", "9102 279"])

      _ = try await client.post(
        "\(Self.path)/create", Self.body(Self.element(id, "9102", "HUBSPOT_DEFINED", 1)))
      #expect(try await Self.links(of: id, client) == ["9101 36 279", "9102 1 279"])

      let unlabelled = try await client.post(
        "\(Self.path)/labels/archive", Self.body(Self.element(id, "9101", "USER_DEFINED", 36)))
      #expect(unlabelled.status == 204)
      #expect(try await Self.links(of: id, client) == ["9101 279", "9102 1 279"])

      let unlinked = try await client.post(
        "\(Self.path)/archive", #"{"inputs":[{"from":{"id":"\#(id)"},"to":[{"id":"9101"},{"id":"7"}]}]}"#)
      #expect(unlinked.status == 204)
      #expect(try await Self.links(of: id, client) == ["9102 1 279"])
    }
  }

  @Test func `without the type that has no label none of the labels stays`() async throws {
    try await withClient { client in
      let id = try await Self.contact(client)
      _ = try await client.post(
        "\(Self.path)/create", Self.body(Self.element(id, "9101", "USER_DEFINED", 36)))
      _ = try await client.post(
        "\(Self.path)/labels/archive", Self.body(Self.element(id, "9101", "HUBSPOT_DEFINED", 279)))
      #expect(try await Self.links(of: id, client).isEmpty)
    }
  }

  @Test func `a record or a contact that is not there fails alone`() async throws {
    try await withClient { client in
      let id = try await Self.contact(client)
      let answer = try await client.post(
        "\(Self.path)/create",
        Self.body(
          Self.element(id, "1", "HUBSPOT_DEFINED", 279), Self.element("2", "9101", "HUBSPOT_DEFINED", 279),
          Self.element(id, "9101", "HUBSPOT_DEFINED", 279)))
      let errors = answer.json["errors"]?.list ?? []
      #expect(answer.status == 207)
      #expect(answer.json["numErrors"]?.integer == 2)
      #expect(errors.map { $0.strings(at: "context", "fromObjectId") } == [[id], ["2"]])
      #expect(
        errors.map { $0.strings(at: "context", "INVALID_OBJECT_IDS") } == [
          ["COMPANY=1 is not valid"], ["CONTACT=2 is not valid"],
        ])
      #expect(try await Self.links(of: id, client) == ["9101 1 279"])
    }
  }

  @Test func `a type that leads elsewhere refuses the whole, and so do more than 2,000`() async throws {
    try await withClient { client in
      let id = try await Self.contact(client)
      let wrong = try await client.post(
        "\(Self.path)/create", Self.body(Self.element(id, "9101", "HUBSPOT_DEFINED", 4)))
      #expect(wrong.status == 400)
      #expect(
        wrong.json.strings(at: "context", "INVALID_ASSOCIATION_TYPE_ID") == [
          "HUBSPOT_DEFINED=4 is not a valid association definition id"
        ])
      let element = Self.element(id, "9101", "HUBSPOT_DEFINED", 279)
      let many = Array(repeating: element, count: 2_001).joined(separator: ",")
      let tooMany = try await client.post("\(Self.path)/create", #"{"inputs":[\#(many)]}"#)
      #expect(tooMany.status == 400)
      #expect(try await Self.links(of: id, client).isEmpty)
    }
  }
}

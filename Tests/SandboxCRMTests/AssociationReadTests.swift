import Testing

@testable import SandboxCRM

struct AssociationReadTests {
  private static let path = "/crm/v4/associations/contacts/companies/batch/read"

  private static func types(_ result: ParsedJSON?) -> [String] {
    (result?["to"]?.list ?? []).flatMap { record in
      (record["associationTypes"]?.list ?? []).map { type in
        "\(record["toObjectId"]?.integer ?? 0) \(type["category"]?.string ?? "") "
          + "\(type["typeId"]?.integer ?? 0) \(type["label"]?.string ?? "-")"
      }
    }
  }

  @Test(arguments: [path, "/crm/associations/2026-09/0-1/0-2/batch/read"])
  func `what a contact was created with is read, and what HubSpot adds to it`(path: String) async throws {
    try await withClient { client in
      let links = [
        association("9101", "USER_DEFINED", 36), association("9102", "HUBSPOT_DEFINED", 279),
        association("5201", "HUBSPOT_DEFINED", 4),
      ]
      let created = try await client.create(
        input(#""firstname":"A""#, associations: links.joined(separator: ",")))
      let id = created.json["results"]?.list.first?["id"]?.string ?? ""
      let answer = try await client.post(path, #"{"inputs":[{"id":"\#(id)"}]}"#)
      let result = answer.json["results"]?.list.first
      #expect(answer.status == 200)
      #expect(result?["from"]?["id"]?.string == id)
      #expect(
        Self.types(result).map { $0.replacing(/36 .*/, with: "36 …") } == [
          "9101 USER_DEFINED 36 …", "9101 HUBSPOT_DEFINED 279 -", "9101 HUBSPOT_DEFINED 1 Primary",
          "9102 HUBSPOT_DEFINED 279 -",
        ])
    }
  }

  @Test func `a contact without any is an error of a 207`() async throws {
    try await withClient { client in
      let created = try await client.create(input(#""firstname":"A""#))
      let id = created.json["results"]?.list.first?["id"]?.string ?? ""
      let answer = try await client.post(Self.path, #"{"inputs":[{"id":"\#(id)"},{"id":"1"}]}"#)
      let errors = answer.json["errors"]?.list ?? []
      #expect(answer.status == 207)
      #expect(answer.json["results"]?.list.isEmpty == true)
      #expect(answer.json["numErrors"]?.integer == 2)
      #expect(errors.first?["subCategory"]?.string == "crm.associations.NO_ASSOCIATIONS_FOUND")
      #expect(errors.first?["message"]?.string == "No company is associated with contact \(id).")
      #expect(errors.map { $0.strings(at: "context", "fromObjectId") } == [[id], ["1"]])
    }
  }

  @Test func `more than a thousand inputs are refused, and so is an object that is not there`() async throws {
    try await withClient { client in
      let inputs = (0...1_000).map { #"{"id":"\#($0)"}"# }.joined(separator: ",")
      let tooMany = try await client.post(Self.path, #"{"inputs":[\#(inputs)]}"#)
      #expect(tooMany.status == 400)
      let path = Self.path.replacing("companies", with: "moons")
      let unknown = try await client.post(path, #"{"inputs":[{"id":"1"}]}"#)
      #expect(unknown.status == 400)
    }
  }

  @Test func `many links of a contact come in pages`() throws {
    var crm = CRM.seeded
    let id = try #require(crm.contacts.keys.min())
    let type = ContactInput.AssociationType(category: .hubspotDefined, typeID: 4)
    crm.contacts[id]?.links = (0..<501).map {
      ContactInput.Association(recordID: String($0), types: [type])
    }
    func page(_ after: String) -> ParsedJSON? {
      let body = #"{"inputs":[{"id":"\#(id)"\#(after)}]}"#
      guard
        case .success(_, let json) = crm.readAssociations(
          Array(body.utf8), from: "contact", to: "deal", at: 0)
      else { return nil }
      return (try? JSONParser.parse(json.bytes))?["results"]?.list.first
    }
    let first = page("")
    #expect(first?["to"]?.list.count == 500)
    #expect(first?["paging"]?["next"]?["after"]?.string == "500")
    let second = page(#","after":"500""#)
    #expect(second?["to"]?.list.count == 1)
    #expect(second?["paging"] == nil)
  }
}

import ContactsAPI
import HTTPTypes
import StubTransport
import Synchronization
import Testing

struct AssociationReadTests {
  private static func result(_ id: String, _ record: String, after: String? = nil) -> String {
    let paging = after.map { #","paging":{"next":{"after":"\#($0)","link":"?after=\#($0)"}}"# } ?? ""
    return #"""
      {"from":{"id":"\#(id)"},"to":[{"toObjectId":\#(record),"associationTypes":
      [{"category":"HUBSPOT_DEFINED","typeId":279,"label":null}]}]\#(paging)}
      """#
  }

  private static func none(_ id: String) -> String {
    #"""
    {"status":"error","category":"OBJECT_NOT_FOUND","subCategory":"crm.associations.NO_ASSOCIATIONS_FOUND",
    "message":"No company is associated with contact \#(id).","context":{"fromObjectId":["\#(id)"],
    "fromObjectType":["contact"],"toObjectType":["company"]}}
    """#
  }

  private static func answer(_ results: [String], _ errors: [String] = []) -> StubResponse {
    let list = results.joined(separator: ",")
    let body = #"{"status":"COMPLETE","results":[\#(list)],"errors":[\#(errors.joined(separator: ","))]}"#
    return StubResponse(errors.isEmpty ? 200 : 207, body)
  }

  private func record(_ id: String) -> AssociatedRecord {
    AssociatedRecord(
      recordID: id, types: [AssociationLabel(category: .hubspotDefined, typeID: .value(279))])
  }

  @Test(arguments: [
    (APIPaths.v3, "companies", "/crm/associations/2026-09/contacts/companies/batch/read"),
    (.dated("2026-03"), "0-2", "/crm/associations/2026-03/contacts/0-2/batch/read"),
    (.v3, "a/../b?", "/crm/associations/2026-09/contacts/a%2F..%2Fb%3F/batch/read"),
  ])
  func `each object and version has its path`(paths: APIPaths, object: String, path: String) async throws {
    let stub = try StubbedClient(paths: paths) { Self.answer([]) }
    let request = AssociationReadRequest(inputs: [.init(id: "501"), .init(id: "502", after: "7")])
    _ = try await stub.client.readAssociations(request, to: object)
    #expect(stub.sent.all.map(\.url) == ["https://crm.example.org\(path)"])
    #expect(
      stub.sent.all.first?.body.map { String(decoding: $0, as: UTF8.self) }
        == #"{"inputs":[{"id":"501"},{"id":"502","after":"7"}]}"#)
  }

  @Test func `records, types, pages and those without any are read`() async throws {
    let stub = try StubbedClient {
      Self.answer([Self.result("501", "9101", after: "1")], [Self.none("502")])
    }
    let request = AssociationReadRequest(inputs: [.init(id: "501"), .init(id: "502")])
    let answer = try await stub.client.readAssociations(request, to: "companies").value
    #expect(answer.results == [RecordAssociations(id: "501", records: [record("9101")], after: "1")])
    #expect(answer.idsWithoutAny == ["502"])
  }

  @Test func `what was made, and what was refused, is read of a write`() async throws {
    let stub = try StubbedClient {
      StubResponse(
        207,
        #"""
        {"status":"COMPLETE","results":[{"fromObjectTypeId":"0-1","fromObjectId":501,"toObjectTypeId":"0-2",
        "toObjectId":9101,"labels":[]}],"numErrors":1,"errors":[{"category":"VALIDATION_ERROR",
        "message":"no","context":{"fromObjectId":["502"]}}]}
        """#)
    }
    let answer = try await stub.client.createAssociations(Array("{}".utf8), to: "companies").value
    #expect(answer.results == [WrittenAssociation(contactID: "501", recordID: "9101")])
    #expect(answer.numErrors == .value(1))
    #expect(answer.errors.map { $0.context["fromObjectId"] } == [["502"]])
  }

  @Test func `more than a thousand are refused before anything is sent`() async throws {
    let stub = try StubbedClient { Self.answer([]) }
    let request = AssociationReadRequest(inputs: (0...1_000).map { .init(id: "\($0)") })
    let error = await #expect(throws: ContactsError.self) {
      try await stub.client.readAssociations(request, to: "companies")
    }
    guard case .tooManyInputs(count: 1_001, limit: 1_000) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(stub.sent.all.isEmpty)
  }

  @Test func `the reader follows the pages of each contact, and asks for each once`() async throws {
    let turn = Mutex(0)
    let answers = [
      Self.answer([Self.result("501", "9101", after: "1")], [Self.none("502")]),
      Self.answer([Self.result("501", "9102")]),
    ]
    let stub = try StubbedClient {
      turn.withLock { turn in
        defer { turn += 1 }
        return answers[min(turn, 1)]
      }
    }
    let found = try await stub.client.reader().associations(of: ["501", "502", "501"], to: "companies")
    #expect(found == ["501": [record("9101"), record("9102")], "502": []])
    #expect(
      stub.sent.all.compactMap(\.body).map { String(decoding: $0, as: UTF8.self) } == [
        #"{"inputs":[{"id":"501"},{"id":"502"}]}"#, #"{"inputs":[{"id":"501","after":"1"}]}"#,
      ])
  }
}

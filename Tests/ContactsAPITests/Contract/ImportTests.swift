import ContactsAPI
import HTTPTypes
import StubTransport
import Testing

struct ImportTests {
  private static let status =
    #"{"id":"77","state":"PROCESSING","importName":"fair","metadata":{"counters":{"CREATED_OBJECTS":2},"fileIds":[],"objectLists":[]},"createdAt":"2026-11-30T10:00:00Z","updatedAt":"2026-11-30T10:00:05Z","mappedObjectTypeIds":["0-1"],"optOutImport":false}"#

  @Test(arguments: [(APIPaths.v3, "/crm/v3/imports"), (.dated("2026-09"), "/crm/imports/2026-09")])
  func `an import is begun with its request and its files in one body`(
    paths: APIPaths, path: String
  ) async throws {
    let stub = try StubbedClient(paths: paths) { StubResponse(status: 200, body: Array(Self.status.utf8)) }
    let file = ImportFile(name: "a \"b\".csv", bytes: Array("email\r\n--contacts-api\r\n".utf8))
    let answer = try await stub.client.createImport(Array(#"{"name":"fair"}"#.utf8), files: [file])
    #expect(answer.value.id == "77" && answer.value.counters == ["CREATED_OBJECTS": 2])
    #expect(!answer.value.isEnded && answer.value.name == "fair")
    let sent = try #require(stub.sent.all.first)
    #expect(sent.method == .post && sent.url == "https://crm.example.org\(path)")
    #expect(
      sent.body.map { String(decoding: $0, as: UTF8.self) }
        == [
          "--contacts-api-x", #"Content-Disposition: form-data; name="importRequest""#,
          "Content-Type: application/json", "", #"{"name":"fair"}"#, "--contacts-api-x",
          #"Content-Disposition: form-data; name="files"; filename="a %22b%22.csv""#,
          "Content-Type: application/octet-stream", "", "email", "--contacts-api", "", "--contacts-api-x--",
          "",
        ].joined(separator: "\r\n"))
  }

  @Test func `how far it is, and what went wrong, is asked by its id`() async throws {
    let stub = try StubbedClient(status: 200, body: Self.status)
    #expect(try await stub.client.importStatus("7/7").value.state == "PROCESSING")
    #expect(stub.sent.all.map(\.url) == ["https://crm.example.org/crm/v3/imports/7%2F7"])
    let page =
      #"{"results":[{"id":"1","errorType":"COULD_NOT_PARSE_DATE","errorMessage":"no date","invalidValue":"x","createdAt":1,"sourceData":{"fileId":1,"lineNumber":4}},{"id":"2"}],"paging":{"next":{"after":"4"}}}"#
    let failing = try StubbedClient(status: 200, body: page)
    let errors = try await failing.client.importErrors(of: "77", after: "a&b").value
    #expect(errors.errors.map(\.type) == ["COULD_NOT_PARSE_DATE"] && errors.after == "4")
    #expect(errors.errors.map(\.line) == [4] && errors.errors.map(\.invalidValue) == ["x"])
    #expect(
      failing.sent.all.map(\.url) == [
        "https://crm.example.org/crm/v3/imports/77/errors?includeErrorMessage=true&limit=100&after=a%26b"
      ])
  }

  @Test(arguments: ["[]", "{}", #"{"id":null}"#])
  func `an answer without an id is none`(body: String) async throws {
    let stub = try StubbedClient(status: 200, body: body)
    await #expect(throws: ContactsError.self) { try await stub.client.importStatus("77") }
  }
}

import ContactsModel
import Testing

/// The documentation's example answers hold placeholders in every place.
struct PlaceholderResponseTests {
  private let example = #"""
    {"completedAt":"\u003cdateTime\u003e","results":[{"createdAt":"\u003cdateTime\u003e","id":"\u003cstring\u003e",
    "properties":{"quis_3":"\u003cstring\u003e","velit7":"\u003cstring\u003e"},"updatedAt":"\u003cdateTime\u003e",
    "propertiesWithHistory":{"sit0":[{"sourceType":"\u003cstring\u003e","timestamp":"\u003cdateTime\u003e",
    "value":"\u003cstring\u003e","sourceId":"\u003cstring\u003e","sourceLabel":"\u003cstring\u003e",
    "updatedByUserId":"\u003cinteger\u003e"}]},"archived":"\u003cboolean\u003e","archivedAt":"\u003cdateTime\u003e"}],
    "startedAt":"\u003cdateTime\u003e","status":"COMPLETE","requestedAt":"\u003cdateTime\u003e",
    "links":{"amet_b":"\u003cstring\u003e","nisi2":"\u003cstring\u003e"}}
    """#

  @Test func `times stay the text that stood there`() throws {
    let response = try #require(try decode(example, BatchResponse.init))
    #expect(response.requestedAt == Timestamp("<dateTime>"))
    #expect(response.requestedAt?.epochMilliseconds == nil)
    #expect(response.completedAt?.text == "<dateTime>")
    #expect(response.status == .complete)
    #expect(
      response.links == [Link(name: "amet_b", value: "<string>"), Link(name: "nisi2", value: "<string>")])
  }

  @Test func `a record keeps its placeholders`() throws {
    let record = try #require(try decode(example, BatchResponse.init)?.results.first)
    #expect(record.id == "<string>")
    #expect(record.archived == .text("<boolean>"))
    #expect(record.archivedAt?.text == "<dateTime>")
    #expect(
      record.properties == [RecordProperty("quis_3", "<string>"), RecordProperty("velit7", "<string>")])
  }

  @Test func `a version keeps its placeholders`() throws {
    let version = try #require(
      try decode(example, BatchResponse.init)?.results.first?.history(of: "sit0").first)
    #expect(version.updatedByUserID == .text("<integer>"))
    #expect(version.sourceLabel == "<string>")
    #expect(version.timestamp?.text == "<dateTime>")
  }

  @Test func `the documentation's notation of a request reads as JSON`() throws {
    let text =
      #"{"inputs"=>[{"associations"=>[{"to"=>{"id"=>"<string>"}, "types"=>[{"associationCategory"=>"#
      + #""WORK", "associationTypeId"=>"<integer>"}]}], "properties"=>{"Ut_9"=>"<string>", "ea4"=>"=>"}}]}"#
    let input = try #require(try JSONReader.read(Array(text.utf8))["inputs"]?.elements.first)
    #expect(input.members.map(\.name) == ["associations", "properties"])
    #expect(input["properties"]?.members.map(\.node.text) == ["<string>", "=>"])
    let type = input["associations"]?.elements.first?["types"]?.elements.first
    #expect(type?["associationTypeId"].flatMap(Tolerant<Int32>.init(json:)) == .text("<integer>"))
  }
}

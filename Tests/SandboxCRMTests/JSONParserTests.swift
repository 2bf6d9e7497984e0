import Testing

@testable import SandboxCRM

struct JSONParserTests {
  @Test func `a document is read with the place of each value`() throws {
    let value = try JSONParser.parse(Array(#"{"a": [1, "x"]}"#.utf8))
    let elements = try #require(try value["a"]?.elements())
    #expect(elements == [.init(kind: .number("1"), offset: 7), .init(kind: .string("x"), offset: 10)])
  }

  @Test(arguments: [
    "", "{", "[1,]", #"{"a"}"#, "nul", "1 2", #""\x""#, "\"a\nb\"", #""\ud800""#, "01a", "{} x",
  ])
  func `what is not JSON is refused`(_ text: String) {
    #expect(throws: ShapeError.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func `escapes are undone`() throws {
    let value = try JSONParser.parse(Array(#""a\n\"\u00e9\ud83d\ude00\/""#.utf8))
    #expect(value.kind == .string("a\n\"é😀/"))
  }

  @Test func `deep nesting is refused instead of followed`() {
    let text = String(repeating: "[", count: 10_000)
    let error = #expect(throws: ShapeError.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(error?.reason == .nestedTooDeeply)
  }

  @Test func `line and column are counted from 1`() throws {
    let bytes = Array("{\n  \"a\": nope}".utf8)
    let error = try #require(throws: ShapeError.self) { try JSONParser.parse(bytes) }
    #expect(error.position(in: bytes) == (2, 8))
  }

  @Test func `what is written can be read again`() throws {
    let text = "quote \" slash \\ tab \t bell \u{07} é 漢"
    let value = try JSONParser.parse(JSON.string(text).bytes)
    #expect(value.kind == .string(text))
  }
}

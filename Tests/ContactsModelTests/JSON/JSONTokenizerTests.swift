import ContactsModel
import Testing

struct JSONTokenizerTests {
  /// Something of everything that may be cut.
  private let sample =
    "\u{FEFF}{\r\n \"naïve \\u00fc\\\"\\\\\" => [-12.5e+3, true ,false,null, \"😀\\uD83D\\uDE00\"],\n"
    + "\t\"\":{\"a\":{}, \"b\" : [ ] }}\n[1]\n\"x\" 7"

  @Test func `a text cut anywhere gives the same tokens`() throws {
    let bytes = Array(sample.utf8)
    let whole = try tokens(of: [bytes])
    #expect(whole.count == 24)
    for cut in 0...bytes.count {
      let parts = try tokens(of: [Array(bytes[..<cut]), Array(bytes[cut...])])
      #expect(parts == whole, "cut at \(cut)")
    }
    #expect(try tokens(of: bytes.map { [$0] }) == whole)
  }

  @Test func `strings are decoded and numbers are kept as text`() throws {
    let kinds = try tokens(of: sample).map(\.kind)
    #expect(kinds.contains(.name("naïve ü\"\\")))
    #expect(kinds.contains(.number("-12.5e+3")))
    #expect(kinds.contains(.string("😀😀")))
  }

  @Test func `tokens know their bytes, line and column`() throws {
    let text = "{\n  \"ä\": 10,\n  \"b\":[]}"
    let found = try tokens(of: text)
    let utf8 = Array(text.utf8)
    let sources = found.map { String(decoding: utf8[$0.range], as: UTF8.self) }
    #expect(sources == ["{", "\"ä\"", "10", "\"b\"", "[", "]", "}"])
    #expect(found.map(\.position.line) == [1, 2, 2, 3, 3, 3, 3])
    #expect(found.map(\.position.column) == [1, 3, 9, 3, 7, 8, 9])
  }

  @Test func `a byte order mark counts as bytes but not as a column`() throws {
    let token = try #require(try tokens(of: "\u{FEFF}1").first)
    #expect(token.range == 3..<4)
    #expect(token.position == JSONPosition(line: 1, column: 1))
  }

  @Test func `an arrow counts as a colon`() throws {
    let arrows = try tokens(of: #"{"a"=>1,"b" => {"c"=>"=>"}}"#).map(\.kind)
    let colons = try tokens(of: #"{"a":1,"b" : {"c":"=>"}}"#).map(\.kind)
    #expect(arrows == colons)
  }

  @Test func `a text without any document is no error`() throws {
    #expect(try tokens(of: " \r\n\t").isEmpty)
    #expect(try tokens(of: "").isEmpty)
  }

  @Test func `the depth says when a document is complete`() throws {
    var tokenizer = JSONTokenizer()
    try tokenizer.consume(Array(#"{"a":["#.utf8)) { _ in }
    #expect(tokenizer.depth == 2)
    try tokenizer.consume(Array("]}".utf8)) { _ in }
    #expect(tokenizer.depth == 0)
  }

  @Test func `broken text becomes U+FFFD`() throws {
    let half = try tokens(of: #"["\ud83d","\ude00x","\ud83d\u0041"]"#).compactMap(\.kind.text)
    #expect(half == ["\u{FFFD}", "\u{FFFD}x", "\u{FFFD}A"])
    let latin = try tokens(of: [[0x22, 0x4A, 0xFC, 0x72, 0x22]]).compactMap(\.kind.text)
    #expect(latin == ["J\u{FFFD}r"])
  }
}

extension JSONToken.Kind {
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

import ContactsModel
import Testing

struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `members and elements are separated by commas without blanks`() {
    let text = written { writer in
      writer.beginObject()
      writer.member("b", "1")
      writer.name("a")
      writer.beginArray()
      writer.number(2)
      writer.bool(true)
      writer.null()
      writer.beginObject()
      writer.endObject()
      writer.endArray()
      writer.name("c")
      writer.beginArray()
      writer.endArray()
      writer.endObject()
    }
    #expect(text == #"{"b":"1","a":[2,true,null,{}],"c":[]}"#)
  }

  @Test func `a value keeps the order of its members and duplicates`() {
    let value = JSONValue.object([
      JSONMember("z", .number("1.50")), JSONMember("a", .bool(false)), JSONMember("z", .array([.null])),
    ])
    #expect(String(decoding: value.jsonBytes, as: UTF8.self) == #"{"z":1.50,"a":false,"z":[null]}"#)
  }

  @Test(arguments: [
    ("a\"b", #""a\"b""#),
    ("a\\b", #""a\\b""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
    ("a/b\u{7F}", #""a/b\u007f""#), ("\u{80}\u{9B}1m\u{9F}\u{A0}", "\"\\u0080\\u009b1m\\u009f\u{A0}\""),
    ("Jürgen – 東京 😀\u{2028}", "\"Jürgen – 東京 😀\u{2028}\""),
    ("", #""""#),
    ("a long text with one \" in the middle of it", #""a long text with one \" in the middle of it""#),
  ])
  func `only quotes, backslashes and control characters are escaped`(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test func `every control character comes back from the reader`() throws {
    let text = String(String.UnicodeScalarView((0..<0xA1).compactMap { Unicode.Scalar(UInt32($0)) }))
    let node = try JSONReader.read(JSONValue.string(text).jsonBytes)
    #expect(node.text == text)
  }
}

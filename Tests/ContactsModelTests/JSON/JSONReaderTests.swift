import ContactsModel
import Testing

struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONNode {
    try JSONReader.read(Array(text.utf8))
  }

  @Test func `order, duplicates and numbers stay as they were written`() throws {
    let text = #"{"b":1.0,"a":[{"x":null}],"b":"2"}"#
    #expect(String(decoding: try read(text).value.jsonBytes, as: UTF8.self) == text)
  }

  @Test func `nodes know where they stand`() throws {
    let text = "{\n \"a\": {\"b\" :\n [1, \"ü\"] }\n}"
    let node = try read(text)
    let bytes = Array(text.utf8)
    let list = try #require(node["a"]?["b"])
    #expect(String(decoding: bytes[list.range], as: UTF8.self) == "[1, \"ü\"]")
    #expect(list.position == JSONPosition(line: 3, column: 2))
    #expect(list.elements.map(\.column) == [3, 6])
    let member = try #require(node["a"]?.members.first)
    #expect(String(decoding: bytes[member.nameRange], as: UTF8.self) == "\"b\"")
    #expect(member.namePosition == JSONPosition(line: 2, column: 8))
  }

  @Test func `the last of several members of one name counts`() throws {
    #expect(try read(#"{"a":1,"a":2}"#)["a"]?.text == "2")
  }

  @Test func `access to something of another kind gives nothing`() throws {
    let node = try read("[1]")
    #expect(node["a"] == nil)
    #expect(node.members.isEmpty)
    #expect(node.elements.first?.elements.isEmpty == true)
  }

  @Test func `every kind but null has a text`() throws {
    let texts = try read(#"["a",1.50,true,null,{"b":[2]}]"#).elements.map(\.text)
    #expect(texts == ["a", "1.50", "true", nil, #"{"b":[2]}"#])
  }

  @Test func `exactly one document is read`() throws {
    let none = #expect(throws: JSONSyntaxError.self) { try read("  ") }
    #expect(none?.kind == .unexpectedEnd)
    let two = #expect(throws: JSONSyntaxError.self) { try read("{}\n{}") }
    #expect(two?.kind == .secondDocument)
    #expect(two?.line == 2)
  }

  @Test func `documents may follow one another`() throws {
    let bytes = Array("{\"a\":1}\n{\"a\":2}\n[]".utf8)
    let documents = try bytes.withUnsafeBufferPointer { try JSONReader.readDocuments($0) }
    #expect(documents.map(\.line) == [1, 2, 3])
    #expect(documents.map { $0["a"]?.text } == ["1", "2", nil])
  }

  @Test func `documents can be taken out while more are coming`() throws {
    var tokenizer = JSONTokenizer()
    var builder = JSONTreeBuilder()
    try tokenizer.consume(Array("{\"a\":1} {\"a\"".utf8)) { builder.add($0) }
    #expect(builder.takeDocuments().count == 1)
    try tokenizer.consume(Array(":2}".utf8)) { builder.add($0) }
    #expect(builder.takeDocuments().map { $0["a"]?.text } == ["2"])
    #expect(builder.documents.isEmpty)
  }

  @Test func `a value reads as its published type also in quotes`() throws {
    let numbers = try read(#"[279,"279","<integer>",2.5,null,{}]"#).elements.map(Tolerant<Int32>.init(json:))
    #expect(
      numbers == [.value(279), .value(279), .text("<integer>"), .text("2.5"), nil, .text("{}")])
    let flags = try read(#"[true,"false","<boolean>",1]"#).elements.map(Tolerant<Bool>.init(json:))
    #expect(flags == [.value(true), .value(false), .text("<boolean>"), .text("1")])
  }
}

import ContactsModel
import Drafts
import Testing

/// One value that is none costs its input, and no other.
struct BrokenJSONTests {
  private static func body(_ broken: String) -> String {
    """
    {"inputs":[{"properties":{"email":"a@b.co"}},
    {"properties":{"firstname":"Ann",\(broken)}},
    {"properties":{"email":"c@d.co"}}]}
    """
  }

  @Test(
    arguments: [
      (#""lastname":"\ud83d""#, "properties.lastname"), (#""lastname":"x\q""#, "properties.lastname"),
      ("\"lastname\":\"a\tb\"", "properties.lastname"), ("\"lastname\":\"a\u{0}b\"", "properties.lastname"),
      (#""zip":01234"#, "properties.zip"), (#""zip":NaN"#, "properties.zip"),
      (#""zip":None"#, "properties.zip"),
      (#""zip":undefined"#, "properties.zip"), (#""zip":+5"#, "properties.zip"),
    ])
  func `it is an error at its path, and the contacts before and behind are read`(
    broken: String, path: String
  ) throws {
    for pieces in [1, 3, 1000] {
      let draft = try read(Self.body(broken), pieces: pieces)
      #expect(draft.values("email") == ["a@b.co", nil, "c@d.co"])
      #expect(draft.values("firstname")[1] == "Ann")
      #expect(draft.summaries == ["2: [1] \(path) broken-value"])
    }
  }

  @Test(
    arguments: [
      "\"lastname\":\u{201C}Lee\u{201D}", "'lastname':'Lee'", #""lastname":"Lee" "zip":"1""#, #""lastname":"#,
      #""lastname":"Lee","#, #""lastname":{"a":[1,}"#.replacing("}", with: "]}"), #"lastname:"Lee""#,
    ])
  func `an input that stops being JSON keeps its place, with the error`(broken: String) throws {
    for pieces in [1, 3, 1000] {
      let draft = try read(Self.body(broken), pieces: pieces)
      #expect(draft.values("email") == ["a@b.co", nil, "c@d.co"])
      #expect(draft.summaries == ["2: [1] properties broken-input"])
    }
  }

  @Test func `a quote that is missing ends the reading, for nobody knows what follows`() throws {
    let draft = try read(Self.body("\"lastname\":\"Lee,\n\"zip\":\"1\""), pieces: 1000)
    #expect(draft.values("email").first == "a@b.co")
    #expect(draft.summaries.last?.hasSuffix("json-syntax") == true)
  }

  @Test func `bytes that are no text cost the input they stand in`() throws {
    let bytes =
      Array(#"[{"properties":{"city":"北京市","lastname":""#.utf8) + [0xFF]
      + Array(#""}},{"properties":{"email":"a@b.co"}}]"#.utf8)
    let draft = try Importer.read(bytes, as: .json)
    #expect(draft.inputs.count == 2)
    #expect(draft.summaries == ["1: [0] properties.lastname broken-value"])
  }

  @Test func `lone inputs, one a line, are read past one that is broken`() throws {
    let draft = try imported(
      "{\"properties\":{\"email\":\"a@b.co\"}}\n{\"properties\":{\"email\" \"x\"}}\n{\"properties\":{\"email\":\"c@d.co\"}}\n",
      .json)
    #expect(draft.values("email") == ["a@b.co", nil, "c@d.co"])
    #expect(draft.summaries == ["2: [1] properties broken-input"])
  }

  @Test func `an input with an id names a contact that exists`() throws {
    let draft = try imported(
      "{\"inputs\":[{\"id\":\"70101\",\"properties\":{\"firstname\":\"Lena\"}},\n{\"idProperty\":\"email\",\"properties\":{}}]}",
      .json)
    #expect(
      draft.summaries == ["1: [0] id names-existing-contact", "2: [1] idProperty names-existing-contact"])
    guard case .input(_, let problem, _)? = draft.problems.first else { return }
    #expect(problem.message.contains("this names a contact that exists"))
    #expect(problem.message.contains("Fix contacts that exist"))
  }

  @Test func `a key that appears twice is an error at the second`() throws {
    let twice =
      "{\"inputs\":[{\"properties\":{\"email\":\"a@b.co\"},\n\"properties\":{\"email\":\"x@y.co\"}}],\n\"inputs\":[{\"properties\":{\"email\":\"c@d.co\"}}]}"
    let draft = try imported(twice, .json)
    #expect(draft.values("email") == ["a@b.co"])
    #expect(draft.summaries == ["2: [0] properties repeated-key", "3: repeated-key"])
  }

  @Test(arguments: ["\u{201C}inputs\u{201D}:[]", "\u{00AB}inputs\u{00BB}:[]"])
  func `typographic quotes are named`(member: String) throws {
    let draft = try imported("{\(member)}", .json)
    guard case .file(let problem)? = draft.problems.first else { return #expect(Bool(false)) }
    #expect(problem.message.contains("typographic quote"))
  }

  private func read(_ text: String, pieces: Int) throws -> ImportedDraft {
    let bytes = Array(text.utf8)
    var importer = Importer(.json)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      importer.consume(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    return try importer.finish()
  }
}

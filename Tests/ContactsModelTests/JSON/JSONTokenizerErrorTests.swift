import ContactsModel
import Testing

struct JSONTokenizerErrorTests {
  @Test(
    arguments: [
      ("{", .unexpectedEnd, 1),
      ("[1,", .unexpectedEnd, 3),
      ("[", .unexpectedEnd, 1),
      ("{\"a\"", .unexpectedEnd, 4),
      ("{\"a\"=", .unexpectedEnd, 5),
      ("[\"abc", .unterminatedString, 1),
      ("[\"abc\\\"]", .unterminatedString, 1),
      ("<html>", .unexpected(0x3C, expected: .document), 0),
      ("{a:1}", .unexpected(0x61, expected: .nameOrEnd), 1),
      ("{\"a\" 1}", .unexpected(0x31, expected: .colon), 5),
      ("{\"a\"= 1}", .unexpected(0x31, expected: .colon), 6),
      ("[1 2]", .unexpected(0x32, expected: .commaOrEnd), 3),
      ("[1}", .unexpected(0x7D, expected: .commaOrEnd), 2),
      ("{\"a\":}", .unexpected(0x7D, expected: .value), 5),
      ("[,1]", .unexpected(0x2C, expected: .valueOrEnd), 1),
      ("]", .unexpected(0x5D, expected: .document), 0),
      ("[1,]", .trailingComma, 3),
      ("{\"a\":1,}", .trailingComma, 7),
      ("[nil]", .unknownWord("nil"), 1),
      ("[True]", .unknownWord("True"), 1),
      ("[01]", .invalidNumber("01"), 1),
      ("[1.]", .invalidNumber("1."), 1),
      ("[-]", .invalidNumber("-"), 1),
      ("[1e+]", .invalidNumber("1e+"), 1),
      ("[\"a\nb\"]", .controlCharacter(0x0A), 3),
      ("[\"\\x\"]", .invalidEscape, 2),
      ("[\"ab\\u12G4\"]", .invalidEscape, 4),
      ("[\"\\u12\"]", .invalidEscape, 2),
    ] as [(String, JSONSyntaxError.Kind, Int)])
  func `an error names its kind and place`(text: String, kind: JSONSyntaxError.Kind, offset: Int) {
    for error in syntaxErrors(of: Array(text.utf8)) {
      #expect(error?.kind == kind)
      #expect(error?.offset == offset)
    }
  }

  @Test func `lines and columns are counted from one`() {
    for error in syntaxErrors(of: Array("{\n\n  \"a\" : ?".utf8)) {
      #expect(error?.line == 3)
      #expect(error?.column == 9)
    }
  }

  @Test func `too many containers inside one another are an error, not a crash`() {
    let text = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    for error in syntaxErrors(of: text) {
      #expect(error?.kind == .tooDeep(limit: JSONTokenizer.defaultMaximumDepth))
      #expect(error?.offset == JSONTokenizer.defaultMaximumDepth)
    }
  }

  @Test func `broken text is an error where it is refused`() {
    for error in syntaxErrors(of: [0x22, 0x4A, 0xFC, 0x22], brokenText: .refused) {
      #expect(error?.kind == .invalidUTF8)
      #expect(error?.offset == 1)
    }
    for error in syntaxErrors(of: Array(#""abc\ud800""#.utf8), brokenText: .refused) {
      #expect(error?.kind == .unpairedSurrogate)
      #expect(error?.offset == 4)
    }
    #expect(syntaxErrors(of: Array(#""Jürgen \ud83d\ude00""#.utf8), brokenText: .refused) == [nil, nil])
  }

  @Test func `half a byte order mark is an error`() {
    #expect(syntaxErrors(of: [0xEF, 0xBB]).map(\.?.kind) == [.unexpectedEnd, .unexpectedEnd])
    #expect(syntaxErrors(of: [0xEF, 0x7B]).map(\.?.kind) == [.invalidUTF8, .invalidUTF8])
  }

  @Test func `a tokenizer that has failed stays failed`() {
    var tokenizer = JSONTokenizer()
    #expect(throws: JSONSyntaxError.self) { try tokenizer.consume(Array("[}".utf8)) { _ in } }
    let error = #expect(throws: JSONSyntaxError.self) { try tokenizer.consume(Array("]".utf8)) { _ in } }
    #expect(error?.offset == 1)
  }

  @Test func `no byte makes it trap`() {
    let frames: [([UInt8], [UInt8])] = [
      ([], []), (Array("[".utf8), Array("]".utf8)), (Array("[\"".utf8), Array("\"]".utf8)),
      (Array("[\"\\u".utf8), Array("00\"]".utf8)),
    ]
    for (before, after) in frames {
      for byte in UInt8.min...UInt8.max {
        let errors = syntaxErrors(of: before + [byte, 0xFF, byte] + after)
        #expect(errors[0] == errors[1])
      }
    }
  }

  @Test func `sentences name what is wrong`() throws {
    let error = try #require(syntaxErrors(of: Array("[1 2]".utf8))[0])
    #expect(error.sentence == "\"2\" cannot stand here; a comma or the closing bracket is missing")
  }
}

extension JSONSyntaxError {
  /// What is wrong, for people, without the place.
  public var sentence: String {
    switch kind {
    case .unexpectedEnd: "the JSON ends too early"
    case .unterminatedString: "this text has no closing quote"
    case .unexpected(let byte, let expected):
      "\(Self.name(of: byte)) cannot stand here; \(expected.words) is missing"
    case .trailingComma: "comma before the closing bracket"
    case .unknownWord(let word): "\(word) is no JSON value; text needs quotes"
    case .typographicQuote: "typographic quote where JSON needs a straight one (\"); replace them"
    case .invalidNumber(let text): "\(text) is no number"
    case .controlCharacter(let byte): "\(Self.name(of: byte)) inside a text has to be written as an escape"
    case .invalidEscape: "this escape does not exist in JSON"
    case .unpairedSurrogate: "this escape is half of a character"
    case .invalidUTF8: "this is not UTF-8"
    case .tooDeep(let limit): "more than \(limit) arrays and objects inside one another"
    case .secondDocument: "a second JSON document follows the first"
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x09: "a tab"
    case 0x0A: "a line break"
    case 0x0D: "a carriage return"
    case 0x21...0x7E: "\"\(Character(Unicode.Scalar(byte)))\""
    default: "the byte 0x\(String(byte, radix: 16, uppercase: true))"
    }
  }
}

extension JSONSyntaxError.Expectation {
  fileprivate var words: String {
    switch self {
    case .document: "an object or array"
    case .value: "a value"
    case .valueOrEnd: "a value or \"]\""
    case .name: "a name in quotes"
    case .nameOrEnd: "a name in quotes or \"}\""
    case .colon: "a colon"
    case .commaOrEnd: "a comma or the closing bracket"
    }
  }
}

/// Taking typed values out of a received body. Scalars are converted as HubSpot converts them: a number is read
/// where text is meant, and digits in quotes where a number is meant.
extension ParsedJSON {
  /// Text; the source text of a number or a boolean; nil for null.
  func optionalText() throws(ShapeError) -> String? {
    switch kind {
    case .null: nil
    case .string(let text), .number(let text): text
    case .bool(let value): String(value)
    case .array, .object: throw wrongType("String")
    }
  }

  func text() throws(ShapeError) -> String {
    guard let text = try optionalText() else { throw wrongType("String") }
    return text
  }

  func integer() throws(ShapeError) -> Int32 {
    switch kind {
    case .number(let text), .string(let text):
      guard let integer = Int32(text) else {
        throw ShapeError(offset: offset, reason: .notAnInteger(text))
      }
      return integer
    default: throw wrongType("int")
    }
  }

  /// Text that is one of the words of a list.
  func word<Word: CaseIterable & RawRepresentable<String>>() throws(ShapeError) -> Word {
    let text = try text()
    guard let word = Word(rawValue: text) else {
      throw ShapeError(offset: offset, reason: .notOneOf(Word.allCases.map(\.rawValue), found: text))
    }
    return word
  }

  func texts() throws(ShapeError) -> [String] {
    try elements().map { element throws(ShapeError) in try element.text() }
  }

  func elements() throws(ShapeError) -> [ParsedJSON] {
    guard case .array(let elements) = kind else { throw wrongType("ArrayList") }
    return elements
  }

  func members() throws(ShapeError) -> [Member] {
    guard case .object(let members) = kind else { throw wrongType("Map") }
    return members
  }

  /// The named members of an object; throws with the names that are missing.
  func required(_ names: String...) throws(ShapeError) -> [ParsedJSON] {
    _ = try members()
    let missing = names.filter { self[$0] == nil }
    guard missing.isEmpty else { throw ShapeError(offset: offset, reason: .missingFields(missing)) }
    return names.compactMap { self[$0] }
  }

  private func wrongType(_ expected: String) -> ShapeError {
    ShapeError(offset: offset, reason: .wrongType(expected: expected, found: kind.token))
  }
}

extension ParsedJSON.Kind {
  /// The word that HubSpot has for the kind of token it met.
  fileprivate var token: String {
    switch self {
    case .null: "VALUE_NULL"
    case .bool(let value): value ? "VALUE_TRUE" : "VALUE_FALSE"
    case .number: "VALUE_NUMBER"
    case .string: "VALUE_STRING"
    case .array: "START_ARRAY"
    case .object: "START_OBJECT"
    }
  }
}

extension JSONTokenizer {
  /// What the grammar allows next.
  enum Expectation: Sendable {
    case document
    case value
    case firstElement
    case firstName
    case name
    case colon
    /// `=` has been read, `>` has to follow.
    case arrowHead
    case commaInArray
    case commaInObject

    var published: JSONSyntaxError.Expectation {
      switch self {
      case .document: .document
      case .value: .value
      case .firstElement: .valueOrEnd
      case .firstName: .nameOrEnd
      case .name: .name
      case .colon, .arrowHead: .colon
      case .commaInArray, .commaInObject: .commaOrEnd
      }
    }

    var allowsValue: Bool { self == .value || self == .document || self == .firstElement }
    var allowsName: Bool { self == .name || self == .firstName }
  }

  /// Reads one token, separator or blank and returns the index of the byte after it.
  mutating func scanToken(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) -> Int {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""):
      return try beginString(bytes, at: index, emit: emit)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      break
    case UInt8(ascii: "\n"):
      line += 1
      lineStart = consumed + index + 1
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: ","):
      try separate(byte, at: index)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try open(byte, at: index, emit: emit)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      try close(byte, at: index, emit: emit)
    default:
      return try beginWord(bytes, at: index, emit: emit)
    }
    return index + 1
  }

  private mutating func separate(_ byte: UInt8, at index: Int) throws(JSONSyntaxError) {
    switch (expectation, byte) {
    case (.colon, UInt8(ascii: ":")), (.arrowHead, UInt8(ascii: ">")): expectation = .value
    case (.colon, UInt8(ascii: "=")): expectation = .arrowHead
    case (.commaInArray, UInt8(ascii: ",")): expectation = .value
    case (.commaInObject, UInt8(ascii: ",")): expectation = .name
    default: throw unexpected(byte, at: index)
    }
  }

  private mutating func open(
    _ byte: UInt8, at index: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    guard expectation.allowsValue else { throw unexpected(byte, at: index) }
    guard containers.count < maximumDepth else { throw error(.tooDeep(limit: maximumDepth), at: index) }
    let isObject = byte == UInt8(ascii: "{")
    containers.append(isObject)
    expectation = isObject ? .firstName : .firstElement
    emit(bracket(isObject ? .beginObject : .beginArray, at: index))
  }

  private mutating func close(
    _ byte: UInt8, at index: Int, emit: (JSONToken) -> Void
  ) throws(JSONSyntaxError) {
    let isObject = byte == UInt8(ascii: "}")
    guard containers.last == isObject else { throw unexpected(byte, at: index) }
    switch expectation {
    case .firstElement, .firstName, .commaInArray, .commaInObject: break
    case .name: throw error(.trailingComma, at: index)
    case .value where !isObject: throw error(.trailingComma, at: index)
    default: throw unexpected(byte, at: index)
    }
    containers.removeLast()
    valueEnded()
    emit(bracket(isObject ? .endObject : .endArray, at: index))
  }

  /// After a value comes what its container asks for.
  mutating func valueEnded() {
    expectation =
      switch containers.last {
      case nil: .document
      case true?: .commaInObject
      case false?: .commaInArray
      }
  }

  func unexpected(_ byte: UInt8, at index: Int) -> JSONSyntaxError {
    error(.unexpected(byte, expected: expectation.published), at: index)
  }

  private func bracket(_ kind: JSONToken.Kind, at index: Int) -> JSONToken {
    let offset = consumed + index
    return JSONToken(kind, range: offset..<offset + 1, position: position(of: offset))
  }
}

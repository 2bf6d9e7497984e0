/// A JSON value that was received, with the place where it begins.
struct ParsedJSON: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The digits as they stood there.
    case number(String)
    case string(String)
    case array([ParsedJSON])
    case object([Member])
  }

  struct Member: Hashable, Sendable {
    var name: String
    var value: ParsedJSON
  }

  var kind: Kind
  /// Bytes before the value.
  var offset: Int

  /// The member of an object by its name; the last one where it stands there twice, nil where it is `null`.
  subscript(name: String) -> ParsedJSON? {
    guard case .object(let members) = kind, let member = members.last(where: { $0.name == name }),
      member.value.kind != .null
    else { return nil }
    return member.value
  }
}

/// Why a body is not what the operation takes.
struct ShapeError: Error, Hashable {
  enum Reason: Hashable {
    /// Not JSON at all.
    case syntax
    case nestedTooDeeply
    /// A value of another JSON type.
    case wrongType(expected: String, found: String)
    case notAnInteger(String)
    case notOneOf([String], found: String)
    case missingFields([String])
  }

  var offset: Int
  var reason: Reason

  /// Line and column of the fault, both counted from 1, columns in bytes.
  func position(in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes.prefix(offset)
    let newline = UInt8(ascii: "\n")
    let line = before.count { $0 == newline } + 1
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    return (line, min(offset, bytes.count) - lineStart + 1)
  }
}

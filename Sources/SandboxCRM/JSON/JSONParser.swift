/// Reads one JSON document.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Deeper nesting than any body of this API has.
  private static let maximumDepth = 64

  static func parse(_ bytes: [UInt8]) throws(ShapeError) -> ParsedJSON {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.fault() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func fault(_ reason: ShapeError.Reason = .syntax) -> ShapeError {
    ShapeError(offset: index, reason: reason)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(ShapeError) -> ParsedJSON {
    skipBlanks()
    let start = index
    guard depth < Self.maximumDepth else { throw fault(.nestedTooDeeply) }
    depth += 1
    defer { depth -= 1 }
    return ParsedJSON(kind: try kind(), offset: start)
  }

  private mutating func kind() throws(ShapeError) -> ParsedJSON.Kind {
    switch current {
    case UInt8(ascii: "{"): .object(try members())
    case UInt8(ascii: "["): .array(try elements())
    case UInt8(ascii: "\""): .string(try string())
    case UInt8(ascii: "t"): try word("true", .bool(true))
    case UInt8(ascii: "f"): try word("false", .bool(false))
    case UInt8(ascii: "n"): try word("null", .null)
    default: .number(try number())
    }
  }

  private mutating func word(
    _ word: String, _ kind: ParsedJSON.Kind
  ) throws(ShapeError) -> ParsedJSON.Kind {
    guard bytes[index...].starts(with: word.utf8) else { throw fault() }
    index += word.utf8.count
    return kind
  }

  private mutating func elements() throws(ShapeError) -> [ParsedJSON] {
    var elements: [ParsedJSON] = []
    index += 1
    if take("]") { return [] }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw fault() }
    return elements
  }

  private mutating func members() throws(ShapeError) -> [ParsedJSON.Member] {
    var members: [ParsedJSON.Member] = []
    index += 1
    if take("}") { return [] }
    repeat {
      skipBlanks()
      let name = try string()
      guard take(":") else { throw fault() }
      members.append(.init(name: name, value: try value()))
    } while take(",")
    guard take("}") else { throw fault() }
    return members
  }

  private mutating func number() throws(ShapeError) -> String {
    let start = index
    while let byte = current, "+-.0123456789eE".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard Double(text) != nil else {
      index = start
      throw fault()
    }
    return text
  }

  private mutating func string() throws(ShapeError) -> String {
    guard current == UInt8(ascii: "\"") else { throw fault() }
    var reader = JSONStringReader(bytes: bytes, index: index + 1)
    defer { index = reader.index }
    guard let text = reader.read() else { throw ShapeError(offset: reader.index, reason: .syntax) }
    return text
  }
}

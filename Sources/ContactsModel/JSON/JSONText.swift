/// What stands inside the quotes of a string, and what numbers and words mean.
enum JSONText {
  struct Failure: Error {
    var kind: JSONSyntaxError.Kind
    /// Within the bytes that were given.
    var index: Int
  }

  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, hasEscapes: Bool, _ brokenText: JSONTokenizer.BrokenText
  ) throws(Failure) -> String {
    if hasEscapes {
      let plain = try unescape(bytes, brokenText)
      return try plain.withUnsafeBufferPointer { buffer throws(Failure) in try text(buffer, brokenText) }
    }
    return try text(bytes, brokenText)
  }

  /// As much of a broken text as can be read.
  static func salvaged(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let plain = try? unescape(bytes, .replaced)
    return String(decoding: plain ?? Array(bytes), as: UTF8.self)
  }

  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ brokenText: JSONTokenizer.BrokenText
  ) throws(Failure) -> String {
    switch brokenText {
    case .replaced:
      return String(decoding: bytes, as: UTF8.self)
    case .refused, .noted:
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(kind: .invalidUTF8, index: 0)
      }
      return text
    }
  }

  /// `true`, `false`, `null` or a number.
  static func word(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> JSONToken.Kind {
    let text = String(decoding: bytes, as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: break
    }
    if isNumber(bytes) { return .number(text) }
    let looksLikeNumber = bytes.first.map { $0 == UInt8(ascii: "-") || $0.isDigit } ?? false
    let excerpt = String(text.prefix(40))
    throw Failure(kind: looksLikeNumber ? .invalidNumber(excerpt) : .unknownWord(excerpt), index: 0)
  }

  /// Checks `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = bytes[...]
    rest.skip { $0 == UInt8(ascii: "-") }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = rest.skipDigits()
    guard whole == 1 || (whole > 1 && !leadsWithZero) else { return false }
    if rest.skip({ $0 == UInt8(ascii: ".") }), rest.skipDigits() == 0 { return false }
    if rest.skip({ $0 | 0x20 == UInt8(ascii: "e") }) {
      rest.skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      if rest.skipDigits() == 0 { return false }
    }
    return rest.isEmpty
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
  /// Drops the first byte if it is one of those.
  @discardableResult
  fileprivate mutating func skip(_ matches: (UInt8) -> Bool) -> Bool {
    guard let byte = first, matches(byte) else { return false }
    self = dropFirst()
    return true
  }

  /// Drops leading digits and says how many there were.
  fileprivate mutating func skipDigits() -> Int {
    let rest = drop { $0.isDigit }
    let count = self.count - rest.count
    self = rest
    return count
  }
}

extension JSONText {
  /// The bytes with every escape replaced by what it means.
  static func unescape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ brokenText: JSONTokenizer.BrokenText
  ) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index = try appendEscape(in: bytes, at: index, to: &result, brokenText)
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// Appends what the escape at `index` means and returns the index after it.
  private static func appendEscape(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, to result: inout [UInt8],
    _ brokenText: JSONTokenizer.BrokenText
  ) throws(Failure) -> Int {
    guard index + 1 < bytes.count else { throw Failure(kind: .invalidEscape, index: index) }
    let letter = bytes[index + 1]
    if letter == UInt8(ascii: "u") {
      let scalar = try unicodeEscape(in: bytes, at: index)
      if scalar.scalar == nil, brokenText != .replaced {
        throw Failure(kind: .unpairedSurrogate, index: index)
      }
      result.append(contentsOf: String(Character(scalar.scalar ?? "\u{FFFD}")).utf8)
      return scalar.end
    }
    guard let meaning = shortEscape(letter) else { throw Failure(kind: .invalidEscape, index: index) }
    result.append(meaning)
    return index + 2
  }

  private static func shortEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The scalar of `\uXXXX` or of a surrogate pair; nil for half a pair.
  private static func unicodeEscape(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) throws(Failure) -> (scalar: Unicode.Scalar?, end: Int) {
    guard let unit = codeUnit(in: bytes, at: index) else {
      throw Failure(kind: .invalidEscape, index: index)
    }
    let end = index + 6
    if UTF16.isLeadSurrogate(unit), let trail = codeUnit(in: bytes, at: end), UTF16.isTrailSurrogate(trail) {
      let value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(trail) & 0x3FF
      return (Unicode.Scalar(value), end + 6)
    }
    return (Unicode.Scalar(unit), end)
  }

  /// The value of `\uXXXX` at that place.
  private static func codeUnit(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}

/// Bytes in which others may be escaped: as JSON does (`\u0070`, `\/`), as addresses do (`%70`), as HTML does
/// (`&#112;`), and one inside the other.
struct EscapedText {
  /// One byte of the text as it reads without its escapes, and where the next one begins.
  struct Unit {
    var byte: UInt8
    var end: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// Stands for a character that is no ASCII.
  private static let other: UInt8 = 0xFF

  static func beginsEscape(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "&")
  }

  /// - Parameters:
  ///   - start: where a unit begins, before the end of the bytes.
  ///   - depth: how many layers of escapes are taken away.
  func unit(at start: Int, depth: Int) -> Unit {
    guard depth > 0, Self.beginsEscape(bytes[start]) else { return Unit(byte: bytes[start], end: start + 1) }
    let first = unit(at: start, depth: depth - 1)
    let escaped: Unit? =
      switch first.byte {
      case UInt8(ascii: "\\"): afterBackslash(first.end, depth - 1)
      case UInt8(ascii: "%"): hexadecimal(first.end, digits: 2, depth - 1)
      case UInt8(ascii: "&"): numbered(first.end, depth - 1)
      default: nil
      }
    return escaped ?? first
  }

  private func next(_ start: Int, _ depth: Int) -> Unit? {
    start < bytes.count ? unit(at: start, depth: depth) : nil
  }

  private func afterBackslash(_ start: Int, _ depth: Int) -> Unit? {
    guard let letter = next(start, depth) else { return nil }
    switch letter.byte {
    case UInt8(ascii: "u"): return hexadecimal(letter.end, digits: 4, depth)
    case UInt8(ascii: "x"): return hexadecimal(letter.end, digits: 2, depth)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return letter
    case UInt8(ascii: "n"): return Unit(byte: 0x0A, end: letter.end)
    case UInt8(ascii: "r"): return Unit(byte: 0x0D, end: letter.end)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): return Unit(byte: 0x09, end: letter.end)
    default: return nil
    }
  }

  private func hexadecimal(_ start: Int, digits: Int, _ depth: Int) -> Unit? {
    var (value, end) = (0, start)
    for _ in 0..<digits {
      guard let unit = next(end, depth), let digit = Self.digit(unit.byte) else { return nil }
      (value, end) = (value * 16 + digit, unit.end)
    }
    return Unit(byte: UInt8(exactly: value) ?? Self.other, end: end)
  }

  /// `#112;` or `#x70;`, without more zeros in front than anybody writes.
  private func numbered(_ start: Int, _ depth: Int) -> Unit? {
    guard let sign = next(start, depth), sign.byte == UInt8(ascii: "#"), var unit = next(sign.end, depth)
    else {
      return nil
    }
    let base = unit.byte | 0x20 == UInt8(ascii: "x") ? 16 : 10
    if base == 16 {
      guard let first = next(unit.end, depth) else { return nil }
      unit = first
    }
    var value = 0
    for _ in 0..<8 {
      guard let digit = Self.digit(unit.byte), digit < base, let following = next(unit.end, depth) else {
        return nil
      }
      value = min(value * base + digit, 0x10_FFFF)
      if following.byte == UInt8(ascii: ";") {
        return Unit(byte: UInt8(exactly: value) ?? Self.other, end: following.end)
      }
      unit = following
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 0x37
    default: nil
    }
  }
}

/// How a code point that must not reach a terminal is spelled: `^[` for Esc, `<U+202E>` for what has no key.
enum VisibleForm {
  static func forEachUnit(of scalar: Unicode.Scalar, _ body: (TextUnit) -> Bool) -> Bool {
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return body(TextUnit(code: 0x5E, width: 1)) && body(TextUnit(code: scalar.value ^ 0x40, width: 1))
    }
    for byte in codePoint(scalar).utf8 {
      guard body(TextUnit(code: UInt32(byte), width: 1)) else { return false }
    }
    return true
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}

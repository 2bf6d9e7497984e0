/// How a code point that must not reach a terminal is spelled: `␛` for Esc, `<U+202E>` for what has no picture.
public enum VisibleForm {
  /// The spelling of a control, bidirectional, zero-width or other code point that nobody sees.
  public static func spelling(of scalar: Unicode.Scalar) -> String {
    controlPicture(of: scalar).map { String($0) } ?? codePoint(of: scalar)
  }

  private static func codePoint(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  /// Where there is nothing but ASCII: `^[` for Esc, and for its picture.
  public static func spellingInASCII(of scalar: Unicode.Scalar) -> String {
    guard let control = control(of: scalar), let key = Unicode.Scalar(control ^ 0x40) else {
      return codePoint(of: scalar)
    }
    return "^\(key)"
  }

  /// The control character that a scalar is or shows.
  private static func control(of scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0..<0x20, 0x7F: scalar.value
    case 0x2400..<0x2420: scalar.value - 0x2400
    case 0x2421: 0x7F
    default: nil
    }
  }

  /// The picture of a C0 control character or DEL, one column wide.
  private static func controlPicture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }

  static func forEachUnit(of scalar: Unicode.Scalar, _ body: (TextUnit) -> Bool) -> Bool {
    for part in spelling(of: scalar).unicodeScalars {
      guard body(TextUnit(code: part.value, width: 1)) else { return false }
    }
    return true
  }
}

import ContactsModel

/// What spreadsheets make of digits.
enum SpreadsheetText {
  /// The text without the mark by which a spreadsheet is told that digits are text: `'01234` and `="01234"`. Nil where
  /// there is none: an apostrophe before letters belongs to a name.
  static func withoutMark(_ text: String) -> String? {
    switch text.utf8.first {
    case UInt8(ascii: "'"):
      let rest = text.dropFirst()
      return holdsOnlyDigits(rest.utf8) ? String(rest) : nil
    case UInt8(ascii: "="):
      guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 2 else { return nil }
      let inner = text.dropFirst(2).dropLast()
      let isWhole = !inner.replacing("\"\"", with: "").utf8.contains(UInt8(ascii: "\""))
      return isWhole ? String(inner.replacing("\"\"", with: "\"")) : nil
    default:
      return nil
    }
  }

  /// Whether it is a long number as a spreadsheet shows it: `4.91512E+11`, of which only the first digits are left.
  static func hasLostDigits(_ text: String) -> Bool {
    guard text.utf8.count <= longestNumber else { return false }
    var state = NumberScan()
    for byte in text.utf8 where !state.read(byte) { return false }
    return state.isExponential
  }

  private static let longestNumber = 32

  /// Digits, with what stands between them in phone numbers, postal codes and dates.
  private static func holdsOnlyDigits(_ text: Substring.UTF8View) -> Bool {
    var hasDigit = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ":"):
        break
      default: return false
      }
    }
    return hasDigit
  }

  /// Reads a sign, digits with one point or comma, and an exponent; blanks around.
  private struct NumberScan {
    private enum Part { case start, whole, fraction, mark, exponent, end }
    private var part = Part.start
    private var hasFraction = false
    private var hasSign = false
    private var digits = 0

    /// `1E5` may be the name of something; with a fraction or a sign it is a number.
    var isExponential: Bool { (part == .exponent || part == .end) && digits > 0 && (hasFraction || hasSign) }

    mutating func read(_ byte: UInt8) -> Bool {
      switch (part, byte) {
      case (.start, UInt8(ascii: " ")), (.end, UInt8(ascii: " ")): return true
      case (.start, UInt8(ascii: "+")), (.start, UInt8(ascii: "-")): part = .whole
      case (.start, UInt8(ascii: "0")...UInt8(ascii: "9")), (.whole, UInt8(ascii: "0")...UInt8(ascii: "9")):
        part = .whole
        digits += 1
      case (.whole, UInt8(ascii: ".")), (.whole, UInt8(ascii: ",")):
        part = .fraction
        return digits > 0
      case (.fraction, UInt8(ascii: "0")...UInt8(ascii: "9")): hasFraction = true
      case (.whole, UInt8(ascii: "E")), (.whole, UInt8(ascii: "e")), (.fraction, UInt8(ascii: "E")),
        (.fraction, UInt8(ascii: "e")):
        guard digits > 0 else { return false }
        part = .mark
        digits = 0
      case (.mark, UInt8(ascii: "+")), (.mark, UInt8(ascii: "-")):
        guard !hasSign else { return false }
        hasSign = true
      case (.mark, UInt8(ascii: "0")...UInt8(ascii: "9")), (.exponent, UInt8(ascii: "0")...UInt8(ascii: "9")):
        part = .exponent
        digits += 1
        return digits <= 3
      case (.exponent, UInt8(ascii: " ")): part = .end
      default: return false
      }
      return true
    }
  }
}

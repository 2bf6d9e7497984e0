/// Finds characters that no text has: NUL, the other controls, and what is no character in Unicode.
struct ControlCharacter {
  struct Finding: Hashable, Sendable {
    let scalar: Unicode.Scalar
    /// Among the characters as they are counted in text, from 1.
    let position: Int
    /// The text without them.
    let rest: String
  }

  /// Nil where there are none. Tabs and line breaks are none, and neither is a vertical tab.
  static func find(in text: String) -> Finding? {
    guard let (index, scalar) = text.unicodeScalars.enumerated().first(where: { $1.isForbidden }) else {
      return nil
    }
    let rest = text.unicodeScalars.filter { !$0.isForbidden }
    return Finding(scalar: scalar, position: index + 1, rest: String(String.UnicodeScalarView(rest)))
  }
}

extension Unicode.Scalar {
  fileprivate var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0B, 0x0D: false
    case ..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// `<U+200B>`, for what cannot be seen otherwise.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}

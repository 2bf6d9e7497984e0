/// The form of a number: digits, at most one point, perhaps a minus sign; no thousands separators.
enum NumberForm {
  static func accepts(_ text: String) -> Bool {
    var digits = 0
    var points = 0
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-"): if position > 0 { return false }
      default: return false
      }
    }
    return digits > 0 && points <= 1
  }

  /// The number that was probably meant: without blanks and thousands separators, with a point for decimals.
  static func suggestion(for text: String) -> String? {
    let plain = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let candidates = [plain, withoutGroups(plain, ","), withoutGroups(plain, "."), decimalComma(plain)]
    return candidates.lazy.compactMap { $0 }.first { $0 != text && accepts($0) }
  }

  /// `1,234,567.8` with its groups of three joined.
  private static func withoutGroups(_ text: String, _ separator: Character) -> String? {
    let decimal: Character = separator == "," ? "." : ","
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  /// `12,5` with a point.
  private static func decimalComma(_ text: String) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 ? parts.joined(separator: ".") : nil
  }
}

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
    meanings(of: text).first { $0 != text }
  }

  /// The numbers that a text can mean, the likeliest first: `1,234` is 1234, or 1.234 where a comma is the point.
  static func meanings(of text: String) -> [String] {
    if accepts(text) { return [text] }
    let plain = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let unsigned = plain.hasPrefix("+") ? String(plain.dropFirst()) : plain
    if accepts(unsigned) { return [unsigned] }
    let candidates = [withoutGroups(unsigned, ","), withoutGroups(unsigned, "."), decimalComma(unsigned)]
    return candidates.compactMap { $0 }.filter(accepts)
  }

  /// `1,234,567.8` with its groups of three joined.
  private static func withoutGroups(_ text: String, _ separator: Character) -> String? {
    let decimal: Character = separator == "," ? "." : ","
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
    guard let first = groups.first, groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      isFirstGroup(first)
    else { return nil }
    return ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  /// One to three digits that do not begin with a zero: `0,500` has no groups.
  private static func isFirstGroup(_ text: Substring) -> Bool {
    let digits = text.drop { $0 == "-" }
    return (1...3).contains(digits.count) && digits.first != "0"
  }

  /// `12,5` with a point.
  private static func decimalComma(_ text: String) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 ? parts.joined(separator: ".") : nil
  }
}

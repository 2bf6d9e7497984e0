/// Cells that a spreadsheet must not take for a formula, and values that an import would not take as they stand.
///
/// A value that begins with one of `= + - @`, in full width too or behind blanks, or with a tab or a line break gets an
/// apostrophe before it. So do digits with an apostrophe of their own, what reads as no value, and the empty value: a
/// cell without anything sets nothing. So that nothing is ambiguous, a value of apostrophes with one of these behind them
/// gets one more. Reading takes exactly one off again.
enum GuardedCell {
  private static let guardMark = UInt8(ascii: "'")
  private static let formulaStarts = Set("=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)
  private static let lineStarts = Set("\t\r\n".utf8)

  static func written(_ value: String) -> String {
    needsGuard(value) ? "'" + value : value
  }

  static func read(_ cell: String) -> String {
    guard cell.utf8.first == guardMark else { return cell }
    let value = String(cell.unicodeScalars.dropFirst())
    return needsGuard(value) ? value : cell
  }

  private static func needsGuard(_ text: String) -> Bool {
    guard let start = text.utf8.firstIndex(where: { $0 != guardMark }) else { return true }
    let rest = text[start...]
    if lineStarts.contains(text.utf8[start]) { return true }
    if start > text.startIndex, SpreadsheetText.withoutMark("'" + rest) != nil { return true }
    if NonValue(String(rest)) == .mark { return true }
    let shown = rest.unicodeScalars.first { !$0.properties.isWhitespace }
    return shown.map(formulaStarts.contains) ?? false
  }
}

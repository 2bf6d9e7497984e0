/// Cells that a spreadsheet must not take for a formula, and the value that is empty and still a value.
///
/// A value that begins with one of `= + - @`, in full width too or behind blanks, or with a tab or a line break gets an
/// apostrophe before it, as does the empty one: a cell without anything sets nothing. So that nothing is ambiguous, a value of apostrophes with such a
/// beginning, or with nothing, behind them gets one more. Reading takes exactly one off again.
enum GuardedCell {
  private static let guardMark = UInt8(ascii: "'")
  private static let formulaStarts = Set("=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)
  private static let lineStarts = Set("\t\r\n".utf8)

  static func written(_ value: String) -> String {
    needsGuard(value.utf8) ? "'" + value : value
  }

  static func read(_ cell: String) -> String {
    guard cell.utf8.first == guardMark, needsGuard(cell.utf8) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static func needsGuard(_ text: String.UTF8View) -> Bool {
    guard let start = text.firstIndex(where: { $0 != guardMark }) else { return true }
    if lineStarts.contains(text[start]) { return true }
    let shown = Substring(text[start...]).unicodeScalars.first { !$0.properties.isWhitespace }
    return shown.map(formulaStarts.contains) ?? false
  }
}

extension TextWidth {
  /// The start of `text` that fits in `columns`, never half a cluster. What is cut is marked by `ellipsis`,
  /// whose columns are part of the limit.
  @inlinable
  public static func truncate(
    _ text: some StringProtocol, to columns: Int, ellipsis: Character? = nil
  ) -> String {
    truncate(Substring(text), columns, ellipsis)
  }

  /// `text` with spaces behind it, or cut, so that it takes exactly `columns`.
  @inlinable
  public static func fit(
    _ text: some StringProtocol, to columns: Int, ellipsis: Character? = nil
  ) -> String {
    let cut = truncate(Substring(text), columns, ellipsis)
    return cut + String(repeating: " ", count: max(0, columns - self.columns(of: cut)))
  }

  @usableFromInline
  static func truncate(_ text: Substring, _ columns: Int, _ ellipsis: Character?) -> String {
    if self.columns(text, upTo: columns) <= columns { return String(text) }
    let mark = ellipsis.map { self.columns(of: $0) } ?? 0
    guard mark <= columns else { return "" }
    return String(prefix(of: text, fitting: columns - mark)) + (ellipsis.map { String($0) } ?? "")
  }

  /// The longest start of `text` that takes at most `columns`.
  static func prefix(of text: Substring, fitting columns: Int) -> Substring {
    var used = PlainText.head(of: text, atMost: columns)
    var end = text.utf8.index(text.startIndex, offsetBy: used)
    if used == columns { return text[..<end] }
    while end < text.endIndex {
      used += self.columns(of: text[end])
      guard used <= columns else { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }
}

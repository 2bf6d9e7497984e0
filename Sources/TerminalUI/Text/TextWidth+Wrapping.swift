extension TextWidth {
  /// Lines of at most `columns`, broken at spaces, and inside a word only where the word alone is wider. The
  /// spaces at a break belong to no line. A line feed ends a line; an empty text is one empty line.
  @inlinable
  public static func wrap(_ text: some StringProtocol, to columns: Int) -> [Substring] {
    wrap(Substring(text), max(1, columns))
  }

  @usableFromInline
  static func wrap(_ text: Substring, _ columns: Int) -> [Substring] {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    return lines.flatMap { wrapLine($0, columns) }
  }

  private static func wrapLine(_ line: Substring, _ columns: Int) -> [Substring] {
    var lines: [Substring] = []
    var rest = line
    while true {
      let fitting = prefix(of: rest, fitting: columns)
      guard fitting.endIndex < rest.endIndex else { return lines + [rest] }
      let end = breakIndex(of: rest, fitting: fitting)
      lines.append(trimmingEnd(rest[..<end]))
      rest = rest[end...].drop { $0 == " " }
      if rest.isEmpty { return lines }
    }
  }

  /// Where a line that is too long ends: behind the last space that fits, else where the columns end.
  private static func breakIndex(of line: Substring, fitting: Substring) -> Substring.Index {
    if line[fitting.endIndex] == " " { return fitting.endIndex }
    if let space = fitting.lastIndex(of: " "), fitting[..<space].contains(where: { $0 != " " }) {
      return space
    }
    if fitting.isEmpty { return line.index(after: line.startIndex) }
    return fitting.endIndex
  }

  private static func trimmingEnd(_ line: Substring) -> Substring {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

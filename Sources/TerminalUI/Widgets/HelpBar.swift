/// The footer: the keys of what has the keyboard, as many as fit, in order. A word is never cut.
public struct HelpBar: Hashable, Sendable {
  /// A key and its words.
  public struct Item: Hashable, Sendable {
    public var key: String
    public var words: String

    public init(key: String, words: String) {
      self.key = key
      self.words = words
    }

    var columns: Int { TextWidth.columns(of: key) + 1 + TextWidth.columns(of: words) }
  }

  public var items: [Item]

  public init(_ items: [Item]) {
    self.items = items
  }

  /// The bindings that are meant for the footer, each by its first key.
  public init<Intent>(_ keyMap: KeyMap<Intent>) {
    items = keyMap.bindings.filter(\.inFooter).compactMap { binding in
      binding.keys.first.map { Item(key: $0.name, words: binding.words) }
    }
  }

  /// At most `rows` lines of at most `columns`. From the first item that fits nowhere on, the rest is left
  /// out.
  public func lines(columns: Int, rows: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var used = 0
    for item in items {
      guard item.columns <= columns else { break }
      if lines.isEmpty || used + 2 + item.columns > columns {
        guard lines.count < rows else { break }
        lines.append(StyledText())
        used = 0
      }
      append(item, to: &lines[lines.count - 1])
      used += item.columns + (used == 0 ? 0 : 2)
    }
    return lines
  }

  public func draw(into canvas: inout Canvas, in rect: Rect) {
    for (row, line) in lines(columns: rect.columns, rows: rect.rows).enumerated() {
      canvas.write(line, at: rect.line(row).origin)
    }
  }

  private func append(_ item: Item, to line: inout StyledText) {
    if !line.spans.isEmpty { line.append("  ") }
    line.append(item.key, .key)
    line.append(" " + item.words)
  }
}

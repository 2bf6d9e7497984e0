/// The one measure of text: columns of a terminal, by grapheme clusters, as a canvas draws them.
public enum TextWidth {
  /// Columns that `text` takes, with the visible forms of its control characters.
  @inlinable
  public static func columns(of text: some StringProtocol) -> Int { columns(Substring(text)) }

  /// Columns that one grapheme cluster takes.
  public static func columns(of character: Character) -> Int {
    var columns = 0
    _ = TextUnit.forEach(of: character) { unit in
      columns += unit.width
      return true
    }
    return columns
  }

  /// Whether `text` takes more than `limit` columns. No more of it is looked at than that takes, so that a
  /// value of a megabyte costs a frame no more than the part of it that is seen.
  @inlinable
  public static func exceeds(_ text: some StringProtocol, _ limit: Int) -> Bool {
    columns(Substring(text), upTo: limit) > limit
  }

  /// The columns that `text` takes; where they are more than `limit`, some number above it.
  @usableFromInline
  static func columns(_ text: Substring, upTo limit: Int = .max) -> Int {
    let head = PlainText.head(of: text, atMost: limit < .max ? limit + 1 : limit)
    if head == text.utf8.count || head > limit { return head }
    var columns = head
    TextUnit.forEach(in: text[text.utf8.index(text.startIndex, offsetBy: head)...]) { unit in
      columns += unit.width
      return columns <= limit
    }
    return columns
  }
}

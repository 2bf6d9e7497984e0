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
    if text.utf8.count <= limit, isPlain(text) { return text.utf8.count }
    var columns = 0
    TextUnit.forEach(in: text) { unit in
      columns += unit.width
      return columns <= limit
    }
    return columns
  }

  /// Whether each byte is a printable ASCII character, hence one column.
  static func isPlain(_ text: Substring) -> Bool { isPlain(text.utf8) }

  static func isPlain(_ bytes: Substring.UTF8View) -> Bool {
    let isPrintable = { (byte: UInt8) in byte >= 0x20 && byte < 0x7F }
    let contiguous = bytes.withContiguousStorageIfAvailable { $0.allSatisfy(isPrintable) }
    return contiguous ?? bytes.allSatisfy(isPrintable)
  }
}

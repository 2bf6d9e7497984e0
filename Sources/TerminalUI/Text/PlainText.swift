/// Printable ASCII, of which each byte is a column: most text, and to be told at a look.
enum PlainText {
  /// The number of bytes at the beginning that are a column each, whatever follows. A mark would join the character before
  /// it, so the last one before other text is not among them.
  static func head(of bytes: UnsafeBufferPointer<UInt8>, atMost limit: Int) -> Int {
    let end = limit < bytes.count ? max(0, limit) + 1 : bytes.count
    var count = 0
    while count < end, isPlain(bytes[count]) { count += 1 }
    if count < end { count = max(0, count - 1) }
    return min(count, max(0, limit))
  }

  static func head(of text: Substring, atMost limit: Int) -> Int {
    var text = text
    return text.withUTF8 { head(of: $0, atMost: limit) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }
}

/// Printable ASCII: most text, and each byte of it takes one column.
enum PlainText {
  /// The number of bytes at the beginning that take one column each, whatever follows. The last one before other text is
  /// not among them: a combining mark would join it.
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

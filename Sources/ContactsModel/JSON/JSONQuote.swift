/// Quotes that are none in JSON.
enum JSONQuote {
  private static let typographic = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "″", "＂"].map {
    Array($0.utf8)
  }

  static func isTypographic(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    typographic.contains { bytes[index...].starts(with: $0) }
  }
}

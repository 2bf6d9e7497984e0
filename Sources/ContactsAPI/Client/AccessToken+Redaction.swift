extension AccessToken {
  /// What stands in the place of a token that has been taken out.
  public static let placeholder = "[token]"

  /// The text with every occurrence of the token replaced.
  public func redact(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { replaced(in: $0) }.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The bytes with every occurrence of the token replaced, also where it is escaped or encoded: see ``TokenFinder``.
  public func redact(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { replaced(in: $0) } ?? bytes
  }

  /// Nil where the token does not stand in it.
  private func replaced(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let ranges = finder?.ranges(in: bytes), !ranges.isEmpty else { return nil }
    var result: [UInt8] = []
    var start = 0
    for range in ranges {
      result += bytes[start..<range.lowerBound]
      result += Self.placeholder.utf8
      start = range.upperBound
    }
    return result + bytes[start...]
  }
}

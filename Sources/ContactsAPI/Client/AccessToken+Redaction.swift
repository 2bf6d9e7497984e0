extension AccessToken {
  /// What stands in the place of a token that has been taken out.
  public static let placeholder = "[token]"
  /// A text as short as this is no secret, but may be a part of many words.
  private static let shortestSecret = 6

  /// The text with every occurrence of the token replaced.
  public func redact(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let redacted = redact(bytes)
    return redacted.count == bytes.count ? text : String(decoding: redacted, as: UTF8.self)
  }

  /// The bytes with every occurrence of the token replaced.
  public func redact(_ bytes: [UInt8]) -> [UInt8] {
    let token = Array(value.utf8)
    guard token.count >= Self.shortestSecret, var found = bytes.firstIndex(of: token, from: 0) else {
      return bytes
    }
    var result: [UInt8] = []
    var start = 0
    while true {
      result += bytes[start..<found]
      result += Self.placeholder.utf8
      start = found + token.count
      guard let next = bytes.firstIndex(of: token, from: start) else { break }
      found = next
    }
    return result + bytes[start...]
  }
}

extension [UInt8] {
  /// Where the pattern, which is not empty, stands next.
  fileprivate func firstIndex(of pattern: [UInt8], from start: Int) -> Int? {
    withUnsafeBufferPointer { bytes in
      pattern.withUnsafeBufferPointer { pattern in
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var index = start
        while index <= bytes.count - pattern.count {
          if bytes[index] == first, bytes[index..<index + pattern.count].elementsEqual(pattern) {
            return index
          }
          index += 1
        }
        return nil
      }
    }
  }
}

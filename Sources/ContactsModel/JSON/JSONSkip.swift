/// The rest of a container that is not JSON: brackets are counted, and strings are stepped over.
struct JSONSkip: Sendable {
  let error: JSONSyntaxError
  /// How many containers are open.
  var depth: Int
  /// How many are open behind it.
  let target: Int
  var isInString = false
  var isEscaped = false
}

extension JSONTokenizer {
  /// Goes on skipping.
  /// - Returns: the index of the first byte that is to be read again.
  mutating func resumeSkip(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(JSONSyntaxError) -> Int {
    guard var skip else { return start }
    for index in start..<max(start, bytes.count) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        // A string that goes on behind its line is more likely one that lacks a quote: nothing is known of the rest.
        guard !skip.isInString else { throw skip.error }
        line += 1
        lineStart = consumed + index + 1
      }
      skip.step(byte)
      guard skip.depth <= skip.target else { continue }
      guard skip.depth == skip.target else { throw skip.error }
      self.skip = nil
      containers.removeLast(max(0, containers.count - skip.target))
      valueEnded()
      return index + 1
    }
    self.skip = skip
    return bytes.count
  }
}

extension JSONSkip {
  fileprivate mutating func step(_ byte: UInt8) {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
  }
}

/// Counts lines in pieces of a text: LF, CRLF and CR end one.
struct LineCounter: Sendable {
  /// The line that the next byte stands on, from 1.
  private(set) var line = 1
  private var isAfterCR = false

  mutating func count(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\r") || (byte == UInt8(ascii: "\n") && !isAfterCR) { line += 1 }
      isAfterCR = byte == UInt8(ascii: "\r")
    }
  }
}

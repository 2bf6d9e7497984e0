import Glibc

/// Cuts what is typed into lines.
struct LineReader {
  /// Longer lines are cut: no value may be as long.
  static let longest = 1 << 20

  let descriptor: Int32
  private var bytes: [UInt8] = []
  /// How many bytes are known to hold no line end.
  private var searched = 0
  private(set) var isAtEnd = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next whole line, without its end.
  mutating func nextLine() -> String? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    let line = bytes[..<end].prefix(Self.longest)
    let text = Self.text(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    bytes.removeSubrange(...end)
    searched = 0
    return text
  }

  /// What was typed last, without an Enter behind it.
  var rest: String { Self.text(bytes[...]) }

  /// Reads once. A terminal or pipe that is gone is the end.
  mutating func read() {
    var isEnd = false
    let more = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      isEnd = result == 0 || (result < 0 && errno != EINTR && errno != EAGAIN)
      count = max(0, result)
    }
    isAtEnd = isAtEnd || isEnd
    take(more)
  }

  mutating func take(_ more: [UInt8]) {
    bytes += more
    // What is beyond the longest line is dropped up to the line's end.
    if bytes.count > 2 * Self.longest, !more.contains(UInt8(ascii: "\n")) {
      bytes.removeLast(bytes.count - Self.longest)
      searched = min(searched, bytes.count)
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

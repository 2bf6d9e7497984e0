/// Code points of one column that no cluster joins with another of them: of most text each is a unit, which costs no
/// segmentation and no look at the Unicode data.
enum LoneScalars {
  /// How far text was read.
  enum Reading: Equatable {
    /// The number of bytes behind which something else begins, or the text ends.
    case upTo(Int)
    /// No more was wanted.
    case stopped
  }

  static func contains(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F: true
    // Latin with its signs, but for the soft hyphen.
    case 0xA0..<0xAD, 0xAE..<0x300: true
    // Dashes, quotation marks, bullets, the ellipsis.
    case 0x2010...0x2027: true
    // Lines, blocks and shapes; two of them are wide.
    case 0x2500..<0x25FD: true
    // The marks of states: a check mark, a cross, a warning.
    case 0x2713, 0x2717, 0x26A0: true
    default: false
    }
  }

  /// Calls `body` with the units at the beginning of a text in UTF-8 until it returns false.
  static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (TextUnit) -> Bool) -> Reading {
    // What follows may join a code point, so each waits for the next.
    var waiting: UInt32?
    var (start, index) = (0, 0)
    while index < bytes.count {
      let (value, length) = scalar(in: bytes, at: index)
      guard contains(value) else { return .upTo(start) }
      if let waiting, !body(TextUnit(code: waiting, width: 1)) { return .stopped }
      (waiting, start) = (value, index)
      index += length
    }
    if let waiting, !body(TextUnit(code: waiting, width: 1)) { return .stopped }
    return .upTo(bytes.count)
  }

  /// - Returns: a value that is none of these where four bytes, or broken ones, stand there.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, length: Int) {
    let byte = { (offset: Int) in
      index + offset < bytes.count ? UInt32(bytes[index + offset]) : 0
    }
    let first = byte(0)
    switch first {
    case ..<0x80: return (first, 1)
    case 0xC2..<0xE0: return ((first & 0x1F) << 6 | byte(1) & 0x3F, 2)
    case 0xE0..<0xF0: return ((first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F, 3)
    default: return (.max, 1)
    }
  }
}

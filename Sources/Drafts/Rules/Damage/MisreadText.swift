/// UTF-8 that was read in another encoding and written as UTF-8 again: `ZoÃ«` for `Zoë`.
enum MisreadText {
  /// The text with the letters that were meant; nil where it does not look misread.
  static func repaired(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for encoding in SingleByteEncoding.misreading {
      guard let once = repaired(scalars, encoding) else { continue }
      // It may have happened more than once.
      return repaired(Array(once), encoding).map { String($0) } ?? String(once)
    }
    return nil
  }

  private static func repaired(
    _ scalars: [Unicode.Scalar], _ encoding: SingleByteEncoding
  ) -> String.UnicodeScalarView? {
    var result = String.UnicodeScalarView()
    var index = 0
    var hasChanged = false
    while index < scalars.count {
      if let (letter, length) = letter(at: index, of: scalars, encoding) {
        result.append(letter)
        index += length
        hasChanged = true
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return hasChanged ? result : nil
  }

  /// The letter whose bytes in UTF-8 stand here one by one.
  private static func letter(
    at index: Int, of scalars: [Unicode.Scalar], _ encoding: SingleByteEncoding
  ) -> (Unicode.Scalar, length: Int)? {
    guard scalars[index].value >= 0x80, let lead = encoding.byte(of: scalars[index]) else { return nil }
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= scalars.count else { return nil }
    var bytes = [lead]
    for scalar in scalars[(index + 1)..<(index + length)] {
      guard scalar.value >= 0x80, let byte = encoding.byte(of: scalar), (0x80..<0xC0).contains(byte) else {
        return nil
      }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self), let letter = text.unicodeScalars.first,
      letter.isLikely
    else { return nil }
    return (letter, length)
  }
}

extension Unicode.Scalar {
  /// What people write: not the rare letters that any two neighbours would make by chance.
  fileprivate var isLikely: Bool {
    switch value {
    case 0xA0...0x17F, 0x218...0x21B, 0x386...0x3CE, 0x401, 0x404, 0x406...0x407, 0x40E, 0x410...0x44F, 0x451,
      0x454, 0x456...0x457,
      0x45E, 0x490...0x491, 0x5D0...0x5EA, 0x620...0x6F9,
      0x900...0x97F, 0xE00...0xE5B, 0x1EA0...0x1EF9, 0x2010...0x2026, 0x20AC, 0x2122, 0x3040...0x30FF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFEFF, 0xFF01...0xFF5E, 0xFFFD, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}

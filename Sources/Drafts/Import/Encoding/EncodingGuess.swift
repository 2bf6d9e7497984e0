/// Looks at the bytes from the first one that is not ASCII, to tell UTF-8 from an encoding of one byte a character.
///
/// Text in Windows-1252 is hardly ever valid UTF-8 by chance. A text in UTF-8 that was damaged has more good
/// characters than broken bytes, and no text has control characters. Where bytes stand that Windows-1252 does not have, a
/// few of them are damage; many are a third encoding, and ``EncodingAssumption`` says so.
struct EncodingGuess {
  /// How many bytes are looked at.
  static let sampleSize = 4096
  /// So many broken bytes are no damage any more.
  private static let leastOfThirdEncoding = 6

  private(set) var isSingleByte: Bool

  init(of sample: [UInt8]) {
    isSingleByte = false
    // A text may end in Ctrl-Z.
    let end = sample.lastIndex { $0 != 0x1A }.map { $0 + 1 } ?? 0
    guard sample[..<end].allSatisfy(Self.isText) else { return }
    var good = 0
    var broken = 0
    var index = 0
    while index < sample.count {
      guard sample[index] >= 0x80 else {
        index += 1
        continue
      }
      if let length = Self.characterLength(sample, at: index) {
        good += 1
        index += length
      } else {
        // The last character may be cut off by the end of the sample alone.
        if sample.count < Self.sampleSize || index + 3 < sample.count { broken += 1 }
        index += 1
      }
    }
    let isDefined = sample.allSatisfy(Windows1252.isDefined)
    isSingleByte = broken > good && (isDefined || broken >= Self.leastOfThirdEncoding)
  }

  private static func isText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || (0x09...0x0D).contains(byte)
  }

  /// The length of the character of several bytes that begins here; nil where that is no UTF-8.
  private static func characterLength(_ bytes: [UInt8], at index: Int) -> Int? {
    let length: Int
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    return String(validating: bytes[index..<index + length], as: UTF8.self) == nil ? nil : length
  }
}

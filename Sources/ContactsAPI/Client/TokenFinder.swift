/// Finds a token in bytes, whatever it is dressed in: escapes of JSON, addresses and HTML, up to three layers of them,
/// in part or as a whole; base64 of both alphabets, within a longer text too; hexadecimal digits; other case; UTF-16.
///
/// Time grows with the bytes alone, whatever they are.
struct TokenFinder: Sendable {
  /// Its letters or their hexadecimal digits, without regard to case.
  private let plain: PatternAutomaton
  private let base64: PatternAutomaton
  /// By byte, whether it stands for itself and no pattern begins with it: most bytes of an answer.
  private let idle: [Bool]

  /// JSON in JSON in an address is the most that is seen.
  private static let mostLayers = 3
  /// Of those that end with a digit or letter.
  private static let longestEscape = 6

  init(_ token: [UInt8]) {
    let hexadecimal = token.flatMap { [Self.hexadecimalDigit($0 >> 4), Self.hexadecimalDigit($0 & 15)] }
    plain = PatternAutomaton([token.map(Self.folded), hexadecimal])
    base64 = PatternAutomaton((0..<3).map { Self.base64Core(of: token, behind: $0) })
    idle = (0...UInt8.max).map { [plain, base64] byte in
      byte != 0 && !Self.isLineBreak(byte) && !EscapedText.beginsEscape(byte)
        && !plain.begins(with: Self.folded(byte)) && !base64.begins(with: Self.standard(byte))
    }
  }

  /// Where the token stands: ranges in order, none of which reaches into another.
  func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var depth = 0
    while scan(bytes, depth: depth, &found), depth < Self.mostLayers { depth += 1 }
    return found.count < 2 ? found : Self.merged(found)
  }

  /// - Returns: whether there may be escapes in what this depth makes of the bytes.
  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int, _ found: inout [Range<Int>]) -> Bool {
    let text = EscapedText(bytes: bytes)
    var letters = PatternTrack(plain)
    var digits = PatternTrack(base64)
    var holdsEscapes = false
    var index = 0
    while index < bytes.count {
      if letters.isIdle, digits.isIdle {
        let first = index
        while index < bytes.count, idle[Int(bytes[index])] { index += 1 }
        if index > first {
          letters.pass(index - 1)
          digits.pass(index - 1)
          continue
        }
      }
      let unit = text.unit(at: index, depth: depth)
      holdsEscapes = holdsEscapes || EscapedText.beginsEscape(unit.byte)
      // A zero is the other half of a letter in UTF-16.
      if unit.byte != 0 {
        if let start = letters.take(Self.folded(unit.byte), at: index) { found.append(start..<unit.end) }
        if !Self.isLineBreak(unit.byte), let start = digits.take(Self.standard(unit.byte), at: index) {
          found.append(widened(start..<unit.end, digits.before, in: bytes))
        }
      }
      index = unit.end
    }
    return holdsEscapes
  }

  /// The first and the last digit of base64 hold some bits of the token beside those of its neighbours.
  private func widened(_ range: Range<Int>, _ before: Int?, in bytes: UnsafeBufferPointer<UInt8>) -> Range<
    Int
  > {
    var (start, end) = (range.lowerBound, range.upperBound)
    // The digit before may be the end of an escape, which stays whole.
    let mayEndEscape = bytes[max(0, start - Self.longestEscape)..<start].contains(
      where: EscapedText.beginsEscape)
    if let before, before == start - 1, !mayEndEscape, Self.isDigit(bytes[before]) { start = before }
    if end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

extension TokenFinder {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The digits that the token alone decides, where some bytes are before it and any may follow.
  private static func base64Core(of token: [UInt8], behind count: Int) -> [UInt8] {
    let bytes = [UInt8](repeating: 0, count: count) + token
    let first = (count * 8 + 5) / 6
    let end = bytes.count * 8 / 6
    return (first..<end).map { digit in
      let (byte, offset) = (digit * 6).quotientAndRemainder(dividingBy: 8)
      let next = byte + 1 < bytes.count ? bytes[byte + 1] : 0
      let pair = UInt16(bytes[byte]) << 8 | UInt16(next)
      return alphabet[Int(pair >> (10 - UInt16(offset)) & 63)]
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? value + 0x30 : value + 0x57
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Addresses have an alphabet of their own.
  private static func standard(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "-"): UInt8(ascii: "+")
    case UInt8(ascii: "_"): UInt8(ascii: "/")
    default: byte
    }
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}

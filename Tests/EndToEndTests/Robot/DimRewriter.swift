/// libvterm keeps no dim text. It is handed italic text in its place, which the program never writes.
struct DimRewriter {
  private static let escape: UInt8 = 0x1B
  /// What may become a sequence.
  private var held: [UInt8] = []

  mutating func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte == Self.escape {
        result += held
        held = [byte]
      } else if held.isEmpty {
        result.append(byte)
      } else {
        held.append(byte)
        if !isUnfinished {
          result += rewrittenSequence
          held = []
        }
      }
    }
    return result
  }

  private var isUnfinished: Bool {
    held.dropFirst().first == UInt8(ascii: "[") && held.dropFirst(2).allSatisfy { (0x30...0x3B).contains($0) }
  }

  /// A colour by its number goes as it is.
  private var rewrittenSequence: [UInt8] {
    guard held.last == UInt8(ascii: "m"), held.count > 2, held[1] == UInt8(ascii: "[") else { return held }
    var codes = String(decoding: held.dropFirst(2).dropLast(), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard !codes.contains("38"), !codes.contains("48") else { return held }
    codes = codes.map { $0 == "2" ? "3" : $0 == "22" ? "22;23" : $0 }
    return Array("\u{1B}[\(codes.joined(separator: ";"))m".utf8)
  }
}

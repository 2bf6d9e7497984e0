/// What a text was taken for that nothing says it is.
struct EncodingAssumption: Hashable, Sendable {
  /// The line on which the first byte stands that Windows-1252 was assumed for.
  let line: Int
  /// A word that comes of it and that no name and no language has; nil where there is none.
  let oddWord: String?
  /// What it is more probably.
  let likelier: TextEncoding?

  init(of bytes: [UInt8], line: Int) {
    self.line = line
    let text = String(decoding: Windows1252.decode(bytes), as: UTF8.self)
    oddWord = OddWord.first(in: text) ?? Self.brokenWord(in: text)
    likelier = oddWord.flatMap { TextEncoding(named: Self.name(of: bytes, oddWord: $0)) }
  }

  /// A word with a byte that Windows-1252 does not have.
  private static func brokenWord(in text: String) -> String? {
    text.unicodeScalars.split { $0.value < 0x80 && !$0.properties.isAlphabetic }
      .first { $0.contains("\u{FFFD}") }.map { String($0) }
  }

  private static func name(of bytes: [UInt8], oddWord: String) -> String {
    let foreign = bytes.filter { $0 >= 0x80 }
    if isPairs(bytes, leads: { (0x81...0x9F).contains($0) || $0 >= 0xE0 }),
      foreign.contains(where: { $0 < 0xA0 })
    {
      return "shift-jis"
    }
    // Cyrillic has its letters from 0xC0 on, in rows.
    let inRows = zip(bytes, bytes.dropFirst()).count { $0 >= 0xC0 && $1 >= 0xC0 }
    if inRows * 2 > foreign.count { return "windows-1251" }
    if isPairs(bytes, leads: { $0 >= 0x81 }, trail: 0xA1) { return "gbk" }
    // The Macintosh has its letters below 0xA0.
    if foreign.count(where: { $0 < 0xA0 }) * 2 > foreign.count { return "macroman" }
    return oddWord.contains { "¼½¤".contains($0) } ? "latin-9" : "windows-1250"
  }

  /// All of it is plain, or a byte that leads and one behind it.
  private static func isPairs(_ bytes: [UInt8], leads: (UInt8) -> Bool, trail: UInt8 = 0x40) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard leads(bytes[index]) else { return false }
      guard index + 1 < bytes.count || bytes.count >= EncodingGuess.sampleSize else { return false }
      guard index + 1 == bytes.count || bytes[index + 1] >= trail && bytes[index + 1] != 0x7F else {
        return false
      }
      index += 2
    }
    return true
  }
}

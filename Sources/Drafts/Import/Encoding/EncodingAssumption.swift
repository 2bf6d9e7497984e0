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
    oddWord = OddWord.first(in: text)
    likelier = oddWord == nil ? nil : Self.likelier(than: bytes)
  }

  /// By which bytes there are most of: Cyrillic has its letters from 0xC0 on, in rows; the Macintosh below 0xA0.
  private static func likelier(than bytes: [UInt8]) -> TextEncoding? {
    let foreign = bytes.filter { $0 >= 0x80 }
    let low = foreign.count { $0 < 0xA0 }
    let inRows = zip(bytes, bytes.dropFirst()).count { $0 >= 0xC0 && $1 >= 0xC0 }
    let name =
      if inRows * 2 > foreign.count { "windows-1251" } else if low * 2 > foreign.count { "macroman" } else {
        "windows-1250"
      }
    return TextEncoding(named: name)
  }
}

/// An encoding that text may be in, by the name that people and the system's converter have for it.
public struct TextEncoding: Hashable, Sendable {
  /// As `--encoding` takes it.
  public let name: String
  /// As `iconv` takes it.
  public let systemName: String

  public static let utf8 = Self("UTF-8", "UTF-8")
  public static let windows1252 = Self("Windows-1252", "CP1252")

  /// What spreadsheets write, as far as it is not told by the bytes.
  public static let offered: [Self] = [
    windows1252, Self("Windows-1250", "CP1250"), Self("Windows-1251", "CP1251"),
    Self("MacRoman", "MACINTOSH"), Self("Shift-JIS", "CP932"), Self("GBK", "GB18030"),
    Self("Latin-9", "ISO-8859-15"), utf8,
  ]

  /// Any name that the system may know. Nil for what is no name at all.
  public init?(named text: String) {
    let reduced = HeaderNames.reduced(text)
    let known = Self.offered.first { HeaderNames.reduced($0.name) == reduced }
    if let known = known ?? Self.aliases[reduced] {
      self = known
    } else {
      guard !reduced.isEmpty, text.utf8.allSatisfy(Self.isNameByte) else { return nil }
      self.init(text, text)
    }
  }

  private init(_ name: String, _ systemName: String) {
    (self.name, self.systemName) = (name, systemName)
  }

  private static let aliases: [String: Self] = {
    var aliases: [String: Self] = [:]
    for (name, spellings) in [
      "Windows-1252": "cp1252 1252 ansi latin1 iso88591 western", "Windows-1250": "cp1250 1250",
      "Windows-1251": "cp1251 1251", "MacRoman": "mac macintosh xmacroman",
      "Shift-JIS": "sjis cp932 ms932 windows31j", "GBK": "cp936 gb2312 gb18030",
      "Latin-9": "iso885915 latin0", "UTF-8": "utf8 unicode",
    ] {
      for spelling in spellings.split(separator: " ") {
        aliases[String(spelling)] = offered.first { $0.name == name }
      }
    }
    return aliases
  }()

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80
      ? false
      : Character(Unicode.Scalar(byte)).isLetter
        || Character(Unicode.Scalar(byte)).isNumber || "-_:.".utf8.contains(byte)
  }
}

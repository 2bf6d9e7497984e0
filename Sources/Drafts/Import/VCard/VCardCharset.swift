/// The encoding of the letters of a value, where its card names one.
enum VCardCharset: Sendable {
  case utf8
  case windows1252
  case other(MisreadEncoding)

  /// What is not known counts as UTF-8.
  init(_ name: String?) {
    switch name?.uppercased() {
    case "ISO-8859-1", "ISO-8859-15", "LATIN1", "ISO8859-1", "WINDOWS-1252", "CP1252", "US-ASCII":
      self = .windows1252
    case "WINDOWS-1251", "CP1251": self = .other(.windows1251)
    case "MACINTOSH", "MACROMAN", "X-MAC-ROMAN": self = .other(.macRoman)
    default: self = .utf8
    }
  }

  /// In UTF-8. What is UTF-8 already stays as it is, whatever the card says.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) == nil else { return bytes }
    switch self {
    case .utf8: return bytes
    case .windows1252: return Windows1252.decode(bytes)
    case .other(let encoding):
      let scalars = bytes.compactMap { encoding.scalar(of: $0) ?? Unicode.Scalar($0) }
      return Array(String(String.UnicodeScalarView(scalars)).utf8)
    }
  }
}

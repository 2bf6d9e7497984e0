/// The encoding of the letters of a value, where its card names one.
enum VCardCharset: Sendable {
  case utf8
  case singleByte(SingleByteEncoding)

  /// What is not known counts as UTF-8.
  init(_ name: String?) {
    let plain = (name ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
    self = Self.known[plain].map(Self.singleByte) ?? .utf8
  }

  private static let known: [String: SingleByteEncoding] = [
    "iso88591": .windows1252, "latin1": .windows1252, "windows1252": .windows1252, "cp1252": .windows1252,
    "usascii": .windows1252, "windows1251": .windows1251, "cp1251": .windows1251, "macintosh": .macRoman,
    "macroman": .macRoman, "xmacroman": .macRoman, "windows1250": .windows1250, "cp1250": .windows1250,
    "windows1253": .windows1253, "windows1254": .windows1254, "windows1257": .windows1257,
    "iso88592": .iso88592,
    "latin2": .iso88592, "iso88595": .iso88595, "iso88597": .iso88597, "iso88599": .iso88599,
    "iso885915": .iso885915,
    "koi8r": .koi8r,
  ]

  /// In UTF-8. What is UTF-8 already stays as it is, whatever the card says.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    guard case .singleByte(let encoding) = self, String(validating: bytes, as: UTF8.self) == nil else {
      return bytes
    }
    return encoding.decode(bytes)
  }

  /// The same for bytes that stood in the file as they are. A file that is no UTF-8 was taken for Windows-1252 by then,
  /// and is read anew.
  func decodePlain(_ text: [UInt8]) -> [UInt8] {
    guard case .singleByte(let encoding) = self, text.contains(where: { $0 >= 0x80 }) else { return text }
    var bytes: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        guard let byte = SingleByteEncoding.windows1252.byte(of: scalar) else { return text }
        bytes.append(byte)
      }
    }
    return encoding.decode(bytes)
  }
}

extension SingleByteEncoding {
  fileprivate func decode(_ bytes: [UInt8]) -> [UInt8] {
    let scalars = bytes.map { scalar(of: $0) ?? Unicode.Scalar($0) }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
}

import ContactsModel

/// How values of cards are written.
enum VCardText {
  /// The parts between semicolons that no backslash stands before.
  static func components(_ bytes: ArraySlice<UInt8>) -> [String] {
    var parts: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        parts[parts.count - 1] += meaning(of: byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: ";") {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    if isEscaped { parts[parts.count - 1].append(UInt8(ascii: "\\")) }
    return parts.map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  /// What a byte behind a backslash means; a backslash before any other byte is just one.
  private static func meaning(of byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "N"): [UInt8(ascii: "\n")]
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\\"): [byte]
    default: [UInt8(ascii: "\\"), byte]
    }
  }

  /// The bytes of quoted-printable text. What is no `=XX` stays as it is.
  static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let digits = bytes[index...].dropFirst().prefix(2)
      if bytes[index] == UInt8(ascii: "="), digits.count == 2, digits.allSatisfy(isHexDigit),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }
}

import ContactsModel

/// How values of cards are written.
enum VCardText {
  /// The parts between semicolons that no backslash stands before.
  static func components(_ bytes: ArraySlice<UInt8>) -> [String] {
    lists(bytes, separatedBy: nil).map { $0.joined() }
  }

  /// The parts between semicolons, each with its items between commas.
  static func lists(_ bytes: ArraySlice<UInt8>) -> [[String]] {
    lists(bytes, separatedBy: UInt8(ascii: ","))
  }

  private static func lists(_ bytes: ArraySlice<UInt8>, separatedBy separator: UInt8?) -> [[String]] {
    var lists: [[String]] = []
    var items: [String] = []
    var item: [UInt8] = []
    var isEscaped = false
    let endItem = { items.append(String(decoding: item, as: UTF8.self).trimmed) }
    for byte in bytes {
      if isEscaped {
        item += meaning(of: byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: ";") || byte == separator {
        endItem()
        item = []
        guard byte == UInt8(ascii: ";") else { continue }
        lists.append(items)
        items = []
      } else {
        item.append(byte)
      }
    }
    if isEscaped { item.append(UInt8(ascii: "\\")) }
    endItem()
    return lists + [items]
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

  /// The bytes that Base64 stands for; nil where it is none. Blanks between its letters are left out.
  static func fromBase64(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "=") {
      guard let digit = base64Digits.firstIndex(of: byte) else { return nil }
      bits = bits << 6 & 0xFF_FFFF | UInt32(digit)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return result
  }

  private static let base64Digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }
}

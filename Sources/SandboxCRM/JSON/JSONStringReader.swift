/// Reads the inside of a JSON string up to and with its closing quote.
struct JSONStringReader {
  let bytes: [UInt8]
  private(set) var index: Int
  private var text: [UInt8] = []

  init(bytes: [UInt8], index: Int) {
    self.bytes = bytes
    self.index = index
  }

  /// Nil where the string does not end, holds a control character or an escape that does not exist.
  mutating func read() -> String? {
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"): guard readEscape() else { return nil }
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func next() -> UInt8? {
    guard index < bytes.count else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  private mutating func readEscape() -> Bool {
    switch next() {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): return readUnicodeEscape()
    case .some(let byte) where "\"\\/".utf8.contains(byte): text.append(byte)
    default: return false
    }
    return true
  }

  private mutating func readUnicodeEscape() -> Bool {
    guard let first = readUnit() else { return false }
    var units = [first]
    if UTF16.isLeadSurrogate(first), next() == UInt8(ascii: "\\"), next() == UInt8(ascii: "u") {
      guard let second = readUnit() else { return false }
      units.append(second)
    }
    guard let decoded = String(validating: units, as: UTF16.self) else { return false }
    text += decoded.utf8
    return true
  }

  private mutating func readUnit() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        let nibble = UInt16(exactly: digit)
      else { return nil }
      unit = unit << 4 | nibble
    }
    return unit
  }
}

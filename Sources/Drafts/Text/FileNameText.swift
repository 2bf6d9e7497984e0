/// Names of files as text, also those that are no UTF-8: a byte that is no text has a code point of its own, at the very end
/// of what is set aside for private use, and becomes that byte again.
public enum FileNameText {
  /// The code point of the byte 0.
  private static let first: UInt32 = 0x10FF00

  public static func text(_ bytes: some Collection<UInt8>) -> String {
    let array = Array(bytes)
    if let text = String(validating: array, as: UTF8.self),
      !text.unicodeScalars.contains(where: { byte(of: $0) != nil })
    {
      return text
    }
    var text = ""
    var rest = array[...]
    while let byte = rest.first {
      let length = max(1, (1...4).first { rest.count >= $0 && isScalar(rest.prefix($0)) } ?? 1)
      if isScalar(rest.prefix(length)) {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      } else {
        if let scalar = Unicode.Scalar(first + UInt32(byte)) { text.unicodeScalars.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The name as the system has it.
  public static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) { bytes.append(byte) } else { bytes += String(scalar).utf8 }
    }
    return bytes
  }

  /// For people: `\xE9` for a byte that is no text.
  public static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) {
        let digits = String(byte, radix: 16, uppercase: true)
        shown += "\\x" + (digits.count < 2 ? "0" : "") + digits
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// One character of text that does not stand for a byte.
  private static func isScalar(_ bytes: some Collection<UInt8>) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first else {
      return false
    }
    return text.unicodeScalars.count == 1 && byte(of: scalar) == nil
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    UInt8(exactly: Int64(scalar.value) - Int64(first))
  }
}

extension [UInt8] {
  /// Appends the text as the inside of a JSON string.
  mutating func appendEscaped(_ text: String) {
    let contiguous: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if contiguous == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while true {
      let end = JSONPlainText.end(in: text, from: index)
      appendPlain(UnsafeBufferPointer(rebasing: text[index..<end]))
      guard end < text.count else { return }
      appendEscape(text[end])
      index = end + 1
    }
  }

  /// DEL and the control characters from U+0080 to U+009F are escaped too: some terminals obey them.
  private mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.contains(where: { $0.mayBeginControl }) else { return append(contentsOf: text) }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x7F {
        appendCode(byte)
      } else if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 {
        index += 1
        appendCode(text[index])
      } else {
        append(byte)
      }
      index += 1
    }
  }

  private mutating func appendCode(_ code: UInt8) {
    append(contentsOf: "\\u00".utf8)
    append(contentsOf: [(code >> 4).hexDigit, (code & 0xF).hexDigit])
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x00..<0x20:
      append(contentsOf: "u00".utf8)
      append(contentsOf: [(byte >> 4).hexDigit, (byte & 0xF).hexDigit])
    default: append(byte)
    }
  }
}

extension String {
  /// How many bytes the text has as the inside of a JSON string.
  var escapedByteCount: Int {
    if utf8.withContiguousStorageIfAvailable(JSONPlainText.isAll) == true { return utf8.count }
    var escaped: [UInt8] = []
    escaped.appendEscaped(self)
    return escaped.count
  }
}

extension UInt8 {
  /// The digit of a value below 16.
  fileprivate var hexDigit: UInt8 {
    self < 10 ? UInt8(ascii: "0") + self : UInt8(ascii: "a") + (self - 10)
  }
}

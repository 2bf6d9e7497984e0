extension JSONTokenizer {
  /// How far the inside of a string has been read.
  struct StringScan: Sendable {
    /// The index of the closing quote; nil if the string goes on in the next chunk.
    var end: Int?
    var hasEscapes = false
    /// The last byte of the chunk was a backslash that escapes the first one of the next.
    var endsInBackslash = false
    /// The first control character in it, where that is only noted.
    var control: Control?

    struct Control: Sendable {
      let byte: UInt8
      /// In the whole text.
      let offset: Int
    }
  }

  /// Looks for the closing quote, going on from an earlier chunk if there was one.
  func scanString(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, after earlier: StringScan = StringScan()
  ) throws(JSONSyntaxError) -> StringScan {
    var hasEscapes = earlier.hasEscapes
    var control = earlier.control
    var index = earlier.endsInBackslash ? start + 1 : start
    while true {
      index = JSONPlainText.end(in: bytes, from: index)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "\""): return StringScan(end: index, hasEscapes: hasEscapes, control: control)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        index += 2
      case let byte:
        guard brokenText == .noted else { throw error(.controlCharacter(byte), at: index) }
        if control == nil { control = StringScan.Control(byte: byte, offset: consumed + index) }
        index += 1
      }
    }
    return StringScan(
      hasEscapes: hasEscapes, endsInBackslash: index > bytes.count, control: control)
  }

  /// The index of the first byte that belongs to no number or word.
  func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isWordByte { index += 1 }
    return index
  }
}

extension UInt8 {
  /// What numbers and the words `true`, `false` and `null` are made of, and what people write in their place.
  var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

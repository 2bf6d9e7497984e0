/// Finds the end of plain text: bytes that stand for themselves inside a JSON string.
enum JSONPlainText {
  /// The index of the first byte from `start` that is a quote, a backslash or a control character, or the count.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count, isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
      index += 8
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index
  }

  /// Whether all bytes stand for themselves, and none may begin a control character behind ASCII.
  static func isAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard isPlain(word), !has(0x7F, word), !has(0xC2, word) else { return false }
      index += 8
    }
    return bytes[index...].allSatisfy { isPlain($0) && !$0.mayBeginControl }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Eight bytes at once; the highest bit of a byte shows what was found in it.
  private static func isPlain(_ bytes: UInt64) -> Bool {
    let controls = (bytes &- ones &* 0x20) & ~bytes & highest
    return controls == 0 && !has(UInt8(ascii: "\""), bytes) && !has(UInt8(ascii: "\\"), bytes)
  }

  private static func has(_ byte: UInt8, _ bytes: UInt64) -> Bool {
    let difference = bytes ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highest != 0
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest = ones << 7
}

extension UInt8 {
  /// It is DEL, or the first byte of the control characters behind it, among others.
  var mayBeginControl: Bool { self == 0x7F || self == 0xC2 }
}
